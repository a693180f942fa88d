using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Stable heading ids: explicit (<c>{#id}</c> at the end), or derived from the heading text.</summary>
internal static partial class HeadingIds
{
    private static readonly object IdKey = typeof(HeadingIds);

    /// <summary>Assigns an id to every heading. Reports skipped levels and duplicate ids.</summary>
    public static IReadOnlyList<LinkedHeading> Assign(MarkdownDocument document, MarkdownText text, DiagnosticLog log)
    {
        var headings = new List<LinkedHeading>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var own = TakeOwnId(heading);
            var words = PlainWords.Of(heading.Inline);
            var id = own ?? Unique(PlainLetters.Slug(words), taken, next);
            var place = text.At(heading.Span.Start, heading.Span.Length);
            if (!taken.Add(id))
            {
                log.Report(Problems.HeadingTwice.At(place, id));
            }

            if (heading.Level > level + 1)
            {
                log.Report(Problems.HeadingSkipped.At(place));
            }

            level = heading.Level;
            heading.SetData(IdKey, id);
            headings.Add(new LinkedHeading(id, heading.Level, words));
        }

        return headings;
    }

    /// <summary>Returns the id assigned to a heading.</summary>
    public static string Of(HeadingBlock heading) => (string)heading.GetData(IdKey)!;

    /// <summary>True for an explicit id at the end of a heading.</summary>
    public static bool IsIdOf(LiteralInline literal, string braces) =>
        literal.NextSibling is null
        && literal.Parent?.ParentBlock is HeadingBlock
        && OwnId().IsMatch(braces)
        && literal.Content.ToString().TrimEnd().EndsWith(braces, StringComparison.Ordinal);

    private static string? TakeOwnId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last || OwnId().Match(last.Content.ToString()) is not { Success: true } match)
        {
            return null;
        }

        last.Content = new Markdig.Helpers.StringSlice(last.Content.ToString()[..match.Index].TrimEnd());
        return match.Groups["id"].Value;
    }

    // Remembers the next free number of each slug, so that many equal headings do not cause a quadratic search.
    private static string Unique(string slug, HashSet<string> taken, Dictionary<string, int> next)
    {
        var id = slug.Length == 0 ? "titolo" : slug;
        var number = next.GetValueOrDefault(id, 2);
        for (var first = id; taken.Contains(id) || FrameIds.All.Contains(id); number++)
        {
            id = $"{slug}-{number}";
            next[first] = number + 1;
        }

        return id;
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnId();
}
