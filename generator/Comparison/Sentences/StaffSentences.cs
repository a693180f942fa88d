using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The sentence about the staffing tables: the total, and the unit that contributes most.</summary>
internal static class StaffSentences
{
    // A row that explains less of the difference is not named.
    private const decimal LeastShare = 1m / 3;

    private static readonly string[] People = ["persone", "dipendenti"];

    /// <summary>Returns the sentence, or null if no total changed.</summary>
    public static PairSentence? Of(ComparedPair pair)
    {
        var units = pair
            .After.Records.Where(record => record.List == FactLists.Of(RecordKind.Unit))
            .Select(record => record.Code)
            .ToHashSet();
        var tables = pair
            .After.Records.Where(record => record is { List: FactLists.Tables, TotalColumn: not null })
            .Select(table => (Table: table, Total: TotalOf(pair, table)))
            .Where(known => known.Total is not null)
            .ToArray();

        // A table by units also says where.
        var chosen = tables
            .OrderByDescending(known => IsOfPeople(known.Table))
            .ThenByDescending(known => RowsOf(pair, known.Table).Any(change => units.Contains(change.Record.Code)))
            .FirstOrDefault();
        return chosen.Total is { } total ? Sentence(pair, chosen.Table, total) : null;
    }

    private static PairSentence Sentence(ComparedPair pair, FactRecord table, YearChange total)
    {
        var subject = IsOfPeople(table) ? "Il personale" : $"Il totale di {ComparedPair.Quoted(table.Name)}";
        var most = RowsOf(pair, table)
            .Where(change => Math.Sign(change.Difference!.Value) == Math.Sign(total.Difference!.Value))
            .Where(change => Math.Abs(change.Difference!.Value) >= Math.Abs(total.Difference!.Value) * LeastShare)
            .OrderByDescending(change => Math.Abs(change.Difference!.Value))
            .FirstOrDefault();
        return most is null
            ? new PairSentence($"{subject} {ComparedPair.Moves(total)}.", [total])
            : new PairSentence($"{subject} {ComparedPair.Moves(total)}, soprattutto in {Row(most)}.", [total, most]);
    }

    private static string Row(YearChange change) => $"{ComparedPair.Quoted(change.Record.Name)} ({FactText.Difference(change)})";

    private static YearChange? TotalOf(ComparedPair pair, FactRecord table) =>
        CellsOf(pair, table).LastOrDefault(change => change.Record.IsTotal);

    private static IEnumerable<YearChange> RowsOf(ComparedPair pair, FactRecord table) =>
        CellsOf(pair, table).Where(change => !change.Record.IsTotal);

    private static IEnumerable<YearChange> CellsOf(ComparedPair pair, FactRecord table) =>
        pair.Of(FactLists.Tables)
            .Where(change => change.Code == table.Code && change.Field == table.TotalColumn && change.Difference is not null);

    private static bool IsOfPeople(FactRecord table) => People.Contains(table.Cell(TableSchema.Unit.Name)?.Value);
}
