using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class OutcomePageTests
{
    private const string Thresholds = "stati: {in linea da: 80, raggiunto da: 100, raggiunto in parte da: 50}\n";

    [Fact]
    public void States_follow_their_meaning_and_what_failed_comes_first()
    {
        var page = Outcomes(Year());
        Assert.Equal(
            ["Non raggiunto", "In ritardo", "Raggiunto in parte", "Raggiunto", "Non misurato", "Impegni scritti nel Piano"],
            page.Groups.Select(group => group.Heading!.Text)
        );
        Assert.Equal(new int?[] { 2, 1, 1, 1, 1, 2 }, page.Groups.Select(group => group.Count));
        var states = page.Groups.SkipLast(1).Select(group => group.Id).ToArray();
        Assert.Equal(states, page.InBrief[0].Figures.Select(figure => figure.Inside!.Value.Fragment));
        Assert.Equal(
            page.Groups.SkipLast(1).Select(group => group.Entries[0].Facts[0].Values[0].State),
            page.InBrief[0].Chart!.Bars.Select(bar => bar.State)
        );
        Assert.Equal(["gruppo-di-non-raggiunto", "impegni"], [page.Groups[0].Id, page.Groups[^1].Id]);
    }

    /// <summary>Addresses with a fragment outlive the words of a state.</summary>
    [Theory]
    [InlineData(StateMark.NotYetReached, "da raggiungere", "gruppo-di-non-ancora-raggiunto")]
    [InlineData(StateMark.OutcomeUnknown, "esito non indicato", "gruppo-di-esito-non-presente-nella-fonte")]
    [InlineData(StateMark.PartlyReached, "raggiunto in parte", "gruppo-di-raggiunto-in-parte")]
    public void Each_state_has_its_words_and_a_lasting_fragment(StateMark state, string words, string fragment) =>
        Assert.Equal((words, fragment), (StateWords.Of(state), StateWords.GroupId(state)));

    [Theory]
    [InlineData("zero", "Non raggiunto", "Perché non è raggiunto", "La gara è andata deserta.")]
    [InlineData("muto", "Non raggiunto", "Perché non è raggiunto", null)]
    [InlineData("tardi", "In ritardo", "Perché è in ritardo", "Il cantiere è fermo.")]
    [InlineData("meta", "Raggiunto in parte", "Perché è raggiunto solo in parte", "Mancano due scuole.")]
    [InlineData("fatto", "Raggiunto", null, null)]
    public void The_reason_is_beside_the_state(string code, string state, string? name, string? reason)
    {
        var site = Year();
        var page = (ObjectivePage)Make(site, $"obiettivi/{code}.html");
        Assert.Equal(state, page.State.Text);
        Assert.Equal(name, page.Reason?.Name);
        Assert.Equal(reason, page.Reason is { Values: [{ Missing: null } value] } ? value.Text : null);
        var listed = Outcomes(site).Groups.SelectMany(group => group.Entries).Single(entry => entry.Name.Link!.Inside == page.Address);
        Assert.Equal(name, listed.Facts[1].Name.StartsWith("Perché", StringComparison.Ordinal) ? listed.Facts[1].Name : null);
    }

    [Theory]
    [InlineData("obiettivi/per-stato.html", true)]
    [InlineData("obiettivi/per-tipo.html", true)]
    [InlineData("obiettivi/per-settore.html", true)]
    [InlineData("obiettivi/per-area.html", false)]
    [InlineData("obiettivi/impegni.html", false)]
    [InlineData("obiettivi/index.html", false)]
    public void A_former_list_leads_to_the_outcomes_unless_it_divides_them(string path, bool isMoved)
    {
        var draft = Year().Pages.Single(page => page.Address.Path == "2023/" + path);
        Assert.Equal(isMoved, draft.IsMoved);
        Assert.Equal(
            isMoved ? ["2023/obiettivi/index.html"] : [],
            draft.Make() is NoticePage moved ? moved.Notices[0].Links.Select(link => $"{link.Inside}") : []
        );
        var map = (IndexPage)Year().Pages.Single(page => page.Address.Path == "mappa.html").Make();
        var mapped = map.Groups.SelectMany(group => group.Entries).Select(entry => entry.Name.Link!.Inside!.Value.Path);
        Assert.Equal(!isMoved, mapped.Contains("2023/" + path));
    }

    /// <summary>A kept address with a fragment reaches its group, and from there the same group on the page of outcomes.</summary>
    [Theory]
    [InlineData(
        "per-stato",
        "gruppo-di-non-raggiunto#gruppo-di-non-raggiunto gruppo-di-in-ritardo#gruppo-di-in-ritardo "
            + "gruppo-di-raggiunto-in-parte#gruppo-di-raggiunto-in-parte gruppo-di-raggiunto#gruppo-di-raggiunto "
            + "gruppo-di-non-misurato#gruppo-di-non-misurato"
    )]
    [InlineData("per-tipo", "gruppo-di-obiettivo-gestionale# gruppo-di-obiettivo-strategico#")]
    [InlineData("per-settore", "gruppo-di-senza-settore#")]
    public void A_former_list_keeps_the_fragments_of_its_groups(string path, string expected)
    {
        var site = Year();
        var groups = Outcomes(site).Groups.Select(group => group.Id).ToHashSet();
        var leads = ((NoticePage)Make(site, $"obiettivi/{path}.html")).Notices.Skip(1).ToArray();
        Assert.Equal(expected.Split(' '), leads.Select(notice => $"{notice.Id}#{Assert.Single(notice.Links).Inside!.Value.Fragment}"));
        Assert.All(leads, notice => Assert.Equal("2023/obiettivi/index.html", notice.Links[0].Inside!.Value.Path));
        Assert.All(leads.Select(notice => notice.Links[0].Inside!.Value.Fragment).OfType<string>(), fragment =>
            Assert.Contains(fragment, groups)
        );
    }

    [Fact]
    public void Commitments_alone_keep_their_fragment() =>
        Assert.Equal(
            ["dove:", "impegni:impegni"],
            (
                (NoticePage)Make(
                    BuiltSite.Link(
                        new SmallSite()
                            .With("anno.yml", "tipo di piano: PIAO\n")
                            .With("obiettivi.csv", "codice;titolo;tipo\na;Uno;impegno\n")
                            .Files
                    ),
                    "obiettivi/impegni.html"
                )
            ).Notices.Select(notice => $"{notice.Id}:{notice.Links[0].Inside!.Value.Fragment}")
        );

    [Fact]
    public void Results_of_others_are_shown_with_their_source_and_apart_from_the_states()
    {
        var site = BuiltSite.Link(
            new SmallSite()
                .With("anno.yml", "tipo di piano: PIAO\nrisultati di altre fonti: [stampa]\n")
                .With("contesto.csv", "codice;nome;valore;unità;fonte\nstampa;Obiettivi raggiunti (media ponderata);93,6;%;Il Giornale\n")
                .Files
        );
        var group = Outcomes(site).Groups.Single();
        Assert.Equal(
            ("altre-fonti", "Obiettivi raggiunti (media ponderata)", "93,6%", "2023/contesto.html#stampa"),
            (group.Id, group.Entries[0].Name.Text, group.Entries[0].Figure!.Text, $"{group.Entries[0].Name.Link!.Inside}")
        );
        Assert.Contains("Il Giornale", group.Entries[0].Facts.SelectMany(fact => fact.Values).Select(value => value.Text));
    }

    private static IndexPage Outcomes(Generator.Linking.Site site) => (IndexPage)Make(site, "obiettivi/index.html");

    private static Page Make(Generator.Linking.Site site, string path) =>
        site.Pages.Single(draft => draft.Address.Path == "2023/" + path).Make();

    private static Generator.Linking.Site Year() =>
        BuiltSite.Link(
            new SmallSite()
                .With("anno.yml", "tipo di piano: PIAO\n" + Thresholds)
                .With(
                    "obiettivi.csv",
                    """
                    codice;titolo;tipo;area;scadenza;motivo del ritardo
                    fatto;Fatto;gestionale;Verde;;
                    muto;Muto;gestionale;Verde;;
                    meta;Metà;strategico;Scuola;;Mancano due scuole.
                    ignoto;Ignoto;gestionale;Scuola;;
                    zero;Zero;strategico;Scuola;;La gara è andata deserta.
                    tardi;Tardi;gestionale;Scuola;2024-12-31;Il cantiere è fermo.
                    voce;Una promessa;impegno;;;
                    voci;Altra promessa;impegno;;;

                    """
                )
                .With(
                    "indicatori.csv",
                    """
                    codice;obiettivo;nome;verso;atteso 2023
                    i1;fatto;Fatti;in aumento;10
                    i2;muto;Muti;in aumento;10
                    i3;meta;Mezzi;in aumento;10
                    i4;zero;Zeri;in aumento;10
                    i5;tardi;Tardi;in aumento;10

                    """
                )
                .With(
                    "rilevazioni.csv",
                    """
                    indicatore;riferita al;rilevata il;valore
                    i1;2023-12-31;2024-01-10;10
                    i2;2023-12-31;2024-01-10;1
                    i3;2023-12-31;2024-01-10;6
                    i4;2023-12-31;2024-01-10;0
                    i5;2023-12-31;2024-01-10;1

                    """
                )
                .Files
        );
}
