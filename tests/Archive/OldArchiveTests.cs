namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// An archive that was put back from before, or whose register was rewritten: nothing goes on from it, since what was removed or withdrawn
/// would come back and the site's copy of the register would be lost.
/// </summary>
public sealed class OldArchiveTests : IDisposable
{
    private readonly Town _town = new("brief");

    public OldArchiveTests()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        _town.Done("freeze", "2023", "--on", "2025-01-31");
        TemporaryFolder.Copy(_town["site"], _town["prima"]);
        _town.Done("decide", "2022", "--termine", "2026-03-31", "--alla-scadenza", "togli", "--on", "2026-01-02");
        _town.Done("build", "--date", "2026-04-01");
    }

    public static TheoryData<string, string[]> Verbs =>
        new()
        {
            { "build", ["--date", "2026-04-01"] },
            { "check", [] },
            { "freeze", ["2024"] },
            { "decide", ["2022", "--alla-scadenza", "resta"] },
            { "remove", ["2022", "--togli-file", "2022/settori/finanze.html", "--atto", "provvedimento n. 7"] },
        };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void An_outdated_register_is_rejected_and_nothing_changes(string verb, string[] args)
    {
        File.Copy(_town["prima/registro.jsonl"], _town.Register, overwrite: true);
        AssertRefused(verb, args, "qui il registro ha 2 righe, e il sito ne pubblica 3");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_rewritten_last_register_line_is_rejected(string verb, string[] args)
    {
        _town.Change("site/registro.jsonl", "2026-03-31", "2036-03-31");
        AssertRefused(verb, args, "la riga 3 qui è diversa da quella che il sito pubblica");
    }

    [Fact]
    public void With_an_outdated_archive_the_pages_of_the_site_are_not_judged()
    {
        _town.Done("remove", "2023", "--togli-file", "2023/settori/finanze.html", "--atto", "provvedimento n. 7", "--on", "2026-01-03");
        _town.Done("build", "--date", "2026-04-01");
        Directory.Delete(_town.Archive, recursive: true);
        TemporaryFolder.Copy(_town["prima/archivio"], _town.Archive);
        File.Copy(_town["prima/registro.jsonl"], _town.Register, overwrite: true);
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains("TR937", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR924", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR951", run.Err, StringComparison.Ordinal);
    }

    // What TR917 advises would bring the datum back from the older bag.
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void With_an_outdated_archive_no_message_suggests_restoring_content(string verb)
    {
        File.WriteAllText(_town["dato.txt"], "Dirigente dimostrativa D\n");
        _town.Done("remove", "2023", "--words-from", _town["dato.txt"], "--atto", "provvedimento n. 7", "--on", "2026-01-03");
        _town.Done("build", "--date", "2026-04-01");
        Directory.Delete(_town.Archive, recursive: true);
        TemporaryFolder.Copy(_town["prima/archivio"], _town.Archive);
        File.Copy(_town["prima/registro.jsonl"], _town.Register, overwrite: true);
        foreach (
            var run in new[]
            {
                _town.Run(verb),
                Commands.ProgramRun.OfShell("\"$0\" \"$@\"", _town[""], new Dictionary<string, string>(), "terms"),
            }
        )
        {
            Assert.Equal(3, run.Code);
            Assert.Contains("TR937", run.Err, StringComparison.Ordinal);
            Assert.DoesNotContain("TR917", run.Err, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_suggested_repair_of_a_changed_site_works()
    {
        var copy = _town["site/pubblico/archivio/registro.jsonl"];
        File.WriteAllText(copy, File.ReadAllText(copy).Replace("2026-03-31", "2036-03-31", StringComparison.Ordinal));
        var run = _town.Run("build", "--date", "2026-04-01");
        Assert.Equal(3, run.Code);
        Assert.Contains("cancella dal sito archivio/registro.jsonl", run.Err, StringComparison.Ordinal);
        File.Delete(copy);
        _town.Done("build", "--date", "2026-04-01");
        Assert.Equal(File.ReadAllText(_town.Register), File.ReadAllText(copy));
    }

    [Fact]
    public void An_unpublished_register_line_is_not_a_mismatch()
    {
        _town.Done("decide", "2023", "--termine", "2030-12-31", "--on", "2026-01-03");
        _town.Done("check");
        _town.Done("build", "--date", "2026-04-01");
    }

    [Theory]
    [InlineData("freeze", "2024")]
    [InlineData("remove", "2022", "--togli-file", "2022/settori/finanze.html", "--atto", "provvedimento n. 7")]
    [InlineData("decide", "2022", "--alla-scadenza", "resta")]
    public void An_invalid_register_is_reported_as_invalid(string verb, params string[] args)
    {
        _town.Change("site/registro.jsonl", "\"2026-01-02\"", "\"2026-13-45\"");
        var before = TemporaryFolder.Sums(_town["site"]);
        var run = _town.Run(verb, args);
        Assert.Equal(3, run.Code);
        Assert.Contains("la data «2026-13-45» non esiste", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(_town["site"]));
    }

    [Theory]
    [InlineData("remove", "2022", "--togli-file", "2022/settori/finanze.html", "--atto", "provvedimento n. 7")]
    [InlineData("decide", "2022", "--alla-scadenza", "resta")]
    public void A_folder_without_an_archive_is_left_untouched(string verb, params string[] args)
    {
        string[] call = [verb, .. args, "--content", _town.Content, "--output", _town["altrove/pubblico"], "--archive"];
        Assert.Equal(2, Commands.ProgramRun.Of([.. call, _town["nuova/cartella/archivio"]]).Code);
        Assert.False(Directory.Exists(_town["nuova"]));
        Directory.CreateDirectory(_town["content/archivio"]);
        Assert.Equal(2, Commands.ProgramRun.Of([.. call, _town["content/archivio"]]).Code);
        Assert.False(File.Exists(_town["content/archivio.blocco"]));
    }

    [Fact]
    public void An_archive_fault_found_while_compressing_is_reported_as_an_archive_fault()
    {
        var page = Path.Combine(_town.Archive, "2023/data/sito/2023/indice.html");
        var (bytes, time) = (File.ReadAllBytes(page), File.GetLastWriteTimeUtc(page));
        bytes[^1] ^= 1;
        File.WriteAllBytes(page, bytes);
        File.SetLastWriteTimeUtc(page, time);
        var run = _town.Run("build", "--precompress", "--date", "2026-04-01");
        Assert.Equal(3, run.Code);
        Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
        Assert.Contains("2023/data/sito/2023/indice.html", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private void AssertRefused(string verb, string[] args, string why)
    {
        var before = TemporaryFolder.Sums(_town["site"]);
        var run = _town.Run(verb, args);
        Assert.Equal(3, run.Code);
        Assert.Contains("TR937", run.Err, StringComparison.Ordinal);
        Assert.Contains(why, run.Err, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Sums(_town["site"]));
    }
}
