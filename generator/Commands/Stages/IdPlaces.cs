using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Maps an id in a finished page to its place in the content: the heading of the page's text, else the record with that code, else the
/// page's own record.
/// </summary>
/// <param name="content">The content.</param>
internal sealed class IdPlaces(SiteContent content)
{
    /// <summary>Returns the place; the page itself if the id does not come from the content.</summary>
    /// <param name="page">The path of the page.</param>
    /// <param name="id">The id.</param>
    public Place Of(string page, string id)
    {
        if (content.Years.FirstOrDefault(year => year.Year == PathChanges.YearOf(page)) is not { } year)
        {
            return Place.Elsewhere(page);
        }

        var code = page[(page.LastIndexOf('/') + 1)..^".html".Length];
        var (owner, name) = id.Split("--") is [var chapter, .. { Length: > 0 } rest] ? (chapter, string.Join("--", rest)) : (code, id);
        return Texts(year)
            .Where(text => text.Code == owner)
            .Select(text => HeadingIn(text.Text, name))
            .FirstOrDefault(place => place is not null)
            ?? Heads(year).LastOrDefault(head => head.Code == id)?.Answers.Origin.Whole
            ?? Heads(year).FirstOrDefault(head => head.Code == owner)?.Answers.Origin.Whole
            ?? Place.Elsewhere(page);
    }

    private IEnumerable<Head> Heads(YearContent year) => year.Heads.Concat(content.Terms.Select(term => term.Head));

    private static IEnumerable<(string Code, MarkdownText Text)> Texts(YearContent year) =>
        [
            .. year.Chapters.Select(chapter => (chapter.Head.Code, chapter.Text)),
            .. year.Objectives.Where(objective => objective.Text is not null).Select(objective => (objective.Head.Code, objective.Text!)),
            .. year.News.Select(news => (news.Head.Code, news.Text)),
        ];

    private static Place? HeadingIn(MarkdownText text, string id)
    {
        for (var at = 0; at < text.Text.Length; )
        {
            var end = text.Text.IndexOf('\n', at) is >= 0 and var found ? found : text.Text.Length;
            var line = text.Text[at..end].Trim();
            if (
                line.StartsWith('#')
                && (line.EndsWith($"{{#{id}}}", StringComparison.Ordinal) || PlainLetters.Slug(line.Trim('#', ' ')) == id)
            )
            {
                return text.At(at, end - at);
            }

            at = end + 1;
        }

        return null;
    }
}
