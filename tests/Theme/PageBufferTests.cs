using System.Text;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>A long list is handed on in pieces while it is written.</summary>
public sealed class PageBufferTests
{
    private static readonly IndexPage Long = SampleIndex.Objectives with
    {
        Groups =
        [
            new EntryGroup("tutti", new Shown("Tutti"))
            {
                Entries = [.. Enumerable.Range(0, 5000).Select(i => new Entry(new Shown($"Obiettivo {i} dell'anno: è l'ultimo?")))],
            },
        ],
    };

    [Fact]
    public void The_pieces_of_a_page_end_between_entries_and_join_to_the_page()
    {
        var whole = new PageBuffer();
        CremonaTheme.Value.Render(Long, whole);
        var pieces = Pieces(Long, new PageBuffer());
        Assert.InRange(pieces.Count, 3, 20);
        Assert.Equal(Encoding.UTF8.GetString(whole.Written), string.Concat(pieces));
        Assert.All(pieces.SkipLast(1), piece => Assert.EndsWith("</li>", piece.TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_buffer_is_clean_for_the_next_page()
    {
        var buffer = new PageBuffer();
        var first = Pieces(SampleIndex.Letters, buffer);
        Assert.Throws<NullReferenceException>(() =>
            Pieces(Long with { Groups = [new EntryGroup("x", null) { Entries = [new Entry(null!)] }] }, buffer)
        );
        Assert.Equal(first, Pieces(SampleIndex.Letters, buffer));
    }

    private static List<string> Pieces(Page page, PageBuffer buffer)
    {
        var pieces = new List<string>();
        buffer.Begin(piece => pieces.Add(Encoding.UTF8.GetString(piece)));
        CremonaTheme.Value.Render(page, buffer);
        buffer.End();
        return pieces;
    }
}
