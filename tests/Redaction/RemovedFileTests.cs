using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Redaction;

/// <summary>Files and pages that go whole: the one that was named, and no other.</summary>
public sealed class RemovedFileTests : IDisposable
{
    private const string Page = "2022/obiettivi/tempi-medi.html";

    private readonly Town _town = new();

    public RemovedFileTests() => _town.Done("freeze", "2022");

    [Theory]
    [InlineData("atto.md")]
    [InlineData("2022/sbagliata/atto.md")]
    [InlineData("2022/obiettivi/")]
    [InlineData("2022/allegati")]
    public void Removing_an_unknown_file_changes_nothing(string file)
    {
        var sums = TemporaryFolder.Sums(_town["site"]);
        var run = Remove("provvedimento n. 7", "--togli-file", file);
        Assert.Equal(2, run.Code);
        Assert.Contains("TR928", run.Err, StringComparison.Ordinal);
        Assert.Equal(sums, TemporaryFolder.Sums(_town["site"]));
        Assert.Equal(2, Remove("provvedimento n. 7", "--togli-file", file, "--prova").Code);
        var both = Remove("provvedimento n. 7", "--togli-file", file, "--togli-file", Page);
        Assert.True(both.Code == 0, both.Err);
        Assert.Contains(
            $"TR932 {_town.Archive}/2022: nell'anno 2022 dell'archivio non si è trovato: il file {file}. ",
            both.Err,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Directory.EnumerateFiles(_town.Archive, "*", SearchOption.AllDirectories), path =>
            File.ReadAllText(path).Contains("(file rimosso)", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("<a href=\"../allegati/atto%20uno.md\">L’atto</a>", true)]
    [InlineData("<a class=\"x\" href=\"../allegati/./atto%20uno.md#capo\" download>L’atto</a>", true)]
    [InlineData("<a href=\"../altri/atto%20uno.md\">L’atto</a>", false)]
    [InlineData("<a href=\"atto%20uno.md\">L’atto</a>", false)]
    [InlineData("<a href=\"https://altrove.example/2022/allegati/atto%20uno.md\">L’atto</a>", false)]
    [InlineData("<a href=\"mailto:2022/allegati/atto%20uno.md\">L’atto</a>", false)]
    public void Links_to_the_removed_file_become_text_and_links_to_files_of_the_same_name_stay(string link, bool isUndone) =>
        Assert.Equal(
            isUndone ? "<p>L’atto (file rimosso)</p>" : $"<p>{link}</p>",
            RemovedPage.Unlink($"<p>{link}</p>", "2022/documenti/piano.html", "2022/allegati/atto uno.md")
        );

    [Theory]
    [InlineData(
        "<img src=\"../immagini/la%20piazza.png\" width=\"9\" height=\"9\" loading=\"lazy\" alt=\"La piazza &amp; il mercato\">",
        "La piazza &amp; il mercato (immagine rimossa)"
    )]
    [InlineData("<img class=\"x\" src=\"../immagini/la%20piazza.png\" alt=\"\">", "(immagine rimossa)")]
    [InlineData("<img src=\"../altre/la%20piazza.png\" alt=\"La piazza\">", null)]
    [InlineData("<img src=\"https://altrove.example/2022/immagini/la%20piazza.png\" alt=\"La piazza\">", null)]
    public void A_picture_that_went_leaves_its_words(string picture, string? left) =>
        Assert.Equal(
            $"<figure>{left ?? picture}<figcaption>Il sabato</figcaption></figure>",
            RemovedPage.Unlink(
                $"<figure>{picture}<figcaption>Il sabato</figcaption></figure>",
                "2022/piano/testo.html",
                "2022/immagini/la piazza.png"
            )
        );

    [Fact]
    public void Links_from_frozen_pages_to_a_removed_page_are_not_a_fault()
    {
        var run = Remove("provvedimento n. 7", "--togli-file", "2022/obiettivi/pagamenti.html");
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains(
            "obiettivi/pagamenti.html#",
            File.ReadAllText(Path.Combine(_town.Archive, "2022/data/sito/2022/indice.html")),
            StringComparison.Ordinal
        );
        _town.Done("check");
        _town.Done("build");
    }

    [Fact]
    public void Remaining_copies_of_the_text_of_removed_pages_are_redacted_by_the_same_order()
    {
        Assert.Equal(0, Remove("provvedimento n. 7", "--togli-file", "2022/obiettivi/notiziario.html").Code);
        Assert.Contains("TR935", Remove("provvedimento n. 7", "--togli-file", Page).Err, StringComparison.Ordinal);
        File.WriteAllText(_town["parole.txt"], "Vallechiara Servizi\n");
        var run = Remove("provvedimento n. 7", "--togli-file", Page, "--parole-da", _town["parole.txt"]);
        Assert.True(run.Code == 0, run.Err);
        Assert.DoesNotContain("TR932", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR935", run.Err, StringComparison.Ordinal);
        Assert.Contains(
            $"(la pagina {Page} è già stata rimossa)",
            Remove("provvedimento n. 8", "--togli-file", Page).Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Years_that_link_to_a_renamed_page_are_listed_for_removal()
    {
        _town.Done("freeze", "2023");
        _town.Change("content/2024/obiettivi/sportello-digitale.md", "obiettivo:2022/sportello-telematico", "obiettivo:2022/tempi-medi");
        File.WriteAllText(_town["parole.txt"], "Aprire lo sportello telematico\nsportello telematico\n");
        string[] order = ["--atto", "provvedimento n. 7", "--parole-da", _town["parole.txt"]];
        _town.Done("remove", ["2022", .. order]);
        Assert.Matches($"TR956 {_town.Archive}/2023: .*trasparenza rimuovi 2023 --parole-da", _town.Run("check").Err);
        _town.Done("remove", ["2023", .. order]);
        Assert.DoesNotContain("TR956", _town.Run("check").Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/sito/2022/allegati/atto.md")]
    [InlineData("content/2022/allegati/atto.md")]
    [InlineData("https://trasparenza.example/portale/2022/allegati/atto.md?x=1#inizio")]
    [InlineData("site/archivio/2022/data/sito/2022/allegati/atto.md")]
    public void A_file_can_be_named_as_in_messages_or_as_in_browsers(string file)
    {
        var run = Remove("provvedimento n. 7", "--togli-file", file);
        Assert.True(run.Code == 0, run.Err);
        Assert.False(File.Exists(Path.Combine(_town.Archive, "2022/data/sito/2022/allegati/atto.md")));
    }

    [Fact]
    public void Remaining_mentions_of_a_removed_attachment_are_reported()
    {
        var run = Remove("provvedimento n. 7", "--togli-file", "2022/allegati/atto.md");
        Assert.Matches("TR935 .*contenuti/2022/documenti.csv", run.Err);
    }

    [Fact]
    public void The_two_hashes_are_printed_even_with_quiet_output()
    {
        var run = Remove("provvedimento n. 7", "--togli-file", Page, "--quiet");
        Assert.Matches("radice dell'anno:       [0-9a-f]{64}\nimpronta del pacchetto: [0-9a-f]{64}\n$", run.Err);
        Assert.DoesNotContain("Annota", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private Commands.ProgramRun Remove(string act, params string[] args) => _town.Run("remove", ["2022", "--atto", act, .. args]);
}
