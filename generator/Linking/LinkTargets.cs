using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Resolves typed references in a text to addresses relative to its page.</summary>
internal static class LinkTargets
{
    private const string ListScheme = "elenco:";
    private static readonly object EmbedKey = typeof(LinkTargets);

    /// <summary>Resolves every link. Reports broken links and links that are not allowed.</summary>
    public static IReadOnlyList<Target> Resolve(MarkdownDocument document, MarkdownText text, LinkScope scope, DiagnosticLog log)
    {
        var targets = new List<Target>();
        var placed = new HashSet<Target>();
        foreach (
            var link in document.Descendants<AutolinkInline>().Where(link => !IsAllowed(link.IsEmail ? "mailto:" + link.Url : link.Url))
        )
        {
            log.Report(Problems.SchemeRefused.At(text.At(link.Span.Start, link.Span.Length), link.Url));
        }

        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            Place Where() => text.At(link.Span.Start, link.Span.Length);
            if (IsList(link) && !IsAlone(link))
            {
                log.Report(Problems.EmbedUnknown.At(Where(), link.Url, "un elenco sta in un paragrafo da solo. "));
            }
            else if (Embed(link, scope) is { } embedded)
            {
                // Each table has a fixed id, so a page can embed it only once.
                if (!placed.Add(embedded))
                {
                    log.Report(Problems.EmbedTwice.At(Where(), link.Url));
                }

                link.ParentBlock()!.SetData(EmbedKey, embedded);
                targets.Add(embedded);
            }
            else if (ResolveOne(link, scope, Where, log) is { } target)
            {
                targets.Add(target);
            }
        }

        return targets;
    }

    /// <summary>Returns the table or list that replaces a paragraph, or null.</summary>
    public static Target? EmbeddedIn(Block block) => block.GetData(EmbedKey) as Target;

    private static Target? Embed(LinkInline link, LinkScope scope) =>
        TargetOf(link) is { } target
        && (IsList(link) || target.Kind == RecordKind.Table)
        && IsAlone(link)
        && scope.CanEmbed(target)
        && !scope.IsDraft(target)
        && scope.AddressOf(target) is not null
            ? target
            : null;

    private static bool IsAlone(LinkInline link) =>
        link.ParentBlock() is ParagraphBlock { Parent: MarkdownDocument }
        && link.PreviousSibling is null
        && link.NextSibling is null
        && link.Parent?.Parent is null;

    // Where a list cannot be embedded, the link leads to the kind of its facilities.
    private static Target? TargetOf(LinkInline link) =>
        IsList(link) ? Target.Parse(RecordKind.FacilityKind, (link.Url ?? "")[ListScheme.Length..]) : Target.Parse(link.Url ?? "");

    private static bool IsList(LinkInline link) => (link.Url ?? "").StartsWith(ListScheme, StringComparison.OrdinalIgnoreCase);

    private static Target? ResolveOne(LinkInline link, LinkScope scope, Func<Place> place, DiagnosticLog log)
    {
        var url = link.Url ?? "";
        if (TargetOf(link) is { } target)
        {
            if (scope.IsDraft(target))
            {
                log.Report(Problems.LinkToDraft.At(place(), $"{target.Kind.One()} «{target.Code}»"));
                LeaveWords(link, target);
                return null;
            }

            if (!Exists(target, scope, place, url, log) || !HasFragment(target, scope, place, log))
            {
                link.Url = "";
                return null;
            }

            var isList = IsList(link);
            link.Url = scope.AddressOf(target)!.Value.From(scope.Setting.Page);
            if (link.FirstChild is null)
            {
                var isOfOtherYear =
                    (isList || target.Kind == RecordKind.Table) && (target.Year ?? scope.Setting.Year) != scope.Setting.Year;
                link.AppendChild(new LiteralInline(scope.LineOf(target) + (isOfOtherYear ? $" ({target.Year})" : "")));
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

    // An unpublished target has no public name: the link is replaced by its text, or by the kind if it has no text.
    private static void LeaveWords(LinkInline link, Target target)
    {
        if (link.FirstChild is null)
        {
            link.AppendChild(new LiteralInline(target.Kind.InPreparation()));
        }

        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
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

        var hint = target.Kind == RecordKind.Page ? Nearest.Hint(target.Code, PageNames.All) : scope.HintFor(target);
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

    // Allow-list of addresses: anything not known to be harmless is rejected.
    private static bool IsAllowed(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

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
