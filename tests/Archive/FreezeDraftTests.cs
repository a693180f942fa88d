namespace Cremona.Transparency.Tests.Archive;

public sealed class FreezeDraftTests : IDisposable
{
    private readonly Town _town = new();

    [Fact]
    public void A_year_with_a_draft_is_not_frozen()
    {
        Directory.CreateDirectory(Path.Combine(_town.Content, "2022/notizie"));
        File.WriteAllText(
            Path.Combine(_town.Content, "2022/notizie/09-bozza.md"),
            "---\ntitolo: Una bozza\ndata: 2022-05-06\nbozza: sì\n---\nTesto.\n"
        );
        _town.Done("build");
        var run = _town.Run("freeze", "2022");
        Assert.Equal(1, run.Code);
        Assert.Matches("errore TR621 .*2022/notizie/09-bozza.md:4.*notizia «Una bozza»", run.Err);
        Assert.False(Directory.Exists(Path.Combine(_town.Archive, "2022")));
    }

    [Fact]
    public void A_year_is_not_frozen_before_the_newest_date_of_its_content()
    {
        _town.Done("build");
        var run = _town.Run("freeze", "2022", "--oggi", "2023-01-01");
        Assert.Equal(1, run.Code);
        Assert.Contains("errore TR221 ", run.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_town.Archive, "2022")));
        _town.Done("freeze", "2022");
    }

    public void Dispose() => _town.Dispose();
}
