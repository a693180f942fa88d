using System.Diagnostics;
using System.Xml.Linq;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>A year is frozen: its bytes are what is published, whatever happens around it.</summary>
public sealed class FreezeTests : IDisposable
{
    private readonly Town _town = new();

    // The long form is asked for by PROVE_LUNGHE=1.
    private static int Builds => Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1" ? 50 : 4;

    [Fact]
    public void A_frozen_year_never_changes_whatever_is_built_later()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        var kept = _town.Kept(2022);
        for (var i = 0; i < Builds; i++)
        {
            _town.Change("content/portale.yml", i == 0 ? "ente: Comune di" : $"ente: Comune {i - 1} di", $"ente: Comune {i} di");
            _town.Done("build");
            Assert.Equal(kept, _town.Published(2022));
            Assert.Contains($"Comune {i} di", File.ReadAllText(Path.Combine(_town.Output, "2023/index.html")), StringComparison.Ordinal);
        }

        Assert.Equal(kept, _town.Kept(2022));
        Assert.Contains("è quello pubblicato", _town.Done("verify").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Frozen_pages_say_so_and_the_archive_page_shows_the_hashes()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        _town.Done("build");
        Assert.All(Directory.EnumerateFiles(Path.Combine(_town.Output, "2022"), "*.html", SearchOption.AllDirectories), page =>
            Assert.Contains("archivio.html#anno-2022\">Come verificarlo", File.ReadAllText(page), StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            "Come verificarlo",
            File.ReadAllText(Path.Combine(_town.Output, "2023/index.html")),
            StringComparison.Ordinal
        );
        var entry = RegisterFile.Read(File.ReadAllBytes(_town.Register), out _).Single();
        var page = File.ReadAllText(Path.Combine(_town.Output, "archivio.html"));
        Assert.DoesNotContain("nessuna riga si può cambiare o togliere", page, StringComparison.Ordinal);
        Assert.All([entry.Bag, entry.Root, "31 gennaio 2025", "senza il suo a capo", "una riga che la confermi"], words =>
            Assert.Contains(words, page, StringComparison.Ordinal)
        );
        Assert.Equal(File.ReadAllBytes(_town.Register), File.ReadAllBytes(Path.Combine(_town.Output, "archivio/registro.jsonl")));
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(_town.Archive, "2022/manifest-sha256.txt")),
            File.ReadAllBytes(Path.Combine(_town.Output, "archivio/2022-manifest-sha256.txt"))
        );
    }

    [Fact]
    public void Freezing_keeps_every_address_and_breaks_no_link()
    {
        _town.Done("build");
        var before = Paths();
        _town.Done("freeze", "2022");
        _town.Done("freeze", "2024");
        _town.Done("build");
        Assert.Empty(before.Except(Paths()));
        // The site map lists all frozen pages; of a live year not those that only lead to another page.
        var moved = BuiltSite.MovedPages("complete").Where(path => path.StartsWith("2023/", StringComparison.Ordinal));
        Assert.Equal(before.Except(["404.html"]).Except(moved).Order(StringComparer.Ordinal), Mapped());
        _town.Done("check");

        IEnumerable<string> Mapped() =>
            XDocument
                .Load(Path.Combine(_town.Output, "sitemap.xml"))
                .Descendants()
                .Where(element => element.Name.LocalName == "loc")
                .Select(element => new Uri(element.Value).AbsolutePath[1..]);

        string[] Paths() =>
            [
                .. Directory
                    .EnumerateFiles(_town.Output, "*.html", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(_town.Output, file)),
            ];
    }

    [Theory]
    [InlineData("check")]
    [InlineData("freeze", "2023")]
    [InlineData("build")]
    public void A_lost_frozen_file_gives_a_message_and_not_an_exception(string verb, params string[] args)
    {
        _town.Done("freeze", "2022");
        foreach (var isLost in new[] { false, true })
        {
            var file = Path.Combine(_town.Archive, "2022/data/sito/2022/index.html");
            File.AppendAllText(file, "x");
            if (isLost)
            {
                File.Delete(file);
            }

            var run = _town.Run(verb, args);
            Assert.Equal(3, run.Code);
            Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
            Assert.Contains(
                "«2022/data/sito/2022/index.html» " + (isLost ? "manca" : "non è più come fu archiviato"),
                run.Err,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_year_can_be_frozen_after_the_term_of_another_has_expired()
    {
        _town.Change("content/portale.yml", "aggiornato: 2025-02-03", "aggiornato: 2028-01-10");
        Assert.Contains(
            "gli anni che si possono congelare sono: 2023, 2024",
            _town.Run("freeze", "2022", "--today", "2028-01-10").Err,
            StringComparison.Ordinal
        );
        _town.Done("freeze", "2023", "--today", "2028-01-10");
        _town.Done("build", "--today", "2028-01-10", "--conferma", "anno:2022");
        Assert.Contains("termine di legge", File.ReadAllText(Path.Combine(_town.Output, "2022/index.html")), StringComparison.Ordinal);
        Assert.Equal(_town.Kept(2023), _town.Published(2023));
        _town.Done("verify", "--rebuild");
    }

    [Fact]
    public void A_tab_or_the_end_of_a_line_in_a_name_is_read_as_a_space()
    {
        _town.Change("content/portale.yml", "\nente: ", "\nente: \"Comune\\tdi \\n Prova\"\n# ");
        _town.Change("content/2022/anno.yml", "titolo: \"Piano della", "titolo: \"Piano\\tdella");
        _town.Done("freeze", "2022");
        var bag = File.ReadAllText(Path.Combine(_town.Archive, "2022/bag-info.txt"));
        Assert.Contains("Source-Organization: Comune di Prova\n", bag, StringComparison.Ordinal);
        Assert.Contains("External-Description: Piano della performance", bag, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frozen_year_may_leave_the_content_and_stays_published()
    {
        _town.Done("freeze", "2022");
        _town.Done("build");
        var published = TemporaryFolder.Sums(_town.Output);
        Directory.Delete(_town["content/2022"], recursive: true);
        _town.Done("build");
        Assert.Equal(published, TemporaryFolder.Sums(_town.Output));
    }

    [Fact]
    public void The_only_year_and_the_current_one_can_be_frozen_too()
    {
        using var town = new Town("minimal");
        var year = Directory.EnumerateDirectories(town.Content).Select(Path.GetFileName).Single(name => name!.Length == 4)!;
        town.Done("build");
        var home = File.ReadAllText(Path.Combine(town.Output, "index.html"));
        town.Done("freeze", year);
        town.Done("build");
        Assert.Equal(home, File.ReadAllText(Path.Combine(town.Output, "index.html")));
        Directory.Delete(town["content/" + year], recursive: true);
        town.Done("build");
        Assert.Equal(home, File.ReadAllText(Path.Combine(town.Output, "index.html")));
    }

    [Fact]
    public void Changed_added_and_missing_content_of_a_frozen_year_is_refused_with_its_line()
    {
        _town.Done("freeze", "2022");
        _town.Done("build");
        var published = TemporaryFolder.Sums(_town.Output);
        var lines = File.ReadAllLines(_town["content/2022/settori.csv"]);
        lines[2] += "x";
        File.WriteAllLines(_town["content/2022/settori.csv"], lines);
        File.WriteAllText(_town["content/2022/piano/99-nuovo.md"], "# Nuovo\n");
        File.Delete(_town["content/2022/luoghi.csv"]);
        var run = _town.Run("build");
        Assert.Equal(1, run.Code);
        Assert.Contains($"TR917 {_town.Content}/2022/settori.csv:3:", run.Err, StringComparison.Ordinal);
        Assert.Contains($"TR918 {_town.Content}/2022/piano/99-nuovo.md:", run.Err, StringComparison.Ordinal);
        Assert.Contains($"TR919 {_town.Content}/2022/luoghi.csv:", run.Err, StringComparison.Ordinal);
        Assert.Equal(published, TemporaryFolder.Sums(_town.Output));
    }

    [Fact]
    public void A_page_linked_from_frozen_pages_must_stay()
    {
        var (first, extra) = (
            Directory.EnumerateFiles(_town["content/2022/piano"]).Order(StringComparer.Ordinal).First(),
            _town["content/2023/piano/98-seguito.md"]
        );
        File.WriteAllText(extra, "# Il seguito\n\nQui continua.\n");
        File.AppendAllText(first, "\n\nQui c'è [il seguito](capitolo:2023/seguito).\n");
        _town.Done("freeze", "2022");
        _town.Done("build");
        File.Delete(extra);
        var run = _town.Run("build");
        Assert.Contains("TR921", run.Err, StringComparison.Ordinal);
        Assert.Contains("portano a «2023/piano/seguito.html»", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Freezing_a_missing_or_frozen_year_is_rejected()
    {
        _town.Done("freeze", "2022");
        var (twice, unknown) = (_town.Run("freeze", "2022"), _town.Run("freeze", "1999"));
        Assert.Equal((2, 2), (twice.Code, unknown.Code));
        Assert.Contains("TR922", twice.Err, StringComparison.Ordinal);
        Assert.Contains("TR923", unknown.Err, StringComparison.Ordinal);
        Assert.Contains("2023, 2024", unknown.Err, StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of("freeze").Code);
        Assert.Equal(2, ProgramRun.Of("freeze", "2022", "--on", "ieri").Code);
    }

    [Fact]
    public void Content_with_errors_is_not_frozen()
    {
        _town.Change("content/2022/settori.csv", ";", "");
        Assert.Equal(1, _town.Run("freeze", "2022").Code);
        Assert.False(Directory.Exists(Path.Combine(_town.Archive, "2022")));
        Assert.False(File.Exists(_town.Register));
    }

    [Fact]
    public void Freezing_is_reproducible_byte_for_byte()
    {
        using var other = new Town();
        _town.Done("freeze", "2023", "--on", "2025-01-31");
        other.Done("freeze", "2024", "--on", "2025-01-30");
        other.Done("freeze", "2023", "--on", "2025-01-31");
        Assert.Equal(TemporaryFolder.Sums(_town["site/archivio/2023"]), TemporaryFolder.Sums(other["site/archivio/2023"]));
        Assert.Contains(
            "uguale byte per byte",
            _town.Done("verify", _town["site/archivio/2023"], "--rebuild").Err,
            StringComparison.Ordinal
        );
        _town.Change("site/archivio/2023/data/contenuti/2023/anno.yml", "triennio: ", "triennio: 1");
        Assert.Contains(
            "2023/index.html» rifacendo le pagine è diverso",
            string.Join(
                '\n',
                Generator
                    .Commands.BagRebuild.Differences(Options(), _town["site/archivio/2023"])
                    .Select(fault => $"{fault.File}» {fault.Why}")
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_bag_can_be_verified_without_this_program()
    {
        Programs.FindOrInstall("OPENSSL_PROGRAM", ["openssl"], "openssl");
        Shell("openssl ecparam -name prime256v1 -genkey -noout -out chiave.pem", _town[""]);
        _town.Done("freeze", "2022", "--sign", _town["chiave.pem"]);
        var bag = Path.Combine(_town.Archive, "2022");
        Shell("sha256sum -c --quiet tagmanifest-sha256.txt && sha256sum -c --quiet manifest-sha256.txt", bag);
        const string signature =
            "openssl dgst -sha256 -verify ../firme/2022.pubblica.pem -signature ../firme/2022.firma tagmanifest-sha256.txt";
        Shell(signature, bag);
        _town.Done("verify");
        var said = File.ReadAllLines(Path.Combine(bag, "LEGGIMI.txt"))
            .Where(line =>
                line.StartsWith("    ", StringComparison.Ordinal)
                && !line.Contains("cms", StringComparison.Ordinal)
                && !line.Contains("trasparenza", StringComparison.Ordinal)
            )
            .ToArray();
        Assert.Contains(said, line => line.Contains("openssl dgst", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("find data", StringComparison.Ordinal));
        Array.ForEach(said, line => Shell(line, bag));
        Assert.Contains("«pacchetto»", File.ReadAllText(Path.Combine(bag, "LEGGIMI.txt")), StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(bag, "tagmanifest-sha256.txt"), "\n");
        Assert.NotEqual(0, Exit(signature, bag));
        Assert.Contains("firma", _town.Run("verify").Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private Generator.Commands.SiteOptions Options() => new(_town.Content);

    private static void Shell(string script, string folder) => Assert.Equal(0, Exit(script, folder));

    private static int Exit(string script, string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", script])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
