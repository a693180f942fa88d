namespace Cremona.Transparency.Tests.Linking;

/// <summary>A sentence beside a table: a figure that contradicts it is reported, and nothing else.</summary>
public sealed class TableFigureTests
{
    private const string Embed = "[](tabella:eta)";

    [Theory]
    [InlineData("I dipendenti sono in totale 57.", "57", "il totale è 75")]
    [InlineData("Lavorano per il Comune **57** persone in tutto.", "57", "il totale è 75")]
    [InlineData("Il totale è di 57 dipendenti.", "57", "il totale è 75")]
    [InlineData("Le 40 donne sono la maggioranza.", "40", "il totale della colonna «Donne» è 42")]
    [InlineData("Gli uomini: 35.", "35", "il totale della colonna «Uomini» è 33")]
    [InlineData("Nel 2023 ci sono 45 donne e 33 uomini.", "45", "il totale della colonna «Donne» è 42")]
    [InlineData("Fino a 39 anni 22, il resto di più.", "", "")]
    [InlineData("Da 40 anni: 56.", "56", "nella riga «Da 40 anni» il totale è 54")]
    public void A_figure_that_contradicts_its_table_is_reported(string sentence, string figure, string told)
    {
        foreach (var text in new[] { $"{sentence}\n\n{Embed}", $"{Embed}\n\n{sentence}", $"{sentence[..^1]} ([la tabella](tabella:eta))." })
        {
            var messages = Told(text);
            Assert.Equal(
                figure.Length == 0 ? [] : [figure],
                messages.Select(message =>
                    message.Place.Source!.Line(message.Place.Line).Substring(message.Place.Column - 1, message.Place.Length)
                )
            );
            Assert.All(messages, message => Assert.Contains(told, message.What, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("I dipendenti sono in totale 75, di cui 42 donne.")]
    [InlineData("Sono 12 donne fino a 39 anni.")]
    [InlineData("Nel 2022 erano in totale 57.")]
    [InlineData("In totale 12 uffici.")]
    [InlineData("I dipendenti sono circa 70 in totale.")]
    [InlineData("In tutto 57 pratiche.")]
    [InlineData("Le donne sono il 56% del totale.")]
    [InlineData("Sono assunte 3 donne.")]
    [InlineData("Rispetto al 2022 le donne passano da 40 donne a 42 donne.")]
    [InlineData("In totale 75; art. 57.")]
    public void A_sentence_about_something_else_is_not_reported(string sentence) => Assert.Empty(Told($"{sentence}\n\n{Embed}"));

    [Theory]
    [InlineData("I dipendenti sono in totale 57.\n\nAltro.\n\n[](tabella:eta)")]
    [InlineData("[](tabella:sedi)\n\nI dipendenti sono in totale 57.\n\n[](tabella:eta)")]
    [InlineData("I dipendenti sono in totale 57. Si veda [la tabella](tabella:eta).")]
    [InlineData("I dipendenti sono in totale 57 ([età](tabella:eta), [sedi](tabella:sedi)).")]
    public void A_sentence_that_names_no_table_or_several_is_skipped(string text) => Assert.Empty(Told(text));

    [Fact]
    public void A_sentence_is_compared_with_the_table_of_the_year_it_names()
    {
        Assert.Single(Told("Nel 2022 sono in totale 75 ([età](tabella:2022/eta))."));
        Assert.Empty(Told("Nel 2022 sono in totale 60 ([età](tabella:2022/eta))."));
    }

    private static Generator.Diagnostics.Diagnostic[] Told(string text)
    {
        const string Settings =
            "  titolo: Dipendenti\n  unità: persone\n  righe totale: [TOTALE]\n  controlli:\n    - ogni riga: Totale = Donne + "
            + "Uomini\n    - colonna Totale: TOTALE = somma\n";
        var site = new SmallSite()
            .With("piano/01-testo.md", $"# Introduzione\n\n{text}\n")
            .With("personale/eta.csv", "Età;Donne;Uomini;Totale\nFino a 39 anni;12;9;21\nDa 40 anni;30;24;54\nTOTALE;42;33;75\n")
            .With("personale/sedi.csv", "Sede;Donne;Uomini;Totale\nCentro;40;31;71\nTOTALE;40;31;71\n")
            .With("personale/tabelle.yml", $"eta:\n{Settings}sedi:\n{Settings}")
            .With("2022/anno.yml", "tipo di piano: PIAO\n")
            .With("2022/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
            .With("2022/personale/eta.csv", "Età;Donne;Uomini;Totale\nTutti;30;30;60\nTOTALE;30;30;60\n")
            .With("2022/personale/tabelle.yml", $"eta:\n{Settings}");
        return [.. Defects.Draft.Check(site.Files).Select(said => said.Message).Where(message => message.Problem.Code == "TR356")];
    }
}
