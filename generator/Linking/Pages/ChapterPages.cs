using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The plan: a list of chapters, one page for each, the whole plan on one page, and the source act line by line.</summary>
public static class ChapterPages
{
    /// <summary>Returns the pages of the plan.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        var chapters = year.Content.Chapters;
        yield return IndexDrafts.Draft(
            year,
            "piano",
            "Il testo del Piano, parola per parola, un capitolo per pagina.",
            "Il testo del piano non è disponibile.",
            page =>
                page with
                {
                    Groups = [new EntryGroup("capitoli", null) { Entries = [.. chapters.Select(chapter => Entry(year, chapter))] }],
                    SeeAlso =
                    [
                        new SeeAlso(
                            "Altri modi di leggere il Piano",
                            [
                                year.Page("testo-integrale"),
                                .. year.Content.Act is null ? Array.Empty<Link>() : [year.Page("fonte")],
                                year.Page("ciclo"),
                                year.Page("glossario"),
                            ]
                        ),
                    ],
                }
        );
        for (var i = 0; i < chapters.Count; i++)
        {
            var position = i;
            yield return new PageDraft(year.AddressOf(chapters[i].Head), () => Chapter(year, position));
        }

        yield return new PageDraft(year.PageAddress("testo-integrale"), () => Whole(year));
        if (year.Content.Act is { } act)
        {
            yield return new PageDraft(year.PageAddress("fonte"), () => Source(year, act));
        }
    }

    private static Entry Entry(YearLinks year, Chapter chapter) =>
        new(DisplayText.Of(Link.To(chapter.Short, year.AddressOf(chapter.Head))))
        {
            Facts = chapter.Brief is { } brief ? [DisplayText.Fact("In breve", new Shown(brief))] : [],
        };

    private static ChapterPage Chapter(YearLinks year, int position)
    {
        var chapters = year.Content.Chapters;
        var chapter = chapters[position];
        var address = year.AddressOf(chapter.Head);
        var notes = new PageNotes(year);
        var text = year.Text(chapter.Text, new TextSetting(year.Year, address) { LinksTerms = true, TakesEmbeds = true });
        return new ChapterPage
        {
            Address = address,
            Title = chapter.Head.Name,
            Kind = "Capitolo del Piano",
            Brief = chapter.Brief,
            Frame = year.Frame,
            Trail = year.Trail(year.Page("piano")),
            Previous = position > 0 ? Short(year, chapters[position - 1]) : null,
            Next = position + 1 < chapters.Count ? Short(year, chapters[position + 1]) : null,
            Heading = Heading(year, chapter, address),
            Passages = Passages.Of(year, text, notes, ""),
            WithoutText = WithoutText(chapter),
            Contents =
            [
                .. text.Headings.Where(heading => heading.Level <= 3).Select(heading => Link.To(heading.Text, address.At(heading.Id))),
            ],
            SeeAlso = [.. Cited(year, text), .. year.MentionsOf(chapter.Head)],
            Remarks = [.. chapter.Note is { } note ? [notes.Next(note)] : Array.Empty<Note>(), .. notes.OnWhole(chapter.Head)],
            Provenance = Provenances.Of(year, chapter.Head.Answers),
        };
    }

    private static IEnumerable<SeeAlso> Cited(YearLinks year, LinkedText text)
    {
        (string Heading, RecordKind Kind)[] groups =
        [
            ("Atti e documenti citati", RecordKind.Document),
            ("Parole spiegate", RecordKind.Term),
            ("Organi e settori", RecordKind.Body),
        ];
        return groups
            .Select(group => new SeeAlso(
                group.Heading,
                [
                    .. text
                        .Targets.Where(target => target.Kind == group.Kind)
                        .Select(year.LinkTo)
                        .OfType<Link>()
                        .DistinctBy(link => link.Inside)
                        .OrderBy(link => link.Text, ItalianOrder.Instance),
                ]
            ))
            .Where(group => group.Links.Count > 0);
    }

    private static WholePlanPage Whole(YearLinks year)
    {
        var address = year.PageAddress("testo-integrale");
        var notes = new PageNotes(year);
        return new WholePlanPage
        {
            Address = address,
            Title = PageTitles.Of("testo-integrale"),
            Brief = "Tutto il testo del Piano di seguito, da leggere o da stampare.",
            Frame = year.Frame,
            Trail = year.Trail(year.Page("piano")),
            Chapters = [.. year.Content.Chapters.Select(chapter => WholeChapter(year, chapter, address, notes))],
            Provenance = year.Content.Act is null
                ? []
                : [DisplayText.Fact("Fonte", DisplayText.Of(year.LinkTo(RecordKind.Document, year.Content.Settings.Act)!))],
        };
    }

    private static WholeChapter WholeChapter(YearLinks year, Chapter chapter, Address address, PageNotes notes)
    {
        var prefix = chapter.Head.Code + "--";
        var text = year.Text(
            chapter.Text,
            new TextSetting(year.Year, address)
            {
                TopLevel = 3,
                IdPrefix = prefix,
                TakesEmbeds = true,
            }
        );
        return new WholeChapter(
            chapter.Head.Code,
            Short(year, chapter),
            Heading(year, chapter, address),
            Passages.Of(year, text, notes, prefix),
            WithoutText(chapter)
        );
    }

    private static SourcePage Source(YearLinks year, Attachment act) =>
        new()
        {
            Address = year.PageAddress("fonte"),
            Title = PageTitles.Of("fonte"),
            Brief = "Il file dell'atto com'è stato consegnato: ogni dato di questo portale porta alla sua riga.",
            Frame = year.Frame,
            Trail = year.Trail(year.Page("piano")),
            Lines = LinesOf(act),
            File = Link.To(act.Path, RouteBook.Attachment(year.Year, act.Path)),
        };

    private static IReadOnlyList<string> LinesOf(Attachment act)
    {
        var text = new Diagnostics.SourceText(act.Path, act.Whole());
        return [.. Enumerable.Range(1, text.LineCount).Select(text.Line)];
    }

    private static RichText Heading(YearLinks year, Chapter chapter, Address address) =>
        year.Text(chapter.Heading, new TextSetting(year.Year, address) { IsInline = true }).Text;

    private static string? WithoutText(Chapter chapter) => chapter.WithoutText ? "Sotto questo titolo, nell'atto, non c'è testo." : null;

    private static Link Short(YearLinks year, Chapter chapter) => Link.To(chapter.Short, year.AddressOf(chapter.Head));
}
