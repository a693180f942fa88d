using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class ForeignWordsTests
{
    private const string Marked = "<span lang=\"en\">";

    [Fact]
    public void Exactly_the_foreign_words_are_marked_with_their_language()
    {
        var text = TextOf(
            "I **target** attesi, il Target e lo step: non «targeted» né «ipertarget». Un [target](https://a.example/target) e i "
                + "customer care."
        );
        Assert.Equal(["target", "Target", "target", "customer care"], text.Split(Marked).Skip(1).Select(rest => rest.Split('<')[0]));
        Assert.Contains("https://a.example/target\">" + Marked, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marking_foreign_words_does_not_change_the_text() =>
        Assert.Equal(
            "<p>target, target.</p>",
            TextOf("target, target.")
                .Replace(Marked, "")
                .Replace("</span>", "")
                .Replace(" data-voce=\"\"", "")
                .Replace("<a href=\"../glossario.html#target\">", "")
                .Replace("</a>", "")
        );

    private static string TextOf(string markdown)
    {
        var site = BuiltSite.Link([
            File("portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n"),
            File("2023/anno.yml", "tipo di piano: PIAO\n"),
            File("2023/piano/01-testo.md", "# Titolo\n\n" + markdown + "\n"),
            File(
                "glossario.csv",
                "codice;voce;lingua;definizione\ntarget;target;inglese;Il valore voluto.\nstep;step;;Una "
                    + "tappa.\ncustomer;customer;;Cliente.\ncare;customer care;inglese;Ascolto.\n"
            ),
        ]);
        var page = (ChapterPage)site.Pages.Single(draft => draft.Address.Path == "2023/piano/testo.html").Make();
        return string.Concat(page.Passages.Select(passage => Encoding.UTF8.GetString(passage.Text.Utf8.Span)));
    }

    private static StoredFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
