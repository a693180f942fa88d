using System.Text;
using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Tests.Privacy;

public sealed class DetectorsTests
{
    // The example that textbooks use, and its forms; LMNPQRSTUV replace digits if two persons would share a code.
    [Theory]
    [InlineData("RSSMRA85T10A562S")]
    [InlineData("rssmra85t10a562s")]
    [InlineData("RSS MRA 85T10 A562S")]
    [InlineData("RSS MRA 85 T 10 A562 S")]
    [InlineData("(RSSMRA-85T10-A562-S)")]
    [InlineData("RSSMRA<em>85T10</em>A562S")]
    [InlineData("RSSMRA&shy;85T10&#65;562S")]
    [InlineData("RSSMRA\u00AD85T10\u200BA562S")]
    [InlineData("ＲＳＳＭＲＡ85T10A562S")]
    public void A_tax_code_is_found_however_it_is_written(string text) => Assert.Equal(["TaxCode RSSMRA85T10A562S"], InPage(text));

    [Theory]
    [InlineData("RSSMRA85T10A562X")] // another check letter
    [InlineData("RSSMRA85T10A562")]
    [InlineData("XRSSMRA85T10A562S")]
    [InlineData("RSSMRA85T10A562S1")]
    [InlineData("<td>RSSMRA</td><td>85T10A562S</td>")]
    [InlineData("01234567890")]
    public void Other_text_is_not_a_tax_code(string text) => Assert.Equal([], InPage(text));

    [Theory]
    [InlineData("IT60X0542811101000000123456", "IT60X0542811101000000123456")]
    [InlineData("it60 x054 2811 1010 0000 0123 456", "IT60X0542811101000000123456")]
    [InlineData("IT60 X 05428 11101 000000123456", "IT60X0542811101000000123456")]
    [InlineData("DE89 3704 0044 0532 0130 00.", "DE89370400440532013000")]
    [InlineData("GB82WEST12345698765432", "GB82WEST12345698765432")]
    public void An_IBAN_is_found(string text, string key) => Assert.Equal([$"Iban {key}"], InPage(text));

    [Theory]
    [InlineData("IT61X0542811101000000123456")]
    [InlineData("al 31 dicembre 2023 erano tutti presenti")]
    [InlineData("IT60X05428111010000001234567")]
    public void Other_text_is_not_an_IBAN(string text) => Assert.Equal([], InPage(text));

    [Theory]
    [InlineData("333 0000001")]
    [InlineData("3330000001")]
    [InlineData("cell. 333/0000001")]
    [InlineData("(+39) 333-000.0001")]
    [InlineData("0039 333 00 00 001")]
    [InlineData("333 – 0000001")]
    [InlineData("<a href=\"tel:+393330000001\">chiama</a>")]
    public void A_mobile_number_is_found(string text) => Assert.Equal(["Mobile 3330000001"], InPage(text));

    [Theory]
    [InlineData("0372 3330000")]
    [InlineData("prot. n. 3330000001")]
    [InlineData("euro 3.330.000.001")]
    [InlineData("3330000001,50")]
    [InlineData("3330000001 €")]
    [InlineData("45.3330000001")]
    [InlineData("33300000012")]
    [InlineData("333.000.001")]
    [InlineData("2023/3330000001")]
    [InlineData("<td>333</td><td>0000001</td>")]
    [InlineData("ISBN 3330000001")]
    [InlineData("foglio 333, particella 0000001")]
    public void Other_numbers_are_not_mobile_numbers(string text) => Assert.Equal([], InPage(text));

    [Theory]
    [InlineData("Lucia Finti, nata a Borgosereno il 3 marzo 1970", "03/03/1970")]
    [InlineData("Lucia Finti è nata il 3 marzo 1970", "03/03/1970")]
    [InlineData("il sottoscritto (nato il 03.03.1970)", "03/03/1970")]
    [InlineData("NATO A BORGOSERENO (XX) IL 3/3/1970", "03/03/1970")]
    [InlineData("nato/a a borgosereno il 3-3-1970", "03/03/1970")]
    [InlineData("Data di nascita: 1970-03-03", "03/03/1970")]
    [InlineData("<th>data di nascita</th></tr><tr><td>3/3/1970</td>", "03/03/1970")]
    public void A_date_of_birth_is_found(string text, string key) => Assert.Equal([$"Birth {key}"], InPage(text));

    [Theory]
    [InlineData("Il servizio è nato il 3 marzo 2008")]
    [InlineData("il Museo della Prova, nato il 3 marzo 1908")]
    [InlineData("L'Azienda Speciale Prova è nata il 3/3/2008")]
    [InlineData("Il progetto è nato a seguito della delibera del 3 marzo 2008")]
    [InlineData("Il tasso di nascita al 31/12/2023")]
    [InlineData("coordinato il 3 marzo 2008")]
    [InlineData("Lucia Finti è nata nel 1970")]
    public void The_founding_date_of_a_service_is_not_a_date_of_birth(string text) => Assert.Equal([], InPage(text));

    [Theory]
    [InlineData("Lucia Finti, residente a Borgosereno (XX) in via Garibaldi, 12", "via garibaldi, 12")]
    [InlineData("residente in Via dei Mille", "via dei mille")]
    [InlineData("domiciliata in p.zza San Finto n. 3/b, e", "p.zza san finto n. 3/b")]
    [InlineData("i coniugi residenti in viale della Prova 7", "viale della prova 7")]
    [InlineData("abita in via garibaldi 12", "via garibaldi 12")]
    [InlineData("Residenza: Corso XX Settembre, 1", "corso xx settembre, 1")]
    public void A_home_address_is_found(string text, string key) => Assert.Equal([$"Home {key}"], InPage(text));

    [Theory]
    [InlineData("La scuola ha sede in via Garibaldi, 12")]
    [InlineData("I residenti in via Garibaldi possono votare")]
    [InlineData("Ogni residente in via Garibaldi può votare")]
    [InlineData("domiciliato per la carica presso la sede comunale, in piazza della Prova 1")]
    [InlineData("residente in via continuativa da cinque anni")]
    [InlineData("gli abitanti di Borgosereno. In via Garibaldi, 12 c'è la scuola")]
    public void Other_addresses_are_not_home_addresses(string text) => Assert.Equal([], InPage(text));

    [Theory]
    [InlineData("Scrivi a <em>lucia</em>.finti&#64;caselle.example.", "lucia.finti@caselle.example")]
    [InlineData("<meta content=\"Lucia_Finti@Caselle.example\">", "lucia_finti@caselle.example")]
    public void An_email_address_is_found(string text, string key) => Assert.Equal([$"Mail {key}"], InPage(text));

    [Theory]
    [InlineData("@borgosereno")]
    [InlineData("3 @ 5,00")]
    [InlineData("pacchetto@5.1.3")]
    public void Other_text_with_an_at_sign_is_not_an_email_address(string text) => Assert.Equal([], InPage(text));

    [Fact]
    public void A_mask_shows_two_characters_at_each_end() =>
        Assert.Equal("RS…2S", new Datum(Generator.Content.PersonalKind.TaxCode, "RSSMRA85T10A562S").Mask);

    private static IEnumerable<string> InPage(string html)
    {
        var text = new FoldedText(keepsPlaces: false);
        PageText.Extract("pagina.html", Encoding.UTF8.GetBytes($"<p>{html}</p>"), text);
        return Detectors.Find(text).Select(hit => $"{hit.Datum.Kind} {hit.Datum.Key}");
    }
}
