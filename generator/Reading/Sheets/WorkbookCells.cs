using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>A workbook sheet, filled cell by cell with texts as a clerk would type them.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="IsHidden">True for a hidden sheet.</param>
internal sealed record WorkbookCells(string Name, bool IsHidden)
{
    /// <summary>The maximum number of rows. No municipality has a larger table; a larger one is a mistake or an attack.</summary>
    public const int MaxRows = 100_000;

    /// <summary>The maximum number of columns; see <see cref="MaxRows"/>.</summary>
    public const int MaxColumns = 500;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(";,|\t\"\n\r");
    private readonly List<List<string>> _rows = [];

    /// <summary>Unreadable cells with their reasons; row and column from 0.</summary>
    public List<(int Row, int Column, Problem Problem, string Detail)> Faults { get; } = [];

    /// <summary>True if a cell lies beyond the readable range.</summary>
    public bool IsTooBig { get; private set; }

    /// <summary>True if any cell has content.</summary>
    public bool HasData => _rows.Any(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)));

    /// <summary>Sets the text of a cell; row and column from 0.</summary>
    public void Put(int row, int column, string words)
    {
        if (words.Length == 0 || IsTooBig)
        {
            return;
        }

        IsTooBig = row is < 0 or >= MaxRows || column is < 0 or >= MaxColumns;
        while (!IsTooBig && _rows.Count <= row)
        {
            _rows.Add([]);
        }

        while (!IsTooBig && _rows[row].Count <= column)
        {
            _rows[row].Add("");
        }

        if (!IsTooBig)
        {
            _rows[row][column] = words;
        }
    }

    /// <summary>Returns the sheet as CSV for <see cref="SheetReader"/>.</summary>
    public byte[] ToText()
    {
        var width = _rows.Count == 0 ? 0 : _rows.Max(row => row.Count);
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            text.AppendJoin(';', row.Concat(Enumerable.Repeat("", width - row.Count)).Select(Quote)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Formats a number as a clerk writes it, to fifteen significant digits, the precision of a binary number.</summary>
    public static string Number(double value, bool isPercent) =>
        Math.Abs(value) is >= 1e15 || !double.IsFinite(value) || value is not 0 && Math.Abs(value) < 1e-9
            ? value.ToString(CultureInfo.InvariantCulture)
            : ((decimal)value * (isPercent ? 100 : 1)).ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ',')
                + (isPercent ? "%" : "");

    /// <summary>Formats a date as a clerk writes it, with the time unless it is midnight.</summary>
    public static string Day(DateTime day) =>
        day.ToString(day.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Formats a logical value as Italian spreadsheets do.</summary>
    public static string Logical(bool value) => value ? "VERO" : "FALSO";

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(Marks) >= 0 || cell.StartsWith(' ') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
