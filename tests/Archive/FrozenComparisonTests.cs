using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>A frozen year is compared with a live one by the content in its bag, and stays as it is.</summary>
public sealed class FrozenComparisonTests : IDisposable
{
    private readonly Town _town = new();

    [Theory]
    [InlineData("2022", "2023", 140)]
    [InlineData("2023", "2024", 154)]
    public void The_changes_are_the_same_before_and_after_freezing(string from, string to, int count)
    {
        var before = Compare(from, to);
        Assert.Equal((0, count), (before.Code, before.Out.Count(letter => letter == '\n')));
        _town.Done("freeze", from, "--on", "2025-01-31");
        var kept = TemporaryFolder.Sums(_town.Archive);
        Assert.Equal(before, Compare(from, to));

        // Without its content beside it, and with the newer year frozen too.
        Directory.Delete(_town["content/" + from], recursive: true);
        Assert.Equal(before, Compare(from, to));
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
        _town.Done("freeze", to, "--on", "2025-01-31");
        Assert.Equal(before, Compare(from, to));
        _town.Done("build");
        _town.Done("verify", "--rebuild");
    }

    [Fact]
    public void A_lost_record_is_located_in_the_bag()
    {
        _town.Done("freeze", "2022");
        var run = Compare("2022", "2023", "human");
        Assert.Matches(
            $@"stampa +non c'è più: «Ufficio stampa.*»  \[{_town.Archive}/2022/data/contenuti/2022/settori\.csv, riga \d+\]",
            run.Out
        );
        Assert.Contains($"[{_town.Content}/2023/obiettivi.csv, cella I2]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frozen_year_is_compared_with_its_own_glossary()
    {
        _town.Done("freeze", "2022");
        File.AppendAllText(_town["content/glossario.csv"], "prova;Prova;;;Una voce nuova.\n");
        Assert.Contains("\tglossario\tprova\t\tnuovo\t\tProva\n", Compare("2022", "2023").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_of_the_bag_is_named()
    {
        _town.Done("freeze", "2022");
        _town.Change("site/archivio/2022/data/contenuti/2022/contesto.csv", "9.958", "9.999");
        var run = Compare("2022", "2023");
        Assert.Equal((3, ""), (run.Code, run.Out));
        Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
        Assert.Contains("«2022/data/contenuti/2022/contesto.csv» non è più come fu archiviato", run.Err, StringComparison.Ordinal);
        Assert.Equal(0, Compare("2023", "2024").Code);
    }

    [Fact]
    public void Redacted_text_is_in_no_comparison()
    {
        _town.Done("freeze", "2022");
        File.WriteAllText(_town["parole.txt"], "Ufficio stampa\n");
        _town.Done("remove", "2022", "--parole-da", _town["parole.txt"], "--atto", "provvedimento n. 7");
        var run = Compare("2022", "2023");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("Ufficio stampa", run.Out, StringComparison.Ordinal);
        Assert.Contains("\tsettori\tstampa\t\tuscito\t[rimosso]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_whose_content_can_no_longer_be_read_is_not_compared()
    {
        _town.Done("freeze", "2022");
        File.WriteAllText(_town["parole.txt"], "9.958\n");
        _town.Done("remove", "2022", "--parole-da", _town["parole.txt"], "--atto", "provvedimento n. 7");
        var run = Compare("2022", "2023");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("TR958", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR20", run.Err, StringComparison.Ordinal);
        Assert.Equal(0, Compare("2023", "2024").Code);
    }

    public void Dispose() => _town.Dispose();

    private ProgramRun Compare(string from, string to, string format = "plain") =>
        ProgramRun.Of("confronta", from, to, "--content", _town.Content, "--archive", _town.Archive, "--format", format);
}
