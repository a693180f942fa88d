using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>A name where a code is asked: the message gives the code, in a text and in a field.</summary>
public sealed class NamedLinkTests
{
    [Theory]
    [InlineData("[qui](settore:Servizi%20Demografici)", "TR304", "questo è un nome: il codice di «Servizi Demografici» è «demografici»")]
    [InlineData("[qui](<settore:servizi demografici>)", "TR304", "questo è un nome: il codice di «Servizi Demografici» è «demografici»")]
    [InlineData("[qui](settore:Servizi Demografici)", "TR448", "[qui](settore:demografici)")]
    [InlineData("[](settore:Servizi Demografici)", "TR448", "[](settore:demografici)")]
    [InlineData("[qui] (settore: Servizi Demografici)", "TR448", "[qui](settore:demografici)")]
    [InlineData("[qui](<settore:servizi demografi>)", "TR304", "forse «Servizi Demografici», che ha il codice «demografici»?")]
    [InlineData("[qui](obiettivo:Pagare entro i termini)", "TR448", "[qui](obiettivo:pagamenti)")]
    [InlineData("[qui](luogo:Museo Civico)", "TR448", "[qui](luogo:museo)")]
    [InlineData("[qui](documento:Piano della Città#due)", "TR448", "[qui](documento:piano#due)")]
    [InlineData("[qui](settore:Economato)", "TR304", "questo è un nome: il codice di «Economato» è «eco»")]
    [InlineData("[qui](settore:demografi)", "TR304", "forse «demografici»?")]
    public void A_text_shows_the_name_of_a_linked_record(string link, string code, string told)
    {
        var message = Told(site => site.With("piano/01-testo.md", $"# Introduzione\n\nSi veda {link}.\n"));
        Assert.Equal(code, message.Problem.Code);
        Assert.Contains(told, message.CureFrom(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Servizi Demografici", "il codice di «Servizi Demografici» è «demografici»")]
    [InlineData("servizi demografci", "forse «Servizi Demografici», che ha il codice «demografici»?")]
    public void A_field_shows_the_name_of_a_linked_record(string unit, string told)
    {
        var message = Told(site =>
            site.With("obiettivi.csv", $"codice;titolo;tipo;settore\npagamenti;Pagare entro i termini;gestionale;{unit}\n")
        );
        Assert.Equal("TR301", message.Problem.Code);
        Assert.Contains(told, message.CureFrom(null), StringComparison.Ordinal);
    }

    private static Diagnostic Told(Func<SmallSite, SmallSite> change) =>
        Assert
            .Single(
                Defects.Draft.Check(
                    change(
                        new SmallSite()
                            .With("settori.csv", "codice;nome\ndemografici;Servizi Demografici\neco;Economato\n")
                            .With("obiettivi.csv", "codice;titolo;tipo\npagamenti;Pagare entro i termini;gestionale\n")
                            .With("luoghi.csv", "codice;nome;tipologia\nmuseo;Museo Civico;musei\n")
                            .With("tipologie.csv", "codice;nome\nmusei;Musei\n")
                            .With("documenti.csv", "codice;titolo;tipo;stato\npiano;Piano della Città;piano;non disponibile nella fonte\n")
                    ).Files
                ),
                said => said.Message.Severity != Severity.Notice && said.Message.Problem.Code != "TR601"
            )
            .Message;
}
