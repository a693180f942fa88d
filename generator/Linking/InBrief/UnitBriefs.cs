using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The sentence that opens the page of a unit: how many people work there, if the tables of the year say one thing.</summary>
internal static class UnitBriefs
{
    private const string Unknown = "Un settore del Comune, e ciò che il Piano ne dice.";

    /// <summary>Returns the sentence.</summary>
    public static string Of(YearLinks year, Unit unit)
    {
        var said = PeopleTables
            .Of(year.Content)
            .Where(table => table.JoinsUnits)
            .Select(table => year.Lookups.RowOf(table, unit) is { } row ? Sentence(table, row) : null)
            .OfType<string>()
            .Distinct()
            .ToList();
        return said is [var one] ? one : Unknown;
    }

    // The number of women and men is printed if they make the whole; of few people it would point at persons.
    private static string? Sentence(StatTable table, StatRow row)
    {
        if (TotalColumns.Of(table) is not { } column || Whole(row, column) is not (> 0 and var all))
        {
            return null;
        }

        var people = all == 1 ? "Ci lavora una persona" : $"Ci lavorano {ItalianText.Number(all)} persone";
        return
            all >= PeopleTables.LeastPeople
            && SexPair.ColumnsOf(table, column) is var (first, second)
            && (Whole(row, first), Whole(row, second)) is ({ } women, { } men)
            && women + men == all
            ? $"{people}: {Words(women, "nessuna donna", "una donna", "donne")} e {Words(men, "nessun uomo", "un uomo", "uomini")}."
            : people + ".";
    }

    private static string Words(int count, string none, string one, string many) =>
        count switch
        {
            0 => none,
            1 => one,
            _ => $"{ItalianText.Number(count)} {many}",
        };

    private static int? Whole(StatRow row, int column) =>
        row.Cells[column].Number is { } number && number == decimal.Truncate(number) ? (int)number : null;
}
