using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>The structure of a content folder for the descriptors: its years and its spreadsheets.</summary>
/// <param name="Years">The years, oldest first; empty without content.</param>
/// <param name="Sheets">The spreadsheets, by path.</param>
public sealed record ContentShape(IReadOnlyList<YearShape> Years, IReadOnlyList<SheetShape> Sheets);

/// <summary>A year.</summary>
/// <param name="Name">Four digits, or <c>ANNO</c> as a placeholder.</param>
/// <param name="Tables">The codes of its statistical tables.</param>
/// <param name="Prospects">The codes of its prospects.</param>
public sealed record YearShape(string Name, IReadOnlyList<string> Tables, IReadOnlyList<string> Prospects);

/// <summary>A spreadsheet.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Title">Its title.</param>
/// <param name="Schema">Its schema, or null for a statistical table.</param>
/// <param name="Separator">The cell separator.</param>
/// <param name="Columns">Its header, as written.</param>
public sealed record SheetShape(string Path, string Title, FileSchema? Schema, char Separator, IReadOnlyList<string> Columns)
{
    /// <summary>The texts allowed in number cells.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}

/// <summary>A descriptor file.</summary>
/// <param name="Path">Relative to the descriptor folder.</param>
/// <param name="Explains">Its purpose, in plain Italian.</param>
/// <param name="Text">Its text.</param>
public sealed record Descriptor(string Path, string Explains, string Text);
