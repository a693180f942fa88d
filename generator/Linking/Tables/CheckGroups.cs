using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The checked identities, grouped by table or record set, failed checks first.</summary>
public static class CheckGroups
{
    /// <summary>Returns the groups, in the order of the checks.</summary>
    public static IReadOnlyList<CheckGroup> Of(YearLinks year) =>
        [
            .. year
                .Findings.Checked.GroupBy(result =>
                    (result.Cell.Target.Kind, Code: result.Cell.Target.Kind == RecordKind.Table ? result.Cell.Target.Code : "")
                )
                .Select((group, i) => Group(year, $"conti-{i + 1}", NameOf(year, group.Key.Kind, group.Key.Code), [.. group])),
        ];

    private static CheckGroup Group(YearLinks year, string id, Link of, IReadOnlyList<CheckedIdentity> results)
    {
        var identities = results
            .GroupBy(result => result.Written)
            .Select(same => same.ToArray())
            .ToLookup(same => same.All(result => result.Holds));
        var holding = identities[true].Sum(same => same.Length);
        return new CheckGroup(
            id,
            DisplayText.Of(of),
            [.. identities[false].Select(same => Entry(year, same))],
            [.. identities[true].Select(same => Entry(year, same))]
        )
        {
            Outcome = Outcome(results.Count, results.Count(result => !result.Holds)),
            Rest = holding == 1 ? "Un altro controllo: torna" : $"Gli altri {ItalianText.Number(holding)} controlli: tornano tutti",
        };
    }

    private static Link NameOf(YearLinks year, RecordKind kind, string code) =>
        kind switch
        {
            RecordKind.Table => year.LinkTo(kind, code)!,
            RecordKind.Company => year.Page("societa"),
            RecordKind.FacilityKind => year.Page("luoghi"),
            RecordKind.ContextFigure => year.Page("contesto"),
            _ => year.Page("obiettivi"),
        };

    private static string Outcome(int all, int failing) =>
        (all, failing) switch
        {
            (1, 0) => "Un controllo, torna",
            (_, 0) => $"{ItalianText.Number(all)} controlli, tutti tornano",
            (1, _) => "Un controllo, non torna",
            _ when all == failing => $"{ItalianText.Number(all)} controlli, nessuno torna",
            _ => $"{ItalianText.Count(all, "controllo", "controlli")}: {Agree(all - failing)}, "
                + $"{(failing == 1 ? "uno" : ItalianText.Number(failing))} no",
        };

    private static string Agree(int count) => count == 1 ? "uno torna" : $"{ItalianText.Number(count)} tornano";

    private static Entry Entry(YearLinks year, IReadOnlyList<CheckedIdentity> results)
    {
        var failing = results.Count(result => !result.Holds);
        var times = ItalianText.Count(results.Count, "volta", "volte");
        var outcome =
            failing == 0 ? $"{times}, torna sempre"
            : results.Count == 1 ? "non torna"
            : $"{times}, non torna {ItalianText.Count(failing, "volta", "volte")}";
        var places = year
            .Findings.Discrepancies.Index()
            .Where(found => found.Item.Failures.Any(failure => results.Contains(failure)))
            .Select(found =>
                DisplayText.Of(
                    Link.To(
                        $"{found.Item.Where}: {found.Item.Declared}",
                        year.PageAddress("qualita").At(FigureAddresses.OfDiscrepancy(found.Index))
                    )
                )
            );
        return new Entry(new Shown(IdentityWords.Of(year, results[0].Written)))
        {
            Facts = [DisplayText.Fact("Esito", new Shown(outcome)), .. places.Select(place => DisplayText.Fact("Dove", place))],
        };
    }
}
