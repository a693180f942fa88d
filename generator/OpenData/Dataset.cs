using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>A table of a year, as catalogues describe it.</summary>
/// <param name="Year">The year of the data.</param>
/// <param name="Code">Unique in its year.</param>
/// <param name="Page">The page that shows the table.</param>
/// <param name="Files">The same cells in several formats.</param>
public sealed record Dataset(int Year, string Code, string Title, Address Page, IReadOnlyList<DatasetFile> Files)
{
    /// <summary>The unit of the counts, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The source in words, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The day of the last change, or null if unknown.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>True for a frozen year, whose data no longer change.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Unique in the portal, usable as a fragment (<c>2024-strutture</c>).</summary>
    public string Id => $"{Year:D4}-{Code}";

    /// <summary>A description in one sentence or two.</summary>
    public string Description => $"{Title}, anno {Year}.{(Unit is null ? "" : $" Le celle contano: {Unit}.")}";

    /// <summary>True if a Data Package of the year describes the files.</summary>
    public bool IsDescribed => Files.Any(file => file.Format == TableFormat.Json);

    /// <summary>Returns the address of the file in a format.</summary>
    public Address AddressOf(TableFormat format) => Files.First(file => file.Format == format).Address;
}

/// <summary>A file of a dataset.</summary>
public sealed record DatasetFile(TableFormat Format, Address Address)
{
    /// <summary>Returns the length in bytes; null for a file of a frozen year.</summary>
    public Func<long>? Length { get; init; }
}

/// <summary>A format of data files.</summary>
/// <param name="Words">The text of a link to such a file.</param>
/// <param name="MediaType">An IANA media type.</param>
/// <param name="FileType">The code in the European Union's table of file types.</param>
public sealed record TableFormat(string Words, string MediaType, string FileType)
{
    /// <summary>CSV for programs (RFC 4180).</summary>
    public static readonly TableFormat Csv = new("Dati per programmi (CSV)", "text/csv", "CSV");

    /// <summary>CSV for Italian spreadsheets.</summary>
    public static readonly TableFormat SpreadsheetCsv = new("Per Excel e LibreOffice (CSV)", "text/csv", "CSV");

    /// <summary>JSON for programs.</summary>
    public static readonly TableFormat Json = new("Dati per programmi (JSON)", "application/json", "JSON");
}
