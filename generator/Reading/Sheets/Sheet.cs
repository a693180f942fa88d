using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The rows of a spreadsheet.</summary>
public sealed record Sheet(SourceText Source, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>What stands between its cells; null where the file says so itself.</summary>
    public char? Separator { get; init; }

    /// <summary>True where nothing in it had to be guessed: a newer version may share its rows.</summary>
    public bool IsSound { get; init; }
}

/// <summary>A row of a spreadsheet.</summary>
/// <param name="Number">As the spreadsheet counts it, from 1.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Cells">The texts of the cells.</param>
/// <param name="Spans">The bytes of the cells, counted from the row's first.</param>
public sealed record SheetRow(int Number, int Start, int Length, string[] Cells, ByteSpan[] Spans)
{
    /// <summary>True where its quotes are wrong (reported): where its cells begin and end is a guess.</summary>
    public bool IsBroken { get; init; }

    /// <summary>True where no cell holds anything.</summary>
    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>Where the row stands.</summary>
    public Origin Origin(SourceText source) => new(source, Start, Length, Number);
}
