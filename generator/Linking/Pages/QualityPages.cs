using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Data quality: the checks done, the discrepancies found, and the data required by law but missing.</summary>
public static class QualityPages
{
    /// <summary>Returns the quality page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) => [new PageDraft(year.PageAddress("qualita"), () => Make(year))];

    private static QualityPage Make(YearLinks year)
    {
        var failing = year.Findings.Checked.Count(result => !result.Holds);
        return new QualityPage
        {
            Address = year.PageAddress("qualita"),
            Title = PageTitles.Of("qualita"),
            Brief = "Abbiamo rifatto i conti dell'atto. Dove non tornano lasciamo il numero e diciamo perché.",
            Frame = year.Frame,
            Trail = year.Trail(),
            Figures =
            [
                new Figure("conti controllati", new Shown(ItalianText.Number(year.Findings.Checked.Count))),
                new Figure("conti che tornano", new Shown(ItalianText.Number(year.Findings.Checked.Count - failing))),
                new Figure(Failed(failing, year.Findings.Discrepancies.Count), new Shown(ItalianText.Number(failing))),
            ],
            Agreement = Agreements.Of(year),
            Discrepancies = [.. year.Findings.Discrepancies.Select((found, i) => Discrepancy(year, found, i))],
            Observations =
            [
                .. year
                    .Content.Remarks.Where(remark =>
                        !year.Findings.Discrepancies.Any(found => found.Cell.Target.NamesSameCellAs(remark.Where))
                    )
                    .Select(remark => Remark(year, remark.Where, remark.Text, remark.Answers.TextOrNull(RemarkSchema.Source))),
            ],
            Reasons = [.. year.Content.Reasons.Where(reason => year.IsPublished(reason.Where)).Select(reason => Reason(year, reason))],
            Identities = CheckGroups.Of(year),
            Coverage = Coverages.Of(year),
        };
    }

    /// <summary>
    /// Returns the label for a count of failed checks. Several checks may fail at one figure (<c>conti falliti, su 7 numeri</c>).
    /// </summary>
    public static string Failed(int checks, int figures) =>
        (checks, figures) switch
        {
            (0, _) => "conti falliti",
            (1, _) => "conto fallito, su un numero",
            (_, 1) => "conti falliti, su un numero",
            _ => $"conti falliti, su {ItalianText.Number(figures)} numeri",
        };

    // The place in the table or the record is beside its name, and not in the text again.
    private static Discrepancy Discrepancy(YearLinks year, CellDiscrepancy found, int position)
    {
        var where = year.LinkTo(found.Cell.Target with { Part = null }) ?? year.Page("qualita");
        var isNamed = found.Where.StartsWith(where.Text + ", ", StringComparison.Ordinal);
        return new Discrepancy(
            FigureAddresses.OfDiscrepancy(position),
            isNamed ? where with { Detail = found.Where[(where.Text.Length + 2)..] } : where,
            found.Declared,
            [.. found.Failures.Select(failure => failure.Recomputed).Distinct()],
            isNamed ? found.Sentence : $"{found.Where}. {found.Sentence}"
        )
        {
            Explanation = found.Explanation,
        };
    }

    // A record may have several, so each names its field or cell.
    private static Cremona.Transparency.Pages.Remark Reason(YearLinks year, ChangeReason reason)
    {
        var remark = Remark(year, reason.Where, reason.Text, reason.Answers.TextOrNull(ChangeReasonSchema.Source));
        return remark with { Where = remark.Where with { Detail = reason.Where.Part } };
    }

    private static Cremona.Transparency.Pages.Remark Remark(YearLinks year, Target where, string text, string? citation)
    {
        var source = Citation.Parse(citation);
        return new Cremona.Transparency.Pages.Remark(year.LinkTo(where with { Part = null }) ?? year.Page("qualita"), text)
        {
            Source = source is null ? null : ItalianText.And([.. Provenances.Sources(year, source).Select(shown => shown.Text)]),
        };
    }
}
