namespace Cremona.Transparency.Tests.Preview;

/// <summary>
/// What editors do to a folder while they save: after each step the preview shows what a clean build gives, and no error was reported on
/// the
/// way.
/// </summary>
public sealed class EditorFilesTests : IAsyncLifetime, IDisposable
{
    private const string Chapter = "2023/piano/01-testo.md";
    private const string Units = "2023/settori.csv";
    private readonly TemporaryFolder _folder = new();
    private readonly RunningPreview _preview;
    private int _edits;

    public EditorFilesTests() => _preview = new RunningPreview(_folder);

    public async Task InitializeAsync()
    {
        await _preview.StartAsync();
        _preview.Write(Units, "codice;nome\nambiente;Ambiente\n");
        await _preview.IsCleanBuildAsync();
    }

    [Theory]
    [InlineData("2023/~$settori.xlsx")]
    [InlineData("2023/.settori.csv.swp")]
    [InlineData("2023/.settori.csv.swx")]
    [InlineData("2023/settori.csv~")]
    [InlineData("2023/.#settori.csv")]
    [InlineData("2023/#settori.csv#")]
    [InlineData("2023/.~lock.settori.csv#")]
    [InlineData("2023/lu3816ab.tmp")]
    [InlineData("2023/4913")]
    [InlineData("2023/piano/.01-testo.md.kate-swp")]
    [InlineData("2023/piano/01-testo.md.tmp")]
    public async Task Backup_files_of_editors_are_ignored(string beside)
    {
        _preview.Write(beside, "\0\"b0VIM ;\n");
        await EditAsync();
        _preview.Write(beside, "");
        await EditAsync();
        File.Delete(_preview.PathOf(beside));
        await EditAsync();
        AssertNothingTold();
    }

    [Theory]
    [InlineData(".tmp")]
    [InlineData("~")]
    public async Task A_file_renamed_over_another_replaces_it(string ending)
    {
        for (var i = 0; i < 5; i++)
        {
            _preview.Write(Units + ending, $"codice;nome\nambiente;Ambiente e verde {i}\n");
            File.Move(_preview.PathOf(Units + ending), _preview.PathOf(Units), overwrite: true);
            await _preview.IsCleanBuildAsync();
            await _preview.ShowsAsync("/_nudo/2023/settori/ambiente.html", $"Ambiente e verde {i}");
        }

        AssertNothingTold();
    }

    /// <summary>Vim with «backup», Excel: for a moment there is no file of that name. Whatever was shown then is forgotten.</summary>
    [Theory]
    [InlineData("2023/settori.csv~", false)]
    [InlineData("2023/7A3BF000.tmp", true)]
    public async Task A_file_moved_away_and_back_is_read_again(string aside, bool isMoved)
    {
        _preview.Write(Chapter, "# Introduzione\n\nVedi [qui](settore:ambiente).\n");
        await _preview.IsCleanBuildAsync();
        File.Move(_preview.PathOf(Units), _preview.PathOf(aside));
        await _preview.ShowsAsync("/2023/piano/testo.html", "errore TR304");
        Assert.Contains("01-testo.md:3:6", await _preview.GetAsync("/"), StringComparison.Ordinal);
        if (isMoved)
        {
            _preview.Write("2023/5F2C3000.tmp", "codice;nome\nambiente;Ambiente nuovo\n");
            File.Move(_preview.PathOf("2023/5F2C3000.tmp"), _preview.PathOf(Units));
        }
        else
        {
            _preview.Write(Units, "codice;nome\nambiente;Ambiente nuovo\n");
        }

        await _preview.IsCleanBuildAsync();
        File.Delete(_preview.PathOf(aside));
        await EditAsync();
        await _preview.ShowsAsync("/_nudo/2023/settori/ambiente.html", "Ambiente nuovo");
    }

    [Theory]
    [InlineData(Units, "codice;nome\nambiente;\"Ambiente", " e verde\"\n", "errore TR105", "settori.csv:2")]
    [InlineData(Units, "codice;no", "me\nambiente;Ambiente\n", "errore TR107", "settori.csv:1:8")]
    [InlineData("2023/anno.yml", "tipo di piano: [", "PIAO]\ntipo di piano: PIAO\n", "errore TR111", "anno.yml:1")]
    [InlineData("2023/anno.yml", "tipo di pi", "ano: PIAO\n", "errore TR1", "anno.yml:1")]
    [InlineData(Chapter, "---\nin breve: Poco\n", "---\n# Introduzione\n\nIl piano.\n", "errore TR121", "01-testo.md:1")]
    [InlineData(Chapter, "", "# Introduzione\n\nIl piano.\n", "errore TR122", "01-testo.md")]
    public async Task A_half_written_file_is_reported_until_it_is_complete(string path, string half, string rest, string told, string place)
    {
        var whole = path.EndsWith("anno.yml", StringComparison.Ordinal) && half.EndsWith('[') ? "tipo di piano: PIAO\n" : half + rest;
        _preview.Write(path, half);
        await _preview.ShowsAsync("/2023/index.html", told);
        var page = await _preview.GetAsync("/2023/index.html");
        Assert.Contains(place, page, StringComparison.Ordinal);
        Assert.DoesNotContain("errore del programma", page, StringComparison.Ordinal);
        _preview.Write(path, whole);
        await _preview.IsCleanBuildAsync();
    }

    [Fact]
    public async Task Files_that_are_deleted_and_renamed_are_followed()
    {
        _preview.Write("2023/piano/02-nuovo.md", "# Capitolo nuovo\n\nAppena scritto.\n");
        await _preview.IsCleanBuildAsync();
        await _preview.ShowsAsync("/_nudo/2023/piano/nuovo.html", "Appena scritto.");
        File.Move(_preview.PathOf("2023/piano/02-nuovo.md"), _preview.PathOf("2023/piano/03-altro.md"));
        await _preview.IsCleanBuildAsync("2023/piano/nuovo.html");
        await _preview.ShowsAsync("/_nudo/2023/piano/altro.html", "Appena scritto.");
        File.Delete(_preview.PathOf("2023/piano/03-altro.md"));
        await _preview.IsCleanBuildAsync("2023/piano/altro.html");
        File.Delete(_preview.PathOf(Units));
        await _preview.IsCleanBuildAsync("2023/settori/ambiente.html");
        AssertNothingTold();
    }

    public Task DisposeAsync() => _preview.EndAsync();

    public void Dispose()
    {
        _preview.Dispose();
        _folder.Dispose();
    }

    // A save that shows: what came before it has been seen by then.
    private async Task EditAsync()
    {
        var words = $"Il piano numero {++_edits}.";
        _preview.WriteOver(Chapter, $"# Introduzione\n\n{words}\n");
        await _preview.ShowsAsync("/_nudo/2023/piano/testo.html", words);
        await _preview.IsCleanBuildAsync();
    }

    // Not even a note: every edition has as many as the first.
    private void AssertNothingTold()
    {
        Assert.DoesNotContain("errore", _preview.Said, StringComparison.Ordinal);
        Assert.Single(
            _preview
                .Said.Split('\n')
                .Where(line => line.StartsWith("versione", StringComparison.Ordinal))
                .Select(line => line.Split(": ")[1].Split(',')[0])
                .Distinct()
        );
    }
}
