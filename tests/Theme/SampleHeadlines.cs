using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Sentences «In breve»: one with doubts and a drawing, one with many figures, one of the office.</summary>
internal static class SampleHeadlines
{
    public static Headline Doubtful { get; } =
        new("in-breve-donne", "Le donne sono quasi due su tre, ma meno di un dirigente su tre.")
        {
            Figures =
            [
                To("Donne: 436", "2011/tabelle/organico.html"),
                To("Uomini: 256", "2011/tabelle/organico.html"),
                To("Donne fra i dirigenti: 5", "2011/tabelle/organico.html"),
                To("Uomini fra i dirigenti: 11", "2011/tabelle/organico.html"),
            ],
            AsOf = "Al 31 dicembre 2010",
            Caution = "Un numero dell’atto non torna: la frase vale lo stesso.",
            Doubts = ["«Uomini» nell’atto è 256, ma un altro conto dà 255.", "La frase è vera con tutti e due i valori."],
            Check = To("Il conto che non torna: Uomini", "2011/qualita.html"),
            Sources = [Linked("Righe 105–127 dell’atto", "2011/piano/fonte.html")],
            Chart = new Chart(
                "in-breve-donne-disegno",
                "Donne su cento persone",
                "Donne su cento persone: Tutte le persone 63%; Dirigenti 31%.",
                ["Donne su cento persone"],
                [new("Tutte le persone", [63], ["63%"]), new("Dirigenti", [31], ["31%"])]
            )
            {
                Whole = 100,
            },
            Rule = To("Regola «donne e uomini»", "2011/in-breve.html"),
        };

    public static Headline Long { get; } =
        new("in-breve-quote", "Una società sola vale 113,0 dei 114,6 milioni di euro di quote.")
        {
            Figures = [.. Enumerable.Range(1, 6).Select(i => To($"Società {i}: {i}.000 euro", "2011/societa/index.html"))],
            Rule = To("Regola «quota più grande»", "2011/in-breve.html"),
        };

    public static Headline OfOffice { get; } =
        new("in-breve-ufficio", "La biblioteca apre anche il sabato.") { Figures = [To("Biblioteca", "2011/luoghi/index.html")] };
}
