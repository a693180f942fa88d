using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Typed references in a text → addresses relative to its page.</summary>
internal static class LinkTargets
{
    private const string ListScheme = "elenco:";
    private static readonly object EmbedKey = typeof(LinkTargets);

    /// <summary>Resolves every link, and reports those that lead nowhere or are not allowed.</summary>
    public static IReadOnlyList<Target> Resolve(MarkdownDocument document, MarkdownText text, LinkScope scope, DiagnosticLog log)
    {
        var targets = new List<Target>();
        var placed = new HashSet<Target>();
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !IsAllowed(link.IsEmail ? "mailto:" + link.Url : link.Url)))
        {
            log.Report(Problems.SchemeRefused.At(text.At(link.Span.Start, link.Span.Length), link.Url));
        }

        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            Place Where() => text.At(link.Span.Start, link.Span.Length);
            if (Embed(link, scope, Where, log) is { } embedded)
            {
                // On a page each table has an id of its own, and one table alone can have it.
                if (!placed.Add(embedded))
                {
                    log.Report(Problems.EmbedTwice.At(Where(), link.Url));
                }

                link.ParentBlock()!.SetData(EmbedKey, embedded);
                targets.Add(embedded);
            }
            else if (!IsList(link) && ResolveOne(link, scope, Where, log) is { } target)
            {
                targets.Add(target);
            }
        }

        return targets;
    }

    /// <summary>The table or list that stands in place of a paragraph, or null.</summary>
    public static Target? EmbeddedIn(Block block) => block.GetData(EmbedKey) as Target;

    private static Target? Embed(LinkInline link, LinkScope scope, Func<Place> place, DiagnosticLog log)
    {
        var url = link.Url ?? "";
        var isList = IsList(link);
        var target = isList ? Target.Parse(RecordKind.FacilityKind, url[ListScheme.Length..]) : Target.Parse(url);
        if (target is null || !(isList || (target.Kind == RecordKind.Table && !scope.IsGone(target))))
        {
            return null;
        }

        var isAlone = scope.Setting.HoldsTables && link.ParentBlock() is ParagraphBlock { Parent: MarkdownDocument } && link.PreviousSibling is null && link.NextSibling is null && link.Parent?.Parent is null;
        if (isList && !isAlone)
        {
            log.Report(Problems.EmbedUnknown.At(place(), url, scope.Setting.HoldsTables ? "un elenco sta in un paragrafo da solo. " : "un elenco sta soltanto nei capitoli, nei testi degli obiettivi e nelle notizie. "));
            return null;
        }

        return isAlone && Exists(target, scope, place, url, log) ? target : null;
    }

    // A list stands in place of a paragraph or nowhere: it has no address that a link could lead to.
    private static bool IsList(LinkInline link) => (link.Url ?? "").StartsWith(ListScheme, StringComparison.OrdinalIgnoreCase);

    private static Target? ResolveOne(LinkInline link, LinkScope scope, Func<Place> place, DiagnosticLog log)
    {
        var url = link.Url ?? "";
        if (Target.Parse(url) is { } target)
        {
            if (!Exists(target, scope, place, url, log) || !HasFragment(target, scope, place, log))
            {
                link.Url = "";
                return null;
            }

            link.Url = scope.AddressOf(target)!.Value.From(scope.Setting.Page);
            if (link.FirstChild is null)
            {
                link.AppendChild(new LiteralInline(scope.LineOf(target)));
            }

            return target;
        }

        if (!IsAllowed(url))
        {
            log.Report(Problems.SchemeRefused.At(place(), url));
            link.Url = "";
        }

        return null;
    }

    private static bool Exists(Target target, LinkScope scope, Func<Place> place, string written, DiagnosticLog log)
    {
        if (scope.AddressOf(target) is not null)
        {
            return true;
        }

        if (target.Year is { } year && !scope.Years.Contains(year))
        {
            log.Report(Problems.YearUnknown.At(place(), year, string.Join(", ", scope.Years)));
            return false;
        }

        if (!scope.IsWhole(target))
        {
            return false;
        }

        var hint = target.Kind == RecordKind.Page
            ? Nearest.Hint(target.Code, PageNames.All)
            : Nearest.Hint(target.Code, scope.CodesLike(target));
        log.Report(Problems.LinkDead.At(place(), written, target.Kind.None(), target.Code, hint));
        return false;
    }

    private static bool HasFragment(Target target, LinkScope scope, Func<Place> place, DiagnosticLog log)
    {
        if (target.Fragment is null || scope.FragmentsOf(target) is not { } fragments || fragments.Contains(target.Fragment))
        {
            return true;
        }

        log.Report(Problems.FragmentDead.At(place(), target.Code, target.Fragment, Nearest.Hint(target.Fragment, fragments)));
        return false;
    }

    // An allow-list on the address itself: what is not known to be harmless is refused.
    private static bool IsAllowed(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    private static LeafBlock? ParentBlock(this Inline inline)
    {
        var container = inline.Parent;
        while (container?.Parent is { } outer)
        {
            container = outer;
        }

        return container?.ParentBlock;
    }
}
