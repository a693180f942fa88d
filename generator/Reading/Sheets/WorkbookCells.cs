using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>A sheet of a workbook as it is filled cell by cell: what stands in each, in the words of a clerk who types it.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="IsHidden">True where the spreadsheet does not show it.</param>
internal sealed record WorkbookCells(string Name, bool IsHidden)
{
    /// <summary>No table of a town is larger; what claims to be is a mistake or an attack.</summary>
    public const int MostRows = 100_000;

    /// <summary>See <see cref="MostRows"/>.</summary>
    public const int MostColumns = 500;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(";,|\t\"\n\r");
    private readonly List<List<string>> _rows = [];

    /// <summary>Cells that cannot be read as they are, with their reason; row and column from 0.</summary>
    public List<(int Row, int Column, Problem Problem, string Detail)> Faults { get; } = [];

    /// <summary>True where a cell lies beyond what can be read.</summary>
    public bool IsTooBig { get; private set; }

    /// <summary>True where any cell holds something.</summary>
    public bool HasData => _rows.Any(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)));

    /// <summary>Puts words in a cell; row and column from 0.</summary>
    public void Put(int row, int column, string words)
    {
        if (words.Length == 0 || IsTooBig)
        {
            return;
        }

        IsTooBig = row is < 0 or >= MostRows || column is < 0 or >= MostColumns;
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

    /// <summary>The sheet as text of the form that <see cref="SheetReader"/> reads.</summary>
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

    /// <summary>A number as a clerk writes it. What a binary number cannot hold, beyond fifteen figures, is left out.</summary>
    public static string Number(double value, bool isPercent) =>
        Math.Abs(value) is >= 1e15 || !double.IsFinite(value) || value is not 0 && Math.Abs(value) < 1e-9
            ? value.ToString(CultureInfo.InvariantCulture)
            : ((decimal)value * (isPercent ? 100 : 1)).ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ',')
                + (isPercent ? "%" : "");

    /// <summary>A day as a clerk writes it, with the hour where it is not midnight.</summary>
    public static string Day(DateTime day) =>
        day.ToString(day.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A logical value as Italian spreadsheets show it.</summary>
    public static string Logical(bool value) => value ? "VERO" : "FALSO";

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(Marks) >= 0 || cell.StartsWith(' ') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
