using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Vocabulary;

namespace Cremona.Transparency.Tests.Vocabulary;

public sealed class GeneralWordsTests
{
    [Fact]
    public void The_list_is_long_and_has_each_word_once()
    {
        Assert.InRange(GeneralWords.All.Count, 150, 400);
        var said = GeneralWords.All.SelectMany(word => word.Forms).Select(Field.KeyOf).ToArray();
        Assert.Equal(said.Distinct(), said);
    }

    [Fact]
    public void Each_row_has_a_meaning_or_leads_to_a_page_that_every_year_has() => Assert.All(GeneralWords.All, word =>
        {
            Assert.True(word.Synonyms.Count + word.Places.Count > 0, word.Forms[0]);
            Assert.All(word.Places, place => Assert.NotNull(PageNames.Find(place.Code)));
            Assert.All(word.Places, place => Assert.Equal((RecordKind.Page, null), (place.Kind, place.Year)));
        });

    [Fact]
    public void A_town_replaces_single_words_and_keeps_the_others()
    {
        var own = Read("parola;significa;dove\nImmondizia | monnezza;nettezza urbana;\n");
        var words = GeneralWords.After(own).ToArray();
        Assert.Equal(["Immondizia", "monnezza"], words[0].Forms);
        var waste = Assert.Single(words, word => word.Forms.Contains("spazzatura"));
        Assert.DoesNotContain("immondizia", waste.Forms);
        Assert.Equal(GeneralWords.All.Count + 1, words.Length);
    }

    [Fact]
    public void An_invalid_file_is_a_bug() => Assert.Throws<InvalidDataException>(() => Read("parola;significa;dove\n;niente;\n"));

    private static IReadOnlyList<SearchWord> Read(string text) =>
        GeneralWords.Read(new StoredFile("parole.csv", Encoding.UTF8.GetBytes(text)));
}
