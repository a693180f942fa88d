using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Goes through every text and every field that refers to a record, once, before any page is made: reports what is wrong
/// with the texts, and gathers the mentions.
/// </summary>
/// <param name="content">The content.</param>
/// <param name="routes">The address of each record.</param>
/// <param name="index">The records.</param>
/// <param name="linker">Sets texts.</param>
/// <param name="memory">What the run before found: what a text leads to depends on the text, on which records there are, and on where they are.</param>
/// <param name="log">Where to report.</param>
public sealed class MentionFinder(SiteContent content, RouteBook routes, RecordIndex index, TextLinker linker, RowMemory memory, DiagnosticLog log)
{
    private readonly object _basis = (routes, index.Basis);

    /// <summary>All mentions of all years.</summary>
    public MentionBook Find()
    {
        CheckSections();
        CheckIntroduction();
        var current = content.Years.First(year => year.Year == content.Portal.CurrentYear);
        return MentionBook.Of(
            [
                .. content.Years.SelectMany(OfYear),
                .. Each("mentions in terms", current, _basis, content.Terms, (term, own) => InText(current, term.Head, term.Meaning, false, own)),
            ], memory);
    }

    // Terms of the glossary are linked by themselves in chapters and in the longer texts of objectives.
    private IEnumerable<IReadOnlyList<Mention>> OfYear(YearContent year)
    {
        // A picture that comes, goes or becomes another one changes what is to be said of texts.
        var basis = (_basis, memory.Same("pictures of texts", year.Year, year.Pictures, (one, other) => one.Path == other.Path));
        return
        [
            .. Each("mentions in chapters", year, (basis, content.Terms), year.Chapters, (chapter, own) =>
                [.. InText(year, chapter.Head, chapter.Heading, false, own), .. InText(year, chapter.Head, chapter.Text, true, own, true)]),
            .. Each("mentions in objectives", year, (basis, content.Terms), [.. year.Objectives.Where(objective => objective.Text is not null)], (objective, own) =>
                InText(year, objective.Head, objective.Text!, true, own, true)),
            .. Each("mentions in news", year, basis, year.News, (news, own) => InText(year, news.Head, news.Text, false, own, true)),
            .. Each("mentions in fields", year, _basis, year.Heads, (head, own) => InFields(year, head, own)),
        ];
    }

    // A link to a point inside a page depends on the text of that page too; figures beside a table, on the table.
    private IReadOnlyList<Mention>[] Each<T>(string what, YearContent year, object basis, IReadOnlyList<T> rows, Func<T, DiagnosticLog, IReadOnlyList<Mention>> find)
        where T : class => memory.Each(what, year.Year, basis, rows, log, find, found => found.All(mention => mention.To.Fragment is null && mention.To.Kind != RecordKind.Table));

    // The words of the front door are no record's.
    private void CheckIntroduction()
    {
        if (content.Portal.Answers[PortalSchema.Introduction] is { Absence: null })
        {
            linker.Targets(MarkdownText.OfField(content.Portal.Answers, PortalSchema.Introduction), new TextSetting(content.Portal.CurrentYear, RouteBook.FrontDoor), log);
        }
    }

    // Sections are no records: what their notes lead to does not say so, but their faults are told as those of every text.
    private void CheckSections()
    {
        foreach (var filling in content.Sections.Where(filling => filling.Answers[SectionSchema.Note] is { Absence: null }))
        {
            linker.Targets(MarkdownText.OfField(filling.Answers, SectionSchema.Note), new TextSetting(content.Portal.CurrentYear, RouteBook.Transparency(null)), log);
        }
    }

    private IReadOnlyList<Mention> InText(YearContent year, Head head, MarkdownText text, bool linksTerms, DiagnosticLog own, bool takesEmbeds = false)
    {
        var page = routes.Of(head.Kind, year.Year, head.Code);
        var from = From(head, page);
        return [.. linker.Targets(text, new TextSetting(year.Year, page) { LinksTerms = linksTerms, TakesEmbeds = takesEmbeds }, own).Select(target => new Mention(from, year.Year, target))];
    }

    private List<Mention> InFields(YearContent year, Head head, DiagnosticLog own)
    {
        var mentions = new List<Mention>();
        var from = From(head, routes.Of(head.Kind, year.Year, head.Code));
        foreach (var answer in head.Answers.All.Where(answer => answer.Absence is null))
        {
            switch (answer.Field.Type)
            {
                case FieldType.Markdown:
                    mentions.AddRange(InText(year, head, MarkdownText.OfField(head.Answers, answer.Field), false, own));
                    break;
                case FieldType.Reference:
                    mentions.AddRange(answer.Items.Select(item => new Mention(from, year.Year, Target.Parse(answer.Field.Refers!.Value, item))));
                    break;
                case FieldType.Target or FieldType.WebAddressOrTarget:
                    mentions.AddRange(answer.Items.Select(Target.Parse).OfType<Target>().Where(target => target.Kind != RecordKind.Page).Select(target => new Mention(from, year.Year, target)));
                    break;
            }
        }

        return mentions;
    }

    private static Link From(Head head, Address page) => Link.To(head.Name, page) with { Detail = head.Kind.One() };
}
