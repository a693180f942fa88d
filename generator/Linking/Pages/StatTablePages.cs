using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Staff: the list of tables, and each full table with its chart and discrepancies.</summary>
public static class StatTablePages
{
    /// <summary>Returns the pages of staff tables.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        yield return IndexDrafts.Draft(
            year,
            "personale",
            "Quante persone lavorano in Comune, in quali uffici, con quale orario, età e titolo di studio.",
            "Le tabelle del personale non sono disponibili.",
            page =>
                page with
                {
                    Groups =
                        year.Content.Tables.Count == 0
                            ? []
                            : [new EntryGroup("tabelle", null) { Entries = [.. year.Content.Tables.Select(table => Entry(year, table))] }],
                }
        );
        for (var i = 0; i < year.Content.Tables.Count; i++)
        {
            var position = i;
            yield return new PageDraft(year.AddressOf(year.Content.Tables[i].Head), () => Make(year, position));
        }
    }

    private static Entry Entry(YearLinks year, StatTable table)
    {
        var disagreeing = year.Findings.Discrepancies.Count(discrepancy => IsOf(discrepancy.Cell, table));
        return new Entry(DisplayText.Of(year.LinkTo(table.Head)))
        {
            Facts =
                disagreeing == 0
                    ? []
                    :
                    [
                        DisplayText.Fact(
                            "Da sapere",
                            new Shown(
                                disagreeing == 1
                                    ? "un numero non torna, ed è spiegato"
                                    : $"{ItalianText.Number(disagreeing)} numeri non tornano, e sono spiegati"
                            )
                        ),
                    ],
        };
    }

    private static TablePage Make(YearLinks year, int position)
    {
        var table = year.Content.Tables[position];
        var notes = new PageNotes(year);
        var chart = FigureDrafts.OfTable(year, table);
        return new TablePage
        {
            Address = year.AddressOf(table.Head),
            Title = table.Head.Name,
            Kind = "Tabella del personale",
            Brief = table.Unit is null ? null : $"Le celle contano: {table.Unit}.",
            Frame = year.Frame,
            Trail = year.Trail(year.Page("personale")),
            Previous = position > 0 ? year.LinkTo(year.Content.Tables[position - 1].Head) : null,
            Next = position + 1 < year.Content.Tables.Count ? year.LinkTo(year.Content.Tables[position + 1].Head) : null,
            InBrief = HeadlineParts.OfTable(year, table),
            Table = FigureAddresses.WithIds(StatTables.Draw(year, table, notes)),
            Charts = chart is null ? [] : [chart],
            Elsewhere =
            [
                .. year
                    .Findings.Discrepancies.Where(discrepancy =>
                        !IsOf(discrepancy.Cell, table)
                        && discrepancy.Failures.Any(failure => failure.OtherTables.Any(cell => IsOf(cell, table)))
                    )
                    .Select(discrepancy =>
                        notes.Next($"{discrepancy.Where}: {discrepancy.Sentence}") with
                        {
                            Explanation = discrepancy.Explanation,
                            IsDiscrepancy = true,
                        }
                    ),
            ],
            Checks = Checks(year, table),
            ChecksFail = year.Findings.Checked.Any(result => !result.Holds && IsOf(result.Cell, table)),
            SeeAlso = [.. year.MentionsOf(table.Head), new SeeAlso("Controlli", [year.Page("qualita")])],
            Remarks = notes.OnWhole(table.Head),
            Provenance = Provenances.Of(year, table.Head.Answers),
            Downloads = StatTables.Downloads(year, table.Head),
        };
    }

    private static bool IsOf(CellKey cell, StatTable table) => cell.Target.Kind == table.Head.Kind && cell.Target.Code == table.Head.Code;

    private static string? Checks(YearLinks year, StatTable table)
    {
        var results = year.Findings.Checked.Where(result => IsOf(result.Cell, table)).ToArray();
        var failing = results.Count(result => !result.Holds);
        return results.Length == 0
            ? null
            : $"Su questa tabella abbiamo controllato {ItalianText.Count(results.Length, "conto", "conti")}: "
                + (
                    failing == 0 ? "tornano tutti."
                    : failing == 1 ? "uno non torna."
                    : $"{ItalianText.Number(failing)} non tornano."
                );
    }
}
