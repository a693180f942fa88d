using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>The rules about companies, bodies, objectives, places and context figures, word by word.</summary>
public sealed class RecordRuleTests
{
    [Theory]
    [InlineData(
        "a;Acque S.p.A. (LGH);113.000.000\nb;Bus;1.600.000",
        "Una società sola, Acque S.p.A., vale 113,0 dei 114,6 milioni di euro di quote."
    )]
    [InlineData("a;Acque;6.000\nb;Bus;5.000", "Una società sola, Acque, vale 6.000 degli 11.000 euro di quote.")]
    [InlineData(
        "a;Acque;400\nb;Bus;300\nc;Cave;300",
        "La quota più grande, in Acque, vale due euro su cinque fra tutte le quote nelle società."
    )]
    [InlineData("a;Acque;500\nb;Bus;500", null)]
    [InlineData("a;Acque;500\nb;Bus;n.p.", null)]
    [InlineData("a;Acque;500\nb;Bus;0", null)]
    [InlineData("a;Acque;500", null)]
    public void Largest_holding(string rows, string? expected) =>
        Assert.Equal(expected, Companies("quota sottoscritta", rows).One(HeadlineSchema.Holdings));

    /// <summary>The shares give another amount: the sentence would be another one, and it is left out.</summary>
    [Fact]
    public void An_amount_that_fails_its_identity_carries_no_sentence_with_that_amount() =>
        Assert.Null(
            new Claims()
                .With("societa.csv", "codice;nome;valore nominale;quota sottoscritta;numero azioni\na;Acque;1;900;90\nb;Bus;1;100;100\n")
                .One(HeadlineSchema.Holdings)
        );

    [Theory]
    [InlineData("a;Acque;100\nb;Bus;50\nc;Cave;3", "Di 3 società, il Comune possiede più della metà di una sola: Acque.")]
    [InlineData("a;Acque;50\nb;Bus;50", "Di 2 società, il Comune non possiede più della metà di nessuna.")]
    [InlineData("a;Acque;51\nb;Bus;60", "Di 2 società, il Comune possiede più della metà di tutte.")]
    [InlineData("a;Acque;51\nb;Bus;60\nc;Cave;1", "Di 3 società, il Comune possiede più della metà di 2.")]
    [InlineData("a;Acque;51\nb;Bus;", null)]
    public void Majorities(string rows, string? expected) =>
        Assert.Equal(expected, Companies("percentuale", rows).One(HeadlineSchema.Majorities));

    [Theory]
    [InlineData("a;Teatro;600\nb;Scuola;400", "Dei contributi in conto capitale, tre euro su cinque sono per un ente solo: Teatro.")]
    [InlineData(
        "a;Teatro S.p.A.;500\nb;Scuola;400\nc;Asilo;100",
        "Dei contributi in conto capitale, la metà è per un ente solo: Teatro S.p.A."
    )]
    [InlineData("a;Teatro;500\nb;Scuola;500", null)]
    [InlineData("a;Teatro;0\nb;Scuola;0", null)]
    public void Largest_contribution(string rows, string? expected) =>
        Assert.Equal(
            expected,
            new Claims().With("altri-enti.csv", $"codice;nome;contributo in conto capitale\n{rows}\n").One(HeadlineSchema.Contributions)
        );

    [Theory]
    [InlineData(0, 8, "Il Piano prende 8 impegni nel suo testo: di nessuno si conosce l'esito.")]
    [InlineData(1, 7, "Il Piano prende 8 impegni nel suo testo: di uno solo si conosce l'esito.")]
    [InlineData(3, 5, "Il Piano prende 8 impegni nel suo testo: di 3 si conosce l'esito.")]
    [InlineData(8, 0, "Il Piano prende 8 impegni nel suo testo: di tutti si conosce l'esito.")]
    [InlineData(0, 1, "Il Piano prende un impegno nel suo testo: non se ne conosce l'esito.")]
    [InlineData(1, 0, "Il Piano prende un impegno nel suo testo: se ne conosce l'esito.")]
    [InlineData(0, 0, null)]
    public void Commitments(int known, int unknown, string? expected)
    {
        var claims = new Claims();
        _ = known > 0 ? claims.With(StateMark.Reached, known, areCommitments: true) : claims;
        _ = unknown > 0 ? claims.With(StateMark.OutcomeUnknown, unknown, areCommitments: true) : claims;
        Assert.Equal(expected, claims.One(HeadlineSchema.Commitments));
    }

    [Fact]
    public void Objectives_by_state_in_the_order_of_the_list()
    {
        Assert.Null(new Claims().One(HeadlineSchema.Outcomes));
        Assert.Equal("Il solo obiettivo dell'anno è raggiunto.", new Claims().With(StateMark.Reached, 1).One(HeadlineSchema.Outcomes));
        Assert.Equal("Di 8 obiettivi, tutti sono in ritardo.", new Claims().With(StateMark.Late, 8).One(HeadlineSchema.Outcomes));
        Assert.Equal(
            "Il solo obiettivo dell'anno risulta non raggiunto.",
            new Claims().With(StateMark.Missed, 1).One(HeadlineSchema.Outcomes)
        );
        Assert.Equal(
            "Di 3 obiettivi, tutti risultano non avviati.",
            new Claims().With(StateMark.NotStarted, 3).One(HeadlineSchema.Outcomes)
        );
        Assert.Equal("Di 6 obiettivi, nessuno è stato misurato.", new Claims().With(StateMark.NotMeasured, 6).One(HeadlineSchema.Outcomes));
        Assert.Equal(
            "Di 12 obiettivi, 9 sono in ritardo, uno raggiunto e 2 non misurati.",
            new Claims().With(StateMark.NotMeasured, 2).With(StateMark.Late, 9).With(StateMark.Reached, 1).One(HeadlineSchema.Outcomes)
        );
        Assert.Equal(
            "Di 21 obiettivi, 5 risultano non raggiunti, 6 in ritardo, 4 raggiunti in parte, 2 in linea, 3 raggiunti "
                + "e uno in un altro stato.",
            new Claims()
                .With(StateMark.Reached, 3)
                .With(StateMark.PartlyReached, 4)
                .With(StateMark.Missed, 5)
                .With(StateMark.OnTrack, 2)
                .With(StateMark.Late, 6)
                .With(StateMark.NotStarted, 1)
                .One(HeadlineSchema.Outcomes)
        );
    }

    [Theory]
    [InlineData(5, 3, 2, 5, "La metà dei luoghi è della tipologia «Scuole».")]
    [InlineData(4, 3, 3, 4, "Due luoghi su cinque sono della tipologia «Scuole».")]
    [InlineData(5, 3, 2, 6, null)]
    [InlineData(5, 5, 0, 5, null)]
    [InlineData(4, 3, 2, 4, null)]
    public void Largest_kind_of_place(int schools, int museums, int others, int declared, string? expected)
    {
        string Rows(string kind, int count) =>
            string.Concat(Enumerable.Range(1, count).Select(i => $"{kind}{i};Luogo {kind} {i};{kind}\n"));
        Assert.Equal(
            expected,
            new Claims()
                .With("tipologie.csv", $"codice;nome;dichiarati\ns;Scuole;{declared}\nm;Musei;\no;Altri;\n")
                .With("luoghi.csv", $"codice;nome;tipologia\n{Rows("s", schools)}{Rows("m", museums)}{Rows("o", others)}")
                .One(HeadlineSchema.FacilityKinds)
        );
    }

    [Theory]
    [InlineData("Popolazione residente", "Femmine", 53, 47, 100, "Le donne sono più della metà della popolazione residente.")]
    [InlineData("Abitanti", "Femmine", 48, 52, 100, "Gli uomini sono più della metà degli abitanti.")]
    [InlineData("Obiettivi", "Operativi", 60, 40, 100, "Di «Obiettivi», tre su cinque sono alla voce «Operativi».")]
    [InlineData("Abitanti", "Femmine", 50, 50, 100, null)]
    [InlineData("Abitanti", "Femmine", 52, 47, 100, "Le donne sono più della metà degli abitanti.")]
    [InlineData("Abitanti", "Femmine", 51, 47, 103, null)]
    public void Parts_of_a_total(string whole, string part, int one, int other, int total, string? expected) =>
        Assert.Equal(
            expected,
            new Claims()
                .With(
                    "contesto.csv",
                    $"codice;nome;valore;unità;controllo\nt;{whole};{total};persone;t = f + m\n"
                        + $"f;{part};{one};persone;\nm;Maschi;{other};persone;\n"
                )
                .One(HeadlineSchema.ContextParts)
        );

    [Fact]
    public void The_office_orders_and_silences_rules()
    {
        Claims Year(string wishes) =>
            Companies("percentuale", "a;Acque;100\nb;Bus;50").With(StateMark.Late, 3).With("anno.yml", $"tipo di piano: PIAO\n{wishes}");
        string[] Names(Claims claims) => [.. claims.Of().All.Select(one => one.Rule.Name)];
        Assert.Equal([HeadlineSchema.Outcomes, HeadlineSchema.Majorities], Names(Year("")));
        Assert.Equal([HeadlineSchema.Majorities, HeadlineSchema.Outcomes], Names(Year("in breve: {prima: [Maggioranze]}\n")));
        Assert.Equal([HeadlineSchema.Majorities], Names(Year("in breve:\n  mai: [esiti]\n")));
    }

    [Fact]
    public void A_front_page_shows_one_sentence_of_each_topic_before_a_second_one()
    {
        var all = Companies("quota sottoscritta;percentuale", "a;Acque;900;100\nb;Bus;100;50")
            .With(StateMark.Late, 3)
            .With(StateMark.OutcomeUnknown, 2, areCommitments: true)
            .Of();
        Assert.Equal(
            [HeadlineSchema.Holdings, HeadlineSchema.Outcomes, HeadlineSchema.Commitments, HeadlineSchema.Majorities],
            all.All.Select(one => one.Rule.Name)
        );
        Assert.Equal(
            [HeadlineSchema.Holdings, HeadlineSchema.Outcomes, HeadlineSchema.Commitments],
            all.Front.Select(one => one.Rule.Name)
        );
    }

    private static Claims Companies(string fields, string rows) => new Claims().With("societa.csv", $"codice;nome;{fields}\n{rows}\n");
}
