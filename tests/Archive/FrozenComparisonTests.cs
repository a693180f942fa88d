using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
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
    public void A_figure_that_a_removal_took_away_is_on_no_page_that_compares_years()
    {
        _town.Done("freeze", "2022");
        Assert.Contains("9.958", Pages(), StringComparison.Ordinal);
        Remove("9.958");

        // The content of the year can no longer be read, what was kept of it can.
        var run = Compare("2022", "2023");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("9958", run.Out, StringComparison.Ordinal);
        var pages = Pages();
        Assert.DoesNotContain("9.958", pages, StringComparison.Ordinal);
        Assert.Contains("[rimosso]", pages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_frozen_by_an_older_program_is_compared_by_its_content_and_is_named_if_that_cannot_be_read()
    {
        _town.Done("freeze", "2022");
        Forget();
        Assert.Contains("9.958", Pages(), StringComparison.Ordinal);
        Remove("9.958");
        var run = Compare("2022", "2023");
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("TR958", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR20", run.Err, StringComparison.Ordinal);
        Assert.Equal(0, Compare("2023", "2024").Code);
        Assert.Contains("Non si può confrontare: 2022.", Pages(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_that_compare_years_are_the_same_before_and_after_freezing()
    {
        _town.Done("build");
        var before = TemporaryFolder.Sums(_town["site/pubblico/confronto"]);
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        _town.Done("freeze", "2023", "--on", "2025-01-31");
        _town.Done("build");
        Assert.Equal(before, TemporaryFolder.Sums(_town["site/pubblico/confronto"]));
        Forget();
        _town.Done("build");
        Assert.Equal(before, TemporaryFolder.Sums(_town["site/pubblico/confronto"]));
    }

    /// <summary>A page through all years ends with another year, and a frozen page could not follow it.</summary>
    [Fact]
    public void A_frozen_page_does_not_lead_to_comparisons()
    {
        _town.Done("freeze", "2022");
        _town.Done("build");
        string[] frozen = Directory.GetFiles(_town["site/pubblico/2022"], "*.html", SearchOption.AllDirectories);
        Assert.NotEmpty(frozen);
        Assert.DoesNotContain(frozen, page => File.ReadAllText(page).Contains("confronto/", StringComparison.Ordinal));
        Assert.Contains(
            "confronto/settori/finanze.html",
            File.ReadAllText(_town["site/pubblico/2023/settori/finanze.html"]),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _town.Dispose();

    // Archives the years again as programs did that kept nothing for comparisons.
    private void Forget()
    {
        var bags = YearArchive.Open(new ArchiveFolder(_town.Archive)).Years;
        var old = bags.Select(bag => (bag.Year, Files: Payload(bag))).ToArray();
        Directory.Delete(_town.Archive, recursive: true);
        File.Delete(_town.Register);
        if (Directory.Exists(_town.Output))
        {
            Directory.Delete(_town.Output, recursive: true);
        }

        foreach (var (year, files) in old)
        {
            StoredFile[] Below(string part) =>
                [
                    .. files
                        .Where(file => file.Path.StartsWith(part, StringComparison.Ordinal))
                        .Select(file => file with { Path = file.Path[part.Length..] }),
                ];
            var bag = new FrozenYearBag(
                YearFile.Read(Below(BagNames.Year)[0].Bytes.Span),
                [.. Below(BagNames.OtherYears).Select(file => YearFile.Read(file.Bytes.Span))],
                Below(BagNames.Site),
                Below(BagNames.Sources),
                Recipe.Read(Below(BagNames.Recipe)[0].Bytes.Span)
            );
            var day = new DateOnly(2025, 1, 31);
            Archivist.Keep(_town.Archive, bag.Make("Comune di Vallechiara", day, []), new BagEvent("congelato", year, day, "prova"));
        }
    }

    private static StoredFile[] Payload(FrozenBag bag) =>
        [.. bag.Lines.Select(line => new StoredFile(line.Path[BagNames.Data.Length..], bag.Read(line.Path)))];

    private void Remove(string word)
    {
        File.WriteAllText(_town["parole.txt"], word + "\n");
        _town.Done("remove", "2022", "--parole-da", _town["parole.txt"], "--atto", "provvedimento n. 7");
    }

    private string Pages()
    {
        _town.Done("build");
        return string.Concat(
            Directory.GetFiles(_town["site/pubblico/confronto"], "*.html", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
    }

    private ProgramRun Compare(string from, string to, string format = "plain") =>
        ProgramRun.Of("confronta", from, to, "--content", _town.Content, "--archive", _town.Archive, "--format", format);
}
