namespace Cremona.Transparency.Tests.Plausibility;

/// <summary>Telephones and tax numbers as offices write them.</summary>
public sealed class OfficialNumberTests
{
    [Theory]
    [InlineData("0372 407269")]
    [InlineData("0372/407269")]
    [InlineData("0372-407269")]
    [InlineData("(0372) 407.269")]
    [InlineData("0372 407269/70")]
    [InlineData("0372 407269 - 70 - 71")]
    [InlineData("0372/407269-407270")]
    [InlineData("0372 407269 / 0372 407270")]
    [InlineData("0372 407269 0372 407270")]
    [InlineData("0372 407269, 347 1234567")]
    [InlineData("+39 0372 407269")]
    [InlineData("+390372407269")]
    [InlineData("(+39) 0372 407269")]
    [InlineData("0039 0372 407269")]
    [InlineData("+39 06 1234 56789")]
    [InlineData("02 12345678")]
    [InlineData("06 1234567")]
    [InlineData("0372 4071")]
    [InlineData("800 123456")]
    [InlineData("800.123.456")]
    [InlineData("numero verde 800123456")]
    [InlineData("803 116")]
    [InlineData("199 123 456")]
    [InlineData("112")]
    [InlineData("1522")]
    [InlineData("116117")]
    [InlineData("0372 407269 int. 12")]
    [InlineData("0372 407269 interno 345")]
    [InlineData("0372 407269 (int. 12 e 13)")]
    [InlineData("interno 345")]
    [InlineData("347 1234567")]
    [InlineData("347/12.34.567")]
    [InlineData("Tel. 0372 407269 - fax 0372 407270")]
    [InlineData("0372 407269 (2 linee)")]
    [InlineData("+41 91 123 45 67")]
    [InlineData("+44 20 7946 0958 12")]
    public void A_telephone_number_is_not_reported_as_a_tax_number(string phone) => Assert.Empty(OfPhone(phone));

    [Theory]
    [InlineData("0372 4", "TR752")]
    [InlineData("4072", "TR752")]
    [InlineData("0372 4072691234", "TR752")]
    [InlineData("03724072690372407270", "TR752")]
    [InlineData("+39 0372 4072691234", "TR752")]
    [InlineData("00297960197", "TR740")]
    [InlineData("12345678901", "TR740")]
    public void An_invalid_telephone_number_is_reported(string phone, string code) => Assert.Equal([code], OfPhone(phone));

    [Theory]
    [InlineData("Piazza 1 - P. IVA 00297960197", null)]
    [InlineData("Codice fiscale e partita IVA: 00297960197", null)]
    [InlineData("C.F. 00297960197, P.IVA IT00297960197", null)]
    [InlineData("Codice fiscale RSSMRA80A01D150X di esempio", null)]
    [InlineData("IBAN e numeri 12345678901 senza nome", null)]
    [InlineData("Piazza 1 - P. IVA 00297960179", "00297960179")]
    [InlineData("Piazza 1 - P.IVA: IT00297960198", "00297960198")]
    [InlineData("partita IVA n. 0029796019", "0029796019")]
    [InlineData("C.F. 00000000000", "00000000000")]
    public void A_tax_number_with_a_wrong_check_digit_is_reported(string address, string? number)
    {
        var told = Told($"indirizzo: \"{address}\"")
            .Where(message => message.Problem.Code == "TR357")
            .Select(message => message.Confirmed.Value);
        Assert.Equal(number is null ? [] : [number], told);
    }

    [Fact]
    public void A_wrong_tax_number_in_a_chapter_is_reported_at_its_digits()
    {
        var site = new SmallSite().With("piano/01-testo.md", "# Introduzione\n\nIl Comune ha partita IVA 00297960179.\n");
        Assert.Contains("TR357 2023/piano/01-testo.md:3:26", Defects.Draft.Check(site.Files).Select(said => said.Key));
    }

    private static IEnumerable<string> OfPhone(string phone) => Told($"telefono: \"{phone}\"").Select(message => message.Problem.Code);

    private static IEnumerable<Generator.Diagnostics.Diagnostic> Told(string line)
    {
        var site = new SmallSite().With(
            "/portale.yml",
            $"ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\nindirizzo pubblico: "
                + $"https://borgosereno.example/\n{line}\n"
        );
        return Defects.Draft.Check(site.Files).Select(said => said.Message).Where(message => message.Place.Path == "portale.yml");
    }
}
