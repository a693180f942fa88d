using System.Text;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Redaction;

/// <summary>A removal says where the datum still is, can be given again, and leaves an archive and contents that hold.</summary>
public sealed class RemovalReachTests : IDisposable
{
    private const string Datum = "Ermenegilda D'Àlessi";
    private const string Act = "provvedimento n. 7 del 2025";

    private readonly Town _town = new();

    public RemovalReachTests()
    {
        File.AppendAllText(
            Chapter(2022),
            $"\n\nIl banco di {Datum} sta in piazza Vecchia, e resta aperto ogni giorno feriale dell'anno.\n"
        );
        File.WriteAllText(_town["dato.txt"], Datum + "\n");
    }

    [Fact]
    public void Other_years_and_content_files_with_the_datum_are_named()
    {
        _town.Change("content/2022/organi.csv", "Giunta", "Giunta " + Datum);
        File.AppendAllText(_town["content/glossario.csv"], $"zibaldone;Zibaldone;;;Lo tiene {Datum}.;;;;;;\n");
        _town.Done("freeze", "2022");
        _town.Done("freeze", "2023");
        File.AppendAllText(_town["content/glossario.csv"], "zuppa;Zuppa;;;Una parola.;;;;;;\n");
        File.AppendAllText(Chapter(2024), $"\n\n{Datum}\n");
        var run = Remove(2022);
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains("TR933", run.Err, StringComparison.Ordinal);
        Assert.Contains("glossario.csv", run.Err, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(Chapter(2024)), run.Err, StringComparison.Ordinal);
        Assert.Contains("trasparenza rimuovi 2023", run.Err, StringComparison.Ordinal);
        Assert.Contains("altri-anni/2022.json", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("Ermenegilda", run.Err, StringComparison.OrdinalIgnoreCase);
        var other = Remove(2023);
        Assert.True(other.Code == 0, other.Err);
        Assert.DoesNotContain(Directory.EnumerateFiles(_town.Archive, "*", SearchOption.AllDirectories), Holds);
    }

    [Fact]
    public void A_datum_or_file_that_was_not_found_is_reported()
    {
        _town.Done("freeze", "2022");
        File.WriteAllText(_town["dato.txt"], $"{Datum}\n\nNessuno Che Ci Sia\n");
        var run = _town.Run(
            "remove",
            "2022",
            "--words-from",
            _town["dato.txt"],
            "--remove-file",
            "2022/allegati/assente.pdf",
            "--ground",
            Act
        );
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains("TR932", run.Err, StringComparison.Ordinal);
        Assert.Contains("riga 3", run.Err, StringComparison.Ordinal);
        Assert.Contains("2022/allegati/assente.pdf", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("Nessuno Che", run.Err, StringComparison.Ordinal);
        var none = _town.Run("remove", "2022", "--remove-file", "2022/allegati/assente.pdf", "--ground", Act);
        Assert.Equal(2, none.Code);
        Assert.Contains("TR928", none.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("le parole da togliere non ci sono", none.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_must_be_in_utf_8_and_its_paths_may_begin_with_a_slash()
    {
        _town.Done("freeze", "2022");
        File.WriteAllBytes(_town["latino.txt"], Encoding.Latin1.GetBytes(Datum));
        var run = _town.Run("remove", "2022", "--words-from", _town["latino.txt"], "--ground", Act);
        Assert.Equal(2, run.Code);
        Assert.Contains("UTF-8", run.Err, StringComparison.Ordinal);
        var slash = _town.Run("remove", "2022", "--remove-file", "/2022/allegati/atto.md", "--ground", Act);
        Assert.True(slash.Code == 0, slash.Err);
    }

    [Fact]
    public void Content_that_could_not_be_written_is_redacted_by_the_next_run()
    {
        _town.Done("freeze", "2022");
        var before = File.ReadAllBytes(Chapter(2022));
        Assert.Equal(0, Remove(2022).Code);
        File.WriteAllBytes(Chapter(2022), before); // as if the disk had refused the last step
        var again = Remove(2022);
        Assert.True(again.Code == 0, again.Err);
        Assert.False(Holds(Chapter(2022)));
        Assert.Equal(2, File.ReadLines(_town.Register).Count());
        Assert.Contains("TR928", Remove(2022).Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Removing_a_page_reports_where_its_text_remains()
    {
        _town.Done("freeze", "2022");
        var page = Path.GetFileNameWithoutExtension(Chapter(2022))[3..];
        Assert.Contains(
            "TR935",
            _town.Done("remove", "2022", "--remove-file", $"2022/piano/{page}.html", "--ground", Act, "--prova").Err,
            StringComparison.Ordinal
        );
        var run = _town.Run("remove", "2022", "--remove-file", $"2022/piano/{page}.html", "--ground", Act);
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains("TR935", run.Err, StringComparison.Ordinal);
        Assert.Contains("sito/2022/piano/testo-integrale.html", run.Err, StringComparison.Ordinal);
        Assert.Contains("sito/2022/ricerca/", run.Err, StringComparison.Ordinal);
        Assert.Contains("contenuti/2022/piano/", run.Err, StringComparison.Ordinal);
        Assert.Contains("--parole-da", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Removing_a_record_reports_remaining_copies_of_its_title_and_text()
    {
        _town.Done("freeze", "2022");
        var run = _town.Done("remove", "2022", "--remove-file", "2022/obiettivi/tempi-medi.html", "--ground", Act);
        Assert.All(
            [
                "sito/2022/piano/obiettivi.html",
                "sito/2022/ricerca/",
                "sito/2022/obiettivi/rete-idrica.html",
                "contenuti/2022/obiettivi.csv",
            ],
            path => Assert.Contains(path, run.Err, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("2022/settori/finanze.html", run.Err, StringComparison.Ordinal);
        var again = _town.Run("remove", "2022", "--remove-file", "2022/obiettivi/tempi-medi.html", "--ground", Act);
        Assert.Equal(2, again.Code);
        Assert.Contains("qualcosa è già stato tolto: riga 2 del registro", again.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void The_signature_of_a_replaced_bag_is_deleted_and_the_new_bag_can_be_signed()
    {
        using var pair = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        File.WriteAllText(_town["chiave.pem"], pair.ExportPkcs8PrivateKeyPem());
        _town.Done("freeze", "2022", "--sign", _town["chiave.pem"]);
        var run = Remove(2022);
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains("firme/2022.firma", run.Err, StringComparison.Ordinal);
        Assert.Contains("«trasparenza congela 2022 --firma CHIAVE»", run.Err, StringComparison.Ordinal);
        Assert.Matches("impronta del pacchetto: [0-9a-f]{64}\n", run.Err);
        Assert.False(File.Exists(Path.Combine(_town.Archive, "firme/2022.firma")));
        _town.Done("verify");
        File.WriteAllText(_town["dato.txt"], "piazza Vecchia\n");
        _town.Done("remove", "2022", "--words-from", _town["dato.txt"], "--ground", Act + " bis", "--sign", _town["chiave.pem"]);
        Assert.True(File.Exists(Path.Combine(_town.Archive, "firme/2022.firma")));
        _town.Done("verify");
        var readme = File.ReadAllText(Path.Combine(_town.Archive, "2022/LEGGIMI.txt"));
        Assert.Contains($"come dispone: {Act}.", readme, StringComparison.Ordinal);
        Assert.Contains($"come dispone: {Act} bis.", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_read_me_promises_only_reproducible_pages()
    {
        _town.Done("freeze", "2022");
        var run = _town.Done("remove", "2022", "--remove-file", "2022/documenti/piano.html", "--ground", Act);
        Assert.DoesNotContain("non si rifanno più uguali dai contenuti 1 pagina", run.Err, StringComparison.Ordinal);
        var readme = File.ReadAllText(Path.Combine(_town.Archive, "2022/LEGGIMI.txt"));
        Assert.DoesNotContain("byte per byte, e lo controlla", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_errors_caused_by_a_removal_are_reported()
    {
        _town.Done("freeze", "2022");
        File.WriteAllText(_town["dato.txt"], "Comune di Vallechiara\ncomune.vallechiara.example\n");
        var run = _town.Run("remove", "2022", "--words-from", _town["dato.txt"], "--ground", Act);
        Assert.True(run.Code == 0, run.Err);
        Assert.Equal(_town.Run("check").Code != 0, run.Err.Contains("TR934", StringComparison.Ordinal));
        Assert.Contains("TR934", run.Err, StringComparison.Ordinal);
        Assert.Contains("le pagine non si rifanno più dai contenuti", run.Err, StringComparison.Ordinal);
        Assert.Contains(
            "dopo una rimozione le pagine non si rifanno più dai contenuti, come dice il suo LEGGIMI.txt",
            _town.Done("verify", "--rebuild").Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void File_names_are_not_recorded_in_the_register()
    {
        File.Move(_town["content/2022/allegati/atto.md"], _town["content/2022/allegati/ermenegilda-d-alessi.md"]);
        _town.Change("content/2022/documenti.csv", "atto.md", "ermenegilda-d-alessi.md");
        _town.Done("freeze", "2022");
        _town.Done(
            "remove",
            "2022",
            "--words-from",
            _town["dato.txt"],
            "--remove-file",
            "2022/allegati/ermenegilda-d-alessi.md",
            "--ground",
            Act
        );
        Assert.DoesNotContain("ermenegilda", File.ReadAllText(_town.Register), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("allegati/rimosso.md", File.ReadAllText(_town.Register), StringComparison.Ordinal);
        _town.Done("verify");
    }

    // Her code is the name of her page, and other pages lead there.
    [Fact]
    public void Removing_a_person_renames_the_address_of_the_person_s_page()
    {
        File.AppendAllText(
            _town["content/2022/organi.csv"],
            "ermenegilda-d-alessi\tErmenegilda D'Àlessi\torgano politico\tVedi [](organo:ermenegilda-d-alessi) e **Ermenegilda** "
                + "D'Àlessi.\tgiunta\triga 14\n"
        );
        File.AppendAllText(Chapter(2022), "\n\nNe parla [lei](organo:ermenegilda-d-alessi).\n");
        _town.Done("freeze", "2022");
        _town.Done("build");
        Assert.True(File.Exists(Path.Combine(_town.Output, "2022/organi/ermenegilda-d-alessi.html")));
        var run = Remove(2022);
        Assert.True(run.Code == 0, run.Err);
        Assert.DoesNotContain("TR93", run.Err, StringComparison.Ordinal);
        _town.Done("build");
        _town.Done("build");
        Assert.True(File.Exists(Path.Combine(_town.Output, "2022/organi/rimosso.html")));
        Assert.Equal(
            [],
            Directory
                .EnumerateFiles(_town["site"], "*", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(_town.Content, "*", SearchOption.AllDirectories))
                .Where(file => Holds(file) || file.Contains("ermenegilda", StringComparison.Ordinal))
        );
        _town.Done("check");
        _town.Done("verify");
    }

    [Fact]
    public void A_dry_run_lists_the_changes_and_makes_none()
    {
        _town.Done("freeze", "2022");
        var sums = TemporaryFolder.Sums(_town["site"]);
        var run = _town.Run("remove", "2022", "--words-from", _town["dato.txt"], "--ground", Act, "--trial");
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains("testo-integrale.html", run.Err, StringComparison.Ordinal);
        Assert.Contains("banco di [rimosso] sta", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("Ermenegilda", run.Err, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(sums, TemporaryFolder.Sums(_town["site"]));

        File.WriteAllText(_town["dato.txt"], "Nessuno Così\n");
        var none = _town.Run("remove", "2022", "--words-from", _town["dato.txt"], "--ground", Act, "--trial");
        Assert.Equal(2, none.Code);
        Assert.Contains("da 0 file", none.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("senza --prova", none.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private static bool Holds(string file) => File.ReadAllText(file).Contains("Ermenegilda", StringComparison.OrdinalIgnoreCase);

    private string Chapter(int year) => Directory.EnumerateFiles(_town[$"content/{year}/piano"]).Order(StringComparer.Ordinal).First();

    private Commands.ProgramRun Remove(int year) => _town.Run("remove", $"{year}", "--words-from", _town["dato.txt"], "--ground", Act);
}
