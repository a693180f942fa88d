using Cremona.Transparency.Generator.Law;

namespace Cremona.Transparency.Tests.Law;

public sealed class TransparencyTreeTests
{
    public static TheoryData<string, int> Trees => new() { { "2013", 0 }, { "attuale", 1 } };

    [Fact]
    public void The_two_trees_have_126_and_67_labels() =>
        Assert.Equal(
            (126, 67, 119),
            (NationalLabels.Of("attuale").Count, NationalLabels.Of("2013").Count, NationalLabels.OfTowns("attuale").Count)
        );

    [Fact]
    public void Each_tree_has_its_date_of_effect() =>
        Assert.Equal([new DateOnly(2013, 4, 20), new DateOnly(2016, 6, 23)], TransparencyTrees.All.Select(tree => tree.From));

    /// <summary>A third-level label that is its parent's has no place of its own.</summary>
    [Theory, MemberData(nameof(Trees))]
    public void Labels_equal_those_of_the_national_crawler(string name, int at)
    {
        var tree = TransparencyTrees.All[at];
        Assert.Equal(
            NationalLabels.Of(name).Where(one => one.Label != one.Parent),
            tree.All.Prepend(tree.Root).Select(section => (section.Level, section.Within, section.Label))
        );
    }

    [Theory, MemberData(nameof(Trees))]
    public void Sections_not_for_municipalities_are_marked(string name, int at) =>
        Assert.Equal(
            NationalLabels.OfTowns(name).Skip(1).Where(one => one.Label != one.Parent).Select(one => one.Label),
            TransparencyTrees.All[at].ForTowns.Select(section => section.Label)
        );

    [Theory, MemberData(nameof(Trees))]
    public void Every_section_says_its_article_its_duty_and_its_frequency(string name, int at)
    {
        Assert.NotEmpty(name);
        Assert.All(TransparencyTrees.All[at].All, section =>
        {
            Assert.Matches(@"^(artt?\. |par\. |fonte da verificare$)", section.Article);
            Assert.Matches(@"^\p{Lu}.*\.$", section.Duty);
            Assert.Matches(
                @"^(annuale|semestrale|trimestrale|tempestivo|(per )?tre anni|secondo le sottosezioni|fonte da verificare$)",
                section.Renewal
            );
            Assert.All(section.Parts, part => Assert.True(section.ConcernsTowns || !part.ConcernsTowns, part.Label));
        });
    }

    [Theory, MemberData(nameof(Trees))]
    public void Every_section_has_an_address_and_a_name_of_its_own(string name, int at)
    {
        Assert.NotEmpty(name);
        var tree = TransparencyTrees.All[at];
        Assert.Equal(tree.All.Count, tree.All.Select(section => section.Key).Distinct().Count());
        Assert.All(tree.All, section =>
        {
            Assert.Matches("^[a-z0-9-]{2,120}$", section.Slug);
            Assert.NotEqual("sezione", section.Slug);
            Assert.Same(section, tree.Find(tree.NameOf(section)));
        });
    }

    /// <summary>Frozen years lead there.</summary>
    [Fact]
    public void Existing_sections_keep_their_addresses()
    {
        var page = "";
        Assert.All(File.ReadAllLines(Path.Combine(Repository.Tests, "Browser", "etichette.txt")), line =>
        {
            var slug = Generator.Schema.PlainLetters.Slug(line.Trim());
            page = line[0] == ' ' ? page : slug;
            var section = TransparencyTrees.Current.Find(line.Trim());
            Assert.Equal((page, slug), (section!.Page, section.Slug));
        });
    }

    [Theory]
    [InlineData(1998, 1, false)]
    [InlineData(2011, 1, false)]
    [InlineData(2012, 1, false)]
    [InlineData(2013, 0, true)]
    [InlineData(2015, 0, true)]
    [InlineData(2016, 1, false)]
    [InlineData(2031, 1, false)]
    public void A_year_has_the_tree_in_force_at_its_end(int year, int at, bool isOwn)
    {
        Assert.Same(TransparencyTrees.All[at], TransparencyTrees.Of(year));
        Assert.Equal(isOwn, TransparencyTrees.IsOwn(year));
    }

    [Theory]
    [InlineData("Piano della performance", "Performance", "piano-della-performance")]
    [InlineData("CLASS ACTION", "Servizi erogati", "class-action")]
    [InlineData("attivita e procedimenti", "Amministrazione Trasparente", "attivita-e-procedimenti")]
    [InlineData("Provvedimenti", "Amministrazione Trasparente", "provvedimenti")]
    [InlineData("Società partecipate > Provvedimenti", "Società partecipate", "provvedimenti")]
    [InlineData("Sanzioni per mancata comunicazione dei dati", "Organizzazione", "sanzioni-per-mancata-comunicazione-dei-dati")]
    [InlineData("personale>sanzioni per mancata comunicazione dei dati", "Personale", "sanzioni-per-mancata-comunicazione-dei-dati")]
    [InlineData("Articolazione degli uffici", "Organizzazione", "articolazione-degli-uffici")]
    public void A_section_is_found_by_its_name_in_any_case(string written, string within, string slug)
    {
        var section = TransparencyTrees.Current.Find(written);
        Assert.Equal((within, slug), (section?.Within, section?.Slug));
    }

    [Theory]
    [InlineData("Personal")]
    [InlineData("Bilanci > OIV")]
    [InlineData("Benessere organizzativo")]
    [InlineData("")]
    public void An_unknown_section_is_not_found(string written) => Assert.Null(TransparencyTrees.Current.Find(written));
}
