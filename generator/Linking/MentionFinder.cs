using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Scans every text and every reference field once, before any page is made. Reports faults in the texts and collects the mentions.
/// </summary>
/// <param name="content">The content.</param>
/// <param name="routes">The address of each record.</param>
/// <param name="index">The records.</param>
/// <param name="linker">Renders texts and resolves their links.</param>
/// <param name="cache">The cache of the previous run. The links of a text depend on the text, the set of records and their
/// addresses.</param>
/// <param name="log">Receives the diagnostics.</param>
public sealed class MentionFinder(
    SiteContent content,
    RouteBook routes,
    RecordIndex index,
    TextLinker linker,
    RowCache cache,
    DiagnosticLog log
)
{
    private readonly object _basis = (routes, index.Basis);

    /// <summary>Returns all mentions of all years.</summary>
    public MentionBook Find()
    {
        CheckSections();
        CheckIntroduction();
        CheckTownWords();
        var current = content.Years.First(year => year.Year == content.Portal.CurrentYear);
        return MentionBook.Of(
            [
                .. content.Years.SelectMany(OfYear),
                .. Each("mentions in terms", current, _basis, content.Terms, (term, own) =>
                    InText(current, term.Head, term.Meaning, false, own)
                ),
            ],
            cache
        );
    }

    // Glossary terms are linked automatically in chapters and in the longer texts of objectives.
    private IEnumerable<IReadOnlyList<Mention>> OfYear(YearContent year)
    {
        // Diagnostics of texts change if a picture is added, removed or replaced.
        var basis = (_basis, cache.Same("pictures of texts", year.Year, year.Pictures, (one, other) => one.Path == other.Path));
        return
        [
            .. Each("mentions in chapters", year, (basis, content.Terms), year.Chapters, (chapter, own) =>
                [.. InText(year, chapter.Head, chapter.Heading, false, own), .. InText(year, chapter.Head, chapter.Text, true, own, true)]
            ),
            .. Each(
                "mentions in objectives",
                year,
                (basis, content.Terms),
                [.. year.Objectives.Where(objective => objective.Text is not null)],
                (objective, own) => InText(year, objective.Head, objective.Text!, true, own, true)
            ),
            .. Each("mentions in news", year, basis, year.News, (news, own) => InText(year, news.Head, news.Text, false, own, true)),
            .. Each("mentions in fields", year, _basis, year.Heads, (head, own) => InFields(year, head, own)),
        ];
    }

    // A link to an anchor also depends on the text of the target page. Figures beside a table also depend on the table.
    private IReadOnlyList<Mention>[] Each<T>(
        string what,
        YearContent year,
        object basis,
        IReadOnlyList<T> rows,
        Func<T, DiagnosticLog, IReadOnlyList<Mention>> find
    )
        where T : class =>
        cache.Each(new RowBasis(what, year.Year, basis), rows, log, find, found =>
            found.All(mention => mention.To.Fragment is null && mention.To.Kind != RecordKind.Table)
        );

    // The introduction on the front door belongs to no record.
    private void CheckIntroduction()
    {
        if (content.Portal.Answers[PortalSchema.Introduction] is { Absence: null })
        {
            linker.Targets(
                MarkdownText.OfField(content.Portal.Answers, PortalSchema.Introduction),
                new TextSetting(content.Portal.CurrentYear, RouteBook.FrontDoor),
                log
            );
        }
    }

    private void CheckTownWords()
    {
        foreach (var (text, form) in new[] { (content.Theme.Header, TextForm.Sentence), (content.Theme.Footer, TextForm.Short) })
        {
            if (text is not null)
            {
                linker.Targets(text, TownLook.SettingOf(content, form), log);
            }
        }
    }

    // Sections are not records, so links in their notes are not recorded as mentions. Their faults are reported as for every text.
    private void CheckSections()
    {
        foreach (var filling in content.Sections.Where(filling => filling.Answers[SectionSchema.Note] is { Absence: null }))
        {
            linker.Targets(
                MarkdownText.OfField(filling.Answers, SectionSchema.Note),
                new TextSetting(content.Portal.CurrentYear, RouteBook.Transparency(null)),
                log
            );
        }
    }

    private IReadOnlyList<Mention> InText(
        YearContent year,
        Head head,
        MarkdownText text,
        bool linksTerms,
        DiagnosticLog own,
        bool takesEmbeds = false
    )
    {
        var page = routes.Of(head.Kind, year.Year, head.Code);
        var from = From(head, page);
        return
        [
            .. linker
                .Targets(text, new TextSetting(year.Year, page) { LinksTerms = linksTerms, TakesEmbeds = takesEmbeds }, own)
                .Select(target => new Mention(from, year.Year, target)),
        ];
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
                    mentions.AddRange(
                        answer.Items.Select(item => new Mention(from, year.Year, Target.Parse(answer.Field.Refers!.Value, item)))
                    );
                    break;
                case FieldType.Target or FieldType.WebAddressOrTarget:
                    mentions.AddRange(
                        answer
                            .Items.Select(Target.Parse)
                            .OfType<Target>()
                            .Where(target => target.Kind != RecordKind.Page)
                            .Select(target => new Mention(from, year.Year, target))
                    );
                    break;
            }
        }

        return mentions;
    }

    private static Link From(Head head, Address page) => Link.To(head.Name, page) with { Detail = head.Kind.One() };
}
