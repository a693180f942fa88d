using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>What of a content folder the descriptors name: its years and its spreadsheets.</summary>
/// <param name="Years">The years, oldest first; empty where there is no content.</param>
/// <param name="Sheets">The spreadsheets, by path.</param>
public sealed record ContentShape(IReadOnlyList<YearShape> Years, IReadOnlyList<SheetShape> Sheets);

/// <summary>A year.</summary>
/// <param name="Name">Four digits, or <c>ANNO</c> where there is none.</param>
/// <param name="Tables">The codes of its statistical tables.</param>
/// <param name="Prospects">The codes of its prospects.</param>
public sealed record YearShape(string Name, IReadOnlyList<string> Tables, IReadOnlyList<string> Prospects);

/// <summary>A spreadsheet.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="Title">What it is.</param>
/// <param name="Schema">Its schema, or null for a statistical table.</param>
/// <param name="Separator">What stands between its cells.</param>
/// <param name="Columns">Its header, as written.</param>
public sealed record SheetShape(string Path, string Title, FileSchema? Schema, char Separator, IReadOnlyList<string> Columns)
{
    /// <summary>Words that may stand in cells of numbers.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}

/// <summary>A file of descriptors.</summary>
/// <param name="Path">Below the folder of descriptors.</param>
/// <param name="Explains">What it is for, in plain Italian.</param>
/// <param name="Text">Its text.</param>
public sealed record Descriptor(string Path, string Explains, string Text);
