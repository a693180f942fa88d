using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>A table or list of records of a year, as catalogues describe it.</summary>
/// <param name="Year">The year of the data.</param>
/// <param name="Code">Unique in its year among tables, or among lists.</param>
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

    /// <summary>The page about the dataset itself; null for a year frozen by a version without such pages.</summary>
    public Address? About { get; init; }

    /// <summary>True for a list of records, false for a statistical table.</summary>
    public bool IsList { get; init; }

    /// <summary>True for a list of records over all years; <see cref="Year"/> is then the newest.</summary>
    public bool IsOfAllYears { get; init; }

    /// <summary>The years of the data, oldest first.</summary>
    public IReadOnlyList<int> Years { get; init; } = [Year];

    /// <summary>The years in words.</summary>
    public string Span => Years[0] == Year ? $"anno {Year}" : $"anni dal {Years[0]} al {Year}";

    /// <summary>What the dataset contains, in a sentence, or null.</summary>
    public string? Explains { get; init; }

    /// <summary>A keyword for catalogues.</summary>
    public string Keyword { get; init; } = "personale";

    /// <summary>
    /// Unique in the portal, usable as a fragment: <c>2024-strutture</c> for a table, <c>obiettivi-2024</c> for a list,
    /// <c>obiettivi</c> for a list over all years. A table may have the code of a list.
    /// </summary>
    public string Id =>
        IsOfAllYears ? Code
        : IsList ? $"{Code}-{Year:D4}"
        : $"{Year:D4}-{Code}";

    /// <summary>A description in one sentence or two.</summary>
    public string Description =>
        $"{Title}, {Span}.{(Explains is null ? "" : $" {Explains}")}{(Unit is null ? "" : $" Le celle contano: {Unit}.")}";

    /// <summary>True if a Data Package of the year describes the files.</summary>
    public bool IsDescribed => Files.Any(file => file.Format == TableFormat.Json);

    /// <summary>Returns the address of the file in a format.</summary>
    public Address AddressOf(TableFormat format) => Files.First(file => file.Format == format).Address;
}

/// <summary>A file of a dataset.</summary>
public sealed record DatasetFile(TableFormat Format, Address Address)
{
    /// <summary>The length in bytes; null for a file of a frozen year.</summary>
    public FileLength? Length { get; init; }
}

/// <summary>The length of a file: noted when the file is written, so that it is counted only if it is needed before.</summary>
/// <param name="count">Writes the file to nowhere and returns its length.</param>
public sealed class FileLength(Func<long> count)
{
    private long _known = -1;

    /// <summary>The length in bytes. Thread-safe: every count has the same result.</summary>
    public long Value
    {
        get
        {
            if (Interlocked.Read(ref _known) < 0)
            {
                Note(count());
            }

            return Interlocked.Read(ref _known);
        }
    }

    /// <summary>Notes the length of the written file.</summary>
    public void Note(long length) => Interlocked.Exchange(ref _known, length);
}

/// <summary>A format of data files.</summary>
/// <param name="Words">The text of a link to such a file.</param>
/// <param name="MediaType">An IANA media type.</param>
/// <param name="FileType">The code in the European Union's table of file types.</param>
public sealed record TableFormat(string Words, string MediaType, string FileType)
{
    /// <summary>A short name, for lists that explain it once.</summary>
    public string Short { get; init; } = FileType;

    /// <summary>CSV for programs (RFC 4180).</summary>
    public static readonly TableFormat Csv = new("Dati per programmi (CSV)", "text/csv", "CSV");

    /// <summary>CSV for Italian spreadsheets.</summary>
    public static readonly TableFormat SpreadsheetCsv = new("Per Excel e LibreOffice (CSV)", "text/csv", "CSV") { Short = "Excel" };

    /// <summary>JSON for programs.</summary>
    public static readonly TableFormat Json = new("Dati per programmi (JSON)", "application/json", "JSON");

    /// <summary>Points on a map.</summary>
    public static readonly TableFormat GeoJson = new("Punti sulla mappa (GeoJSON)", "application/geo+json", "GEOJSON") { Short = "Mappa" };
}
