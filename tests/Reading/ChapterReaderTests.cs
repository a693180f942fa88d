using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Tests.Reading;

public sealed class ChapterReaderTests
{
    [Theory]
    [InlineData("# Il *piano* 2023\n\nTesto.\n", "Il piano 2023", "\nTesto.\n")]
    [InlineData("\n\n## Il piano\nTesto.\n", "Il piano", "Testo.\n")]
    [InlineData("# Il piano {#inizio}\nTesto.\n", "Il piano", "Testo.\n")]
    [InlineData("# Il piano", "Il piano", "")]
    [InlineData("---\nin breve: Una prova.\n---\n# Il piano\r\nTesto.\r\n", "Il piano", "Testo.\r\n")]
    [InlineData("---\r\nin breve: Una prova.\r\n---\r\n# Il piano\r\nTesto.\r\n", "Il piano", "Testo.\r\n")]
    [InlineData("---\n---\n# Il piano\nTesto.\n", "Il piano", "Testo.\n")]
    public void A_chapter_has_a_title_and_a_text(string markdown, string title, string text)
    {
        var chapter = Read(markdown);
        Assert.Equal((title, text), (chapter.Head.Name, chapter.Text.Text));
    }

    [Fact]
    public void Positions_in_the_text_map_to_positions_in_the_file()
    {
        var chapter = Read("---\nin breve: È così.\n---\n# Già\n\nperché no\n");
        var place = chapter.Text.At(chapter.Text.Text.IndexOf("no", StringComparison.Ordinal), 2);
        Assert.Equal((6, 8, 2), (place.Line, place.Column, place.Length));
        Assert.Equal((4, 3), (chapter.Heading.At(0, 3).Line, chapter.Heading.At(0, 3).Column));
    }

    [Fact]
    public void Front_matter_gives_the_settings_of_the_chapter()
    {
        var chapter = Read("---\ntitolo breve: Piano\nin breve: Una prova.\nsenza testo: sì\nfonte: righe 2-3\n---\n# Il piano\n");
        Assert.Equal(
            ("Piano", "Una prova.", true, "righe 2–3"),
            (chapter.Short, chapter.Brief, chapter.WithoutText, chapter.Head.Source!.Lines[0].ToString())
        );
    }

    [Fact]
    public void Chapters_are_ordered_by_file_name_and_named_without_the_number()
    {
        var site = new SmallSite().With("piano/10-fine.md", "# Fine\n").With("piano/02_Corpo.md", "# Corpo\n");
        Assert.Equal(["testo", "corpo", "fine"], site.Read().Years[0].Chapters.Select(chapter => chapter.Head.Code));
    }

    [Fact]
    public void News_items_are_newest_first()
    {
        var site = new SmallSite();
        foreach (var (name, day) in new[] { ("01-a", "2023-01-10"), ("02-b", "12/03/2023"), ("03-c", "2023-01-10") })
        {
            site.With($"notizie/{name}.md", $"---\ntitolo: {name}\ndata: {day}\n---\nTesto.\n");
        }

        Assert.Equal(["b", "a", "c"], site.Read().Years[0].News.Select(news => news.Head.Code));
        Assert.Empty(site.Messages);
    }

    private static Chapter Read(string markdown) => new SmallSite().With("piano/01-testo.md", markdown).Read().Years[0].Chapters[0];
}
