using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>The cells of a spreadsheet, to be written again with a change; counts lines and cells by itself.</summary>
internal sealed class DraftSheet
{
    private readonly Draft _draft;
    private readonly string _path;

    public DraftSheet(Draft draft, string path)
        : this(
            draft,
            path,
            [
                .. SheetReader
                    .Read(draft.Files.Single(file => file.Path == path), new DiagnosticLog())!
                    .Rows.Select(row => row.Cells.ToArray()),
            ]
        ) { }

    private DraftSheet(Draft draft, string path, IReadOnlyList<string[]> rows) => (_draft, _path, Rows) = (draft, path, rows);

    /// <summary>The rows, the header first.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    public string Path => _path;

    /// <summary>The column of a field; -1 where the sheet has none.</summary>
    public int Column(string name) => Array.FindIndex(Rows[0], cell => Field.KeyOf(cell) == Field.KeyOf(name));

    /// <summary>The row, from 1 below the header, whose first cell is a code.</summary>
    public int Row(string code) => Enumerable.Range(1, Rows.Count - 1).First(row => Rows[row][0] == code);

    /// <summary>The cell with other words.</summary>
    public DraftSheet Put(int row, int column, string words) => With(rows => rows[row][column] = words);

    /// <summary>The sheet with its rows changed.</summary>
    public DraftSheet With(Action<List<string[]>> change)
    {
        var rows = Rows.Select(row => row.ToArray()).ToList();
        change(rows);
        return new DraftSheet(_draft, _path, rows);
    }

    /// <summary>The content with this sheet.</summary>
    public IReadOnlyList<StoredFile> Files(char separator = ';') => _draft.With(_path, Text(separator));

    public IReadOnlyList<StoredFile> Replace(string text) => _draft.With(_path, text);

    public string Text(char separator = ';') => string.Concat(Rows.Select(row => RowText(row, separator)));

    public string RowText(int row) => RowText(Rows[row], ';');

    /// <summary>Where a row begins in the text.</summary>
    public int Start(int row) => Rows.Take(row).Sum(other => RowText(other, ';').Length);

    /// <summary>The place of a row as a whole.</summary>
    public string AtRow(int row) => $"{_path}:{1 + Rows.Take(row).Sum(LinesIn)}";

    /// <summary>The place of a cell.</summary>
    public string At(int row, int column) =>
        $"{_path}:{1 + Rows.Take(row).Sum(LinesIn) + Rows[row].Take(column).Sum(cell => cell.Count(letter => letter == '\n'))} "
        + $"{Letters(column)}{row + 1}";

    private static int LinesIn(string[] cells) => 1 + cells.Sum(cell => cell.Count(letter => letter == '\n'));

    private static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    public static string RowText(string[] cells, char separator) =>
        string.Join(separator, cells.Select(cell => Quote(cell, separator))) + "\n";

    private static string Quote(string cell, char separator) =>
        cell.AsSpan().IndexOfAny(separator, '"', '\n') >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
