using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>A term leads to the glossary where a text first uses it: a whole word, in any case but for abbreviations.</summary>
public sealed partial class GlossaryLinksTests
{
    [Theory]
    [InlineData("Il bilancio è qui.", "bilancio")]
    [InlineData("Bilancio di prova.", "Bilancio")]
    [InlineData("il BILANCIO e il bilancio", "BILANCIO")]
    [InlineData("sbilancio, bilanciotto, bilancio", "bilancio")]
    [InlineData("bil bilancia bilancio", "bilancio")]
    [InlineData("peg e Peg, poi PEG", "PEG")]
    [InlineData("peg soltanto", "")]
    [InlineData("b", "")]
    public void A_term_is_found_as_a_whole_word_in_any_case_but_an_abbreviation_as_it_is_written(string text, string linked) =>
        Assert.Equal(linked, string.Join('|', Links().Matches(TextOf(text)).Select(link => link.Groups[1].Value)));

    private static string TextOf(string markdown)
    {
        var site = BuiltSite.Link([
            File("portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n"),
            File("2023/anno.yml", "tipo di piano: PIAO\n"),
            File("2023/piano/01-testo.md", "# Titolo\n\n" + markdown + "\n"),
            File("glossario.csv", "codice;voce;definizione\nbilancio;bilancio;Entrate e uscite.\npeg;PEG;Il piano esecutivo.\n"),
        ]);
        var page = (ChapterPage)site.Pages.Single(draft => draft.Address.Path == "2023/piano/testo.html").Make();
        return string.Concat(page.Passages.Select(passage => Encoding.UTF8.GetString(passage.Text.Utf8.Span)));
    }

    private static StoredFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("<a [^>]*glossario[^>]*>([^<]*)</a>")]
    private static partial Regex Links();
}
