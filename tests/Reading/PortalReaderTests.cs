namespace Cremona.Transparency.Tests.Reading;

public sealed class PortalReaderTests
{
    [Theory]
    [InlineData("https://t.example.it", "https://t.example.it/")]
    [InlineData("https://t.example.it/", "https://t.example.it/")]
    [InlineData("https://example.it/trasparenza//", "https://example.it/trasparenza/")]
    [InlineData("", null)]
    public void The_public_address_ends_in_one_slash(string written, string? address) =>
        Assert.Equal(
            address,
            new SmallSite().With("/portale.yml", $"ente: X\nanno corrente: 2023\nindirizzo pubblico: {written}\n").Read().Portal.BaseUrl
        );

    [Fact]
    public void Addresses_and_references_of_a_section_are_distinguished()
    {
        var section = new SmallSite()
            .With(
                "/sezioni.csv",
                "sezione;dove\nPersonale;pagina:2023/personale | https://example.it/a | Non pubblicata in questo portale\n"
            )
            .Read()
            .Sections[0];
        Assert.Equal(["pagina:2023/personale"], section.Targets.Select(target => target.ToString()));
        Assert.Equal(["https://example.it/a"], section.Addresses);
    }

    [Fact]
    public void Years_are_read_oldest_first()
    {
        var site = new SmallSite().With("2021/anno.yml", "tipo di piano: PIAO\n").With("2021/piano/01-a.md", "# A\n");
        Assert.Equal([2021, 2023], site.Read().Years.Select(year => year.Year));
    }
}
