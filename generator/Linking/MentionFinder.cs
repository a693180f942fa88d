using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Goes through every text and every field that refers to a record, once, before any page is made: reports what is wrong
/// with the texts, and gathers the mentions.
/// </summary>
public static class MentionFinder
{
    /// <summary>All mentions of all years.</summary>
    public static MentionBook Find(SiteContent content, RouteBook routes, TextLinker linker, DiagnosticLog log)
    {
        var ofYears = content.Years.SelectMany(year => Texts(year).AsParallel().AsOrdered()
            .SelectMany(text => InText(year, text.Head, text.Text, text.LinksTerms, routes, linker, log)).AsSequential()
            .Concat(year.Heads.SelectMany(head => InFields(year, head, routes))));
        var current = content.Years.First(year => year.Year == content.Portal.CurrentYear);
        var ofTerms = content.Terms.SelectMany(term => InText(current, term.Head, term.Meaning, false, routes, linker, log));
        CheckSections(content, linker, log);
        return new MentionBook(ofYears.Concat(ofTerms));
    }

    // Sections are no records: what their notes lead to does not say so, but their faults are told as those of every text.
    private static void CheckSections(SiteContent content, TextLinker linker, DiagnosticLog log)
    {
        foreach (var filling in content.Sections.Where(filling => filling.Answers[SectionSchema.Note] is { Absence: null }))
        {
            linker.Targets(MarkdownText.OfField(filling.Answers, SectionSchema.Note), new TextSetting(content.Portal.CurrentYear, RouteBook.Transparency), log);
        }
    }

    private static IEnumerable<(Head Head, MarkdownText Text, bool LinksTerms)> Texts(YearContent year)
    {
        foreach (var chapter in year.Chapters)
        {
            yield return (chapter.Head, chapter.Heading, false);
            yield return (chapter.Head, chapter.Text, true);
        }

        foreach (var objective in year.Objectives.Where(objective => objective.Text is not null))
        {
            yield return (objective.Head, objective.Text!, true);
        }

        foreach (var news in year.News)
        {
            yield return (news.Head, news.Text, false);
        }

        foreach (var head in year.Heads)
        {
            foreach (var answer in head.Answers.All.Where(answer => answer.Field.Type == FieldType.Markdown && answer.Absence is null))
            {
                yield return (head, MarkdownText.OfField(head.Answers, answer.Field), false);
            }
        }
    }

    private static IEnumerable<Mention> InText(
        YearContent year, Head head, MarkdownText text, bool linksTerms, RouteBook routes, TextLinker linker, DiagnosticLog log)
    {
        var page = routes.Of(head.Kind, year.Year, head.Code);
        var from = From(head, page);
        return linker.Targets(text, new TextSetting(year.Year, page) { LinksTerms = linksTerms }, log).Select(target => new Mention(from, year.Year, target));
    }

    private static IEnumerable<Mention> InFields(YearContent year, Head head, RouteBook routes)
    {
        var from = From(head, routes.Of(head.Kind, year.Year, head.Code));
        foreach (var answer in head.Answers.All.Where(answer => answer.Absence is null && answer.Field.Type is FieldType.Reference or FieldType.Target or FieldType.WebAddressOrTarget))
        {
            foreach (var item in answer.Items)
            {
                var target = answer.Field.Type switch
                {
                    FieldType.Reference => Target.Parse(answer.Field.Refers!.Value, item),
                    FieldType.Target or FieldType.WebAddressOrTarget => Target.Parse(item),
                    _ => null,
                };
                if (target is not null && target.Kind != RecordKind.Page)
                {
                    yield return new Mention(from, year.Year, target);
                }
            }
        }
    }

    private static Link From(Head head, Address page) => Link.To(head.Name, page) with { Detail = head.Kind.One() };
}
