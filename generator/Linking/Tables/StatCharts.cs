using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The chart of a statistical table: the total column, or the two columns that add up to it. Column order affects neither the drawing
/// nor the text.
/// </summary>
public static class StatCharts
{
    private const int NamesInSentence = 3;

    /// <summary>
    /// Returns the chart that the table requests. Returns null without a request, with an unknown total column, or with a negative value.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="finding">The title, or null for the name of the table.</param>
    public static Chart? Of(StatTable table, string? finding = null)
    {
        if (table.Chart is null or "nessuno" || TotalColumns.Of(table) is not { } total)
        {
            return null;
        }

        var pair = TotalColumns.PairOf(table, total, onlyOfGroup: table.Chart != "piramide");
        int[] series = pair is var (first, second) ? [first, second] : [total];
        var rows = table.Rows.Where(row => !row.IsTotal).ToArray();
        var drawn = rows.Where(row => series.All(column => row.Cells[column].Number is not null))
            .Select(row => Draw(row, series, total))
            .ToArray();
        return drawn.Length == 0 || drawn.Any(row => row.Values.Any(value => value < 0))
            ? null
            : new Chart(
                "grafico",
                finding ?? table.Head.Name,
                Summary(table, drawn) + Absent([.. rows.Where(row => !drawn.Any(other => other.Name == row.Name)).Select(row => row.Name)]),
                WithoutCommonStart([.. series.Select(column => table.Columns[column + 1]).Select(column => column.Spoken ?? column.Name)]),
                [
                    .. drawn.Select(row => new ChartBar(
                        row.Name,
                        [.. row.Values.Select(value => (double)value)],
                        [.. row.Values.Select(ItalianText.Number)]
                    )),
                ]
            )
            {
                Name = finding is null ? null : table.Head.Name,
                IsPyramid = table.Chart == "piramide" && series.Length == 2,
            };
    }

    // Beside each bar «maschi» and «femmine» say what «Totale, maschi» and «Totale, femmine» do.
    private static IReadOnlyList<string> WithoutCommonStart(string[] names) =>
        names.Length > 1
        && names[0].IndexOf(", ", StringComparison.Ordinal) + 2 is > 2 and var common
        && Array.TrueForAll(names, name => name.Length > common && name.StartsWith(names[0][..common], StringComparison.Ordinal))
            ? [.. names.Select(name => name[common..])]
            : names;

    // The declared total is the act's figure, even if its parts add up to a different sum.
    private static DrawnRow Draw(StatRow row, int[] series, int total)
    {
        decimal[] values = [.. series.Select(column => row.Cells[column].Number!.Value)];
        return new DrawnRow(row.Name, values, row.Cells[total].Number ?? values.Sum());
    }

    private static string Summary(StatTable table, DrawnRow[] rows)
    {
        var (most, least) = (rows.Max(row => row.Total), rows.Min(row => row.Total));
        return rows.Length == 1 ? $"Il valore di {rows[0].Name} è {Figure(table, most)}."
            : most == least ? $"Il valore è uguale per tutte le righe: {Figure(table, most)}."
            : $"Il valore più alto è di {Names(rows, most)} ({Figure(table, most)}), il più basso di {Names(rows, least)} "
                + $"({Figure(table, least)}).";
    }

    private static string Names(DrawnRow[] rows, decimal total)
    {
        var names = rows.Where(row => row.Total == total).Select(row => row.Name).ToArray();
        return names.Length > NamesInSentence ? $"{names.Length} righe"
            : names.Length == 1 ? names[0]
            : Listed(names);
    }

    // Quotes are needed because names may contain commas and «e».
    private static string Listed(string[] names) => ItalianText.And([.. names.Select(name => $"«{name}»")]);

    private static string Figure(StatTable table, decimal value) => UnitWords.Of(value, table.Unit);

    private static string Absent(string[] names) =>
        names.Length switch
        {
            0 => "",
            1 => $" Nel grafico manca {names[0]}, che non ha un numero.",
            <= NamesInSentence => $" Nel grafico mancano {Listed(names)}, che non hanno un numero.",
            _ => $" Nel grafico mancano {names.Length} righe, che non hanno un numero.",
        };

    private sealed record DrawnRow(string Name, decimal[] Values, decimal Total);
}
