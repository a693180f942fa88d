using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>
/// Slips that a spreadsheet program makes easy: columns sorted alone, exchanged or gone, cells of a row shifted, a part of a column pasted
/// one row too low.
/// </summary>
internal sealed class SheetMutants(Draft draft)
{
    private readonly IReadOnlyList<DraftSheet> _sheets = [.. FieldDefects.Sheets(draft).Select(sheet => sheet.Sheet), .. Tables(draft)];

    /// <summary>The statistical tables of the year.</summary>
    public static IEnumerable<DraftSheet> Tables(Draft draft) =>
        draft
            .Files.Select(file => file.Path)
            .Where(path =>
                path.StartsWith(draft.In("personale/"), StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(draft.Sheet);

    public Mutant? Of(Dice dice)
    {
        var sheet = _sheets[dice.Next(_sheets.Count)];
        var (width, height) = (sheet.Rows[0].Length, sheet.Rows.Count);
        var (column, other, row) = (dice.Next(width), dice.Next(width), dice.Next(1, height));
        if (height < 3)
        {
            return null;
        }

        return dice.Next(9) switch
        {
            0 => Made("column sorted alone", rows => SetColumn(rows, column, [.. Column(rows, column).Order(StringComparer.Ordinal)])),
            1 => Made("headers exchanged", rows => (rows[0][column], rows[0][other]) = (rows[0][other], rows[0][column])),
            2 => Made("column lost", rows => Each(rows, cells => [.. cells.Where((_, at) => at != column)])),
            3 => Made("header mistyped", rows => rows[0][column] += "x"),
            4 => Made("cells shifted right", rows =>
                rows[row] = [.. rows[row].Take(column), "", .. rows[row].Skip(column).Take(width - column - 1)]
            ),
            5 => Made("column pasted one row too low", rows =>
                SetColumn(rows, column, [Column(rows, column)[0], .. Column(rows, column)[..^1]])
            ),
            6 => Made("two cells exchanged", rows => (rows[row][column], rows[1][column]) = (rows[1][column], rows[row][column])),
            7 => Made("rows of the end lost", rows => rows.RemoveRange(height - (height / 3), height / 3)),
            _ => Made("value filled down", rows => rows.Skip(row).ToList().ForEach(cells => cells[column] = rows[row][column])),
        };

        Mutant? Made(string name, Action<List<string[]>> change)
        {
            if (sheet.Rows.Any(cells => cells.Length != width))
            {
                return null;
            }

            var changed = sheet.With(change);
            var what = $"{sheet.Path} column «{sheet.Rows[0][column]}», «{sheet.Rows[0][other]}», row {row + 1}";
            return changed.Text() == sheet.Text() ? null : new Mutant("sheet", name, sheet.Path, what, changed.Files());
        }
    }

    private static string[] Column(List<string[]> rows, int column) => [.. rows.Skip(1).Select(cells => cells[column])];

    private static void SetColumn(List<string[]> rows, int column, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            rows[at + 1][column] = words[at];
        }
    }

    private static void Each(List<string[]> rows, Func<string[], string[]> change)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            rows[at] = change(rows[at]);
        }
    }
}
