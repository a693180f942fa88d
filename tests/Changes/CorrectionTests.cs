using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Changes;

/// <summary>A published value that is corrected: recorded by <c>annota</c>, explained by a clerk, listed for good.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly Town _town = new();

    public CorrectionTests()
    {
        _town.Done("build");
        _town.Change("content/2024/contesto.csv", "9.876", "9.867");
    }

    [Fact]
    public void A_correction_is_taken_from_the_note_to_the_page()
    {
        Assert.Contains("TR968", _town.Run("build", "--trial").Err, StringComparison.Ordinal);
        Assert.Contains("1 riga", Annotate(), StringComparison.Ordinal);
        Assert.Equal(
            "2025-02-03;contesto:2024/popolazione/valore;DA COMPILARE;9.876;9.867;DA COMPILARE",
            File.ReadAllLines(_town["content/aggiornamenti.csv"])[^1].TrimEnd(';')
        );

        // The reason is missing: nothing is published, and nothing is recorded twice.
        var stopped = _town.Run("build");
        Assert.Equal(1, stopped.Code);
        Assert.Contains("TR134", stopped.Err, StringComparison.Ordinal);
        _town.Change("content/aggiornamenti.csv", "DA COMPILARE;9.876;9.867;DA COMPILARE", "correzione;9.876;9.867;Cifre scambiate.");
        Assert.Contains("niente da annotare", Annotate(), StringComparison.Ordinal);
        Assert.DoesNotContain("TR968", _town.Done("build").Err, StringComparison.Ordinal);

        var page = File.ReadAllText(_town["site/pubblico/aggiornamenti.html"]);
        Assert.Contains("1 correzione", page, StringComparison.Ordinal);
        Assert.Contains("Cifre scambiate.", page, StringComparison.Ordinal);
        Assert.Contains("9.876", page, StringComparison.Ordinal);
        Assert.Contains("href=\"2024/contesto.html#popolazione\"", page, StringComparison.Ordinal);
        var feed = File.ReadAllText(_town["site/pubblico/notizie.atom"]);
        Assert.Contains("aggiornamenti.html#giorno-2025-02-03", feed, StringComparison.Ordinal);
        Assert.Contains("aggiornamenti.html", File.ReadAllText(_town["site/pubblico/mappa.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_a_table_is_named_by_row_and_column()
    {
        _town.Change("content/2024/contesto.csv", "9.867", "9.876");
        _town.Change("content/2024/personale/eta.csv", "< 30;1;1;2", "< 30;2;0;2");
        Annotate();
        var rows = File.ReadAllLines(_town["content/aggiornamenti.csv"])[1..];
        Assert.Equal(["tabella:2024/eta/< 30/M", "tabella:2024/eta/< 30/F"], rows.Select(row => row.Split(';')[1]));
    }

    [Fact]
    public void Without_a_correction_there_is_no_page() => Assert.False(File.Exists(_town["site/pubblico/aggiornamenti.html"]));

    public void Dispose() => _town.Dispose();

    private string Annotate() => _town.Done("annotate", "--today", "2025-02-03").Err;
}
