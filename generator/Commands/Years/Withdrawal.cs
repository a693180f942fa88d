using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>A published year or record that this publication withdraws because its term is over.</summary>
/// <param name="Year">The year itself or the year of the record; null for a glossary term.</param>
/// <param name="Head">The record, or null for the year itself.</param>
/// <param name="Row">The answers with the dates and the decision.</param>
/// <param name="LastDay">The last day of the term.</param>
/// <param name="IsFrozen">True for a frozen year, whose decision is in the register.</param>
internal sealed record Withdrawal(int? Year, Head? Head, Answers Row, DateOnly LastDay, bool IsFrozen)
{
    /// <summary>The name of the withdrawal for <c>--conferma</c>.</summary>
    public string Name => Head is null ? $"anno:{Year:D4}" : new Target(Head.Kind, Year, Head.Code).ToString();

    /// <summary>The withdrawal in words.</summary>
    public string Words => Head is null ? $"l'anno {Year:D4}" : $"{Head.Kind.One()} «{Head.Name}»{(Year is null ? "" : $" del {Year:D4}")}";

    /// <summary>The place of the decision.</summary>
    public Place Place => Row.Origin.Source.Path.Length == 0 ? Place.Elsewhere(Name) : Row.At(CommonFields.AtTerm);

    /// <summary>True if the content confirms the exit date. A mistyped term gives another date and is not confirmed.</summary>
    public bool IsConfirmed => IsFrozen || Row.Date(CommonFields.ExitConfirmed) == LastDay;

    /// <summary>Returns the withdrawals of published items, years first.</summary>
    /// <param name="site">The site to be published.</param>
    /// <param name="before">The published records, or null if they are unknown.</param>
    /// <param name="explained">The pages that already are explanations.</param>
    public static IReadOnlyList<Withdrawal> AllOf(RenderedSite site, IReadOnlyList<TypedRecord>? before, ExplainedPages explained)
    {
        var gone = new Withdrawals(site.Content, site.Site.Date);
        if (gone.IsEmpty)
        {
            return [];
        }

        var known = before?.Select(record => record.Identity).ToHashSet();
        var years = site
            .Content.Years.Where(year => gone.LastDayOf(year.Year) is not null && explained.IsOnline(year.Year))
            .Select(year => new Withdrawal(
                year.Year,
                null,
                year.Settings.Answers,
                gone.LastDayOf(year.Year)!.Value,
                year.Frozen is not null
            ));
        var records = site
            .Content.Years.Where(year => gone.LastDayOf(year.Year) is null)
            .SelectMany(year =>
                year.Heads.Select(head => ((int?)year.Year, Head: head, Last: gone.LastDayOf(head.Kind, year.Year, head.Code)))
            )
            .Concat(
                site.Content.Terms.Select(term =>
                    (
                        (int?)null,
                        Head: term.Head,
                        Last: PublicationTerm.IsWithdrawn(term.Head.Answers, site.Site.Date)
                            ? PublicationTerm.LastDay(term.Head.Answers)
                            : null
                    )
                )
            )
            .Where(one => one.Last is not null && one.Head.Answers.TextOrNull(CommonFields.AtTerm) == CommonFields.Goes)
            .Where(one =>
                known?.Contains((one.Head.Kind.One(), one.Item1, one.Head.Code))
                ?? (one.Item1 is null || explained.IsOnline(one.Item1.Value))
            )
            .Select(one => new Withdrawal(one.Item1, one.Head, one.Head.Answers, one.Last!.Value, IsFrozen: false));
        return [.. years, .. records];
    }

    /// <summary>Returns the attached files of withdrawn documents, relative to the document root.</summary>
    public static IReadOnlySet<string> FilesOf(RenderedSite site)
    {
        var gone = new Withdrawals(site.Content, site.Site.Date);
        return gone.IsEmpty
            ? new HashSet<string>()
            : site
                .Content.Years.SelectMany(year =>
                    year.Documents.Where(document =>
                            document.File is not null && gone.Has(RecordKind.Document, year.Year, document.Head.Code)
                        )
                        .Select(document => RouteBook.AttachmentPath(year.Year, document.File!))
                )
                .ToHashSet(StringComparer.Ordinal);
    }
}
