using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>A year or a record that is online, and leaves with this publication because its term is over.</summary>
/// <param name="Year">The year that it is, or is of; null for a term of the glossary.</param>
/// <param name="Head">The record, or null for the year itself.</param>
/// <param name="Row">Where dates and decision were written.</param>
/// <param name="LastDay">The last day of the term.</param>
/// <param name="IsFrozen">True for a frozen year, of which the register holds the decision.</param>
internal sealed record Withdrawal(int? Year, Head? Head, Answers Row, DateOnly LastDay, bool IsFrozen)
{
    /// <summary>What <c>--conferma</c> calls it.</summary>
    public string Name => Head is null ? $"anno:{Year:D4}" : new Target(Head.Kind, Year, Head.Code).ToString();

    /// <summary>In words.</summary>
    public string Words => Head is null ? $"l'anno {Year:D4}" : $"{Head.Kind.One()} «{Head.Name}»{(Year is null ? "" : $" del {Year:D4}")}";

    /// <summary>Where it was decided.</summary>
    public Place Place => Row.Origin.Source.Path.Length == 0 ? Place.Elsewhere(Name) : Row.At(CommonFields.AtTerm);

    /// <summary>True where the content says that it may leave on this day: a date that was written wrong gives another day.</summary>
    public bool IsConfirmed => IsFrozen || Row.Date(CommonFields.ExitConfirmed) == LastDay;

    /// <summary>Those that are online, years first.</summary>
    /// <param name="site">The site that would be published.</param>
    /// <param name="before">The records that are online, or null where they are not known.</param>
    /// <param name="explained">The pages that are explained already.</param>
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

    /// <summary>The attached files, from the document root, of documents that are withdrawn.</summary>
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
