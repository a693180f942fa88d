using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Redaction;

/// <summary>What an act orders to remove leaves a frozen year: every copy of it, and nothing else.</summary>
public sealed class RemovalTests : IDisposable
{
    private const string Datum = "Ermenegilda D'Àlessi & figli";

    private readonly Town _town = new();

    public RemovalTests()
    {
        var chapter = Directory.EnumerateFiles(_town["content/2022/piano"]).Order(StringComparer.Ordinal).First();
        File.AppendAllText(chapter, $"\n\nIl banco di {Datum} sta in piazza.\n");
        File.WriteAllText(_town["dato.txt"], Datum + "\n");
    }

    [Fact]
    public void A_removed_datum_is_absent_from_every_copy_and_the_rest_still_verifies()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        _town.Done("build");
        Assert.True(Holding(_town.Archive).Count >= 5, string.Join('\n', Holding(_town.Archive)));
        Assert.True(Holding(_town.Output).Count >= 3);
        var before = RegisterFile.Read(File.ReadAllBytes(_town.Register), out _).Single();
        var run = Remove();
        Assert.True(run.Code == 0, run.Err);
        Assert.Empty(Holding(_town.Archive));
        Assert.Empty(Holding(_town.Content));
        Assert.DoesNotContain("Ermenegilda", File.ReadAllText(_town.Register) + run.Err, StringComparison.OrdinalIgnoreCase);
        _town.Done("build");
        _town.Done("build");
        Assert.Empty(Holding(_town["site"]));
        _town.Done("verify");
        var entries = RegisterFile.Read(File.ReadAllBytes(_town.Register), out var faults);
        Assert.Empty(faults);
        Assert.Equal(("rimosso", before.Bag, "provvedimento n. 7 del 2025"), (entries[1].Event, entries[1].Replaces, entries[1].Ground));
        Assert.Contains(entries[1].Removed, path => path.StartsWith("data/sito/2022/piano/", StringComparison.Ordinal));
        Assert.Contains("data/sito/2022/piano/testo-integrale.html", entries[1].Removed);
        Assert.Contains(entries[1].Removed, path => path.StartsWith("data/sito/2022/ricerca/", StringComparison.Ordinal));
        Assert.Contains(
            "[rimosso]",
            File.ReadAllText(Path.Combine(_town.Output, "2022/piano/testo-integrale.html")),
            StringComparison.Ordinal
        );
        Assert.Contains("provvedimento n. 7", File.ReadAllText(Path.Combine(_town.Output, "archivio.html")), StringComparison.Ordinal);
        Assert.Contains("uguale byte per byte", _town.Done("verify", "--rebuild").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_page_is_replaced_by_an_explanation_and_no_link_breaks()
    {
        _town.Done("freeze", "2022");
        var page = Directory
            .EnumerateFiles(Path.Combine(_town.Archive, "2022/data/sito/2022/documenti"), "*.html")
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .First(name => name != "index.html")!;
        var run = _town.Run("remove", "2022", "--remove-file", $"2022/documenti/{page}", "--ground", "provvedimento n. 7 del 2025");
        Assert.True(run.Code == 0, run.Err);
        _town.Done("build");
        var text = File.ReadAllText(Path.Combine(_town.Output, $"2022/documenti/{page}"));
        Assert.Contains("provvedimento n. 7 del 2025", text, StringComparison.Ordinal);
        Assert.Contains("noindex", text, StringComparison.Ordinal);
        Assert.Contains("Dopo la rimozione una pagina o un file non si rifà più uguale", run.Err, StringComparison.Ordinal);
        _town.Done("check");
        _town.Done("verify");
        Assert.Contains(
            "dopo una rimozione non si rifà più uguale dai contenuti, come dice il suo LEGGIMI.txt (1 pagina o file)",
            _town.Done("verify", "--rebuild").Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Links_to_a_removed_attachment_become_plain_text()
    {
        var file = Directory.EnumerateFiles(_town["content/2022/allegati"]).Select(Path.GetFileName).Order(StringComparer.Ordinal).First()!;
        _town.Done("freeze", "2022");
        _town.Done("remove", "2022", "--remove-file", $"2022/allegati/{file}", "--ground", "provvedimento n. 7 del 2025");
        _town.Done("build");
        Assert.False(File.Exists(Path.Combine(_town.Output, $"2022/allegati/{file}")));
        Assert.False(File.Exists(_town[$"content/2022/allegati/{file}"]));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(_town.Output, "2022"), "*.html", SearchOption.AllDirectories), page =>
            File.ReadAllText(page).Contains($"allegati/{file}\"", StringComparison.Ordinal)
        );
        _town.Done("verify");
    }

    [Fact]
    public void An_invalid_removal_is_rejected_and_changes_nothing()
    {
        _town.Done("freeze", "2022");
        var kept = TemporaryFolder.Sums(_town["site"]);
        File.WriteAllText(_town["assente.txt"], "Nessuno Che Ci Sia");
        File.WriteAllText(_town["corto.txt"], "di");
        File.WriteAllText(_town["nome.txt"], "testo-integrale.html");
        Assert.Contains("TR929", Said("2022", "nome.txt", "atto 1"), StringComparison.Ordinal);
        Assert.Contains("TR928", Said("2022", "assente.txt", "atto 1"), StringComparison.Ordinal);
        Assert.Contains("TR930", Said("2023", "dato.txt", "atto 1"), StringComparison.Ordinal);
        Assert.Contains("il registro resta per sempre", Said("2022", "dato.txt", $"atto su {Datum}"), StringComparison.Ordinal);
        Assert.Contains("quattro lettere", Said("2022", "corto.txt", "atto 1"), StringComparison.Ordinal);
        Assert.Contains("--atto", _town.Run("remove", "2022", "--words-from", _town["dato.txt"]).Err, StringComparison.Ordinal);
        Assert.Equal(kept, TemporaryFolder.Sums(_town["site"]));

        string Said(string year, string file, string ground)
        {
            var run = _town.Run("remove", year, "--words-from", _town[file], "--ground", ground);
            Assert.Equal(2, run.Code);
            return run.Err;
        }
    }

    [Fact]
    public void Binary_files_and_file_names_with_the_datum_are_reported()
    {
        StoredFile[] payload =
        [
            new("sito/2022/allegati/elenco.bin", Encoding.UTF8.GetBytes("\0xx Zeffirino Maltagliati xx")),
            new("sito/2022/allegati/largo.bin", Encoding.Unicode.GetBytes("xx Zeffirino Maltagliati")),
            new("contenuti/2022/allegati/zeffirino maltagliati.txt", "x"u8.ToArray()),
            new("sito/2022/a.html", "<p>Zeffirino Maltagliati</p>"u8.ToArray()),
            new("sito/2022/b.html", "<p>b</p>"u8.ToArray()),
        ];
        var left = RedactedBag.Of(payload, new Redactor(["Zeffirino Maltagliati"]), [], "atto 1");
        Assert.Equal(["sito/2022/allegati/elenco.bin", "sito/2022/allegati/largo.bin"], left.ByHand);
        Assert.Equal(["data/contenuti/2022/allegati/rimosso.txt", "data/sito/2022/a.html"], left.Touched);
        Assert.Equal("<p>[rimosso]</p>", Encoding.UTF8.GetString(left.Payload[3].Bytes.Span));
        Assert.Empty(
            RedactedBag
                .Of(
                    payload,
                    new Redactor(["Zeffirino Maltagliati"]),
                    ["2022/allegati/elenco.bin", "2022/allegati/largo.bin", "2022/allegati/zeffirino maltagliati.txt"],
                    "atto 1"
                )
                .ByHand
        );
    }

    [Fact]
    public void Each_file_that_cannot_be_searched_is_named()
    {
        File.WriteAllBytes(_town["content/2022/allegati/quadro.png"], [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 0, .. "IEND"u8]);
        File.AppendAllText(
            _town["content/2022/documenti.csv"],
            "quadro;Quadro dei tempi;relazione;giunta;;10;30/01/2022;quadro.png;;disponibile;Relazione sulla "
                + "performance;;Segreteria;righe 1-141\n"
        );
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        var run = Remove();
        Assert.True(run.Code == 0, run.Err);
        var lines = run.Err.Split('\n');
        var list = lines
            .SkipWhile(line => !line.StartsWith("Dentro questi file il programma non sa cercare", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Trim());
        Assert.Contains(_town["content/2022/allegati/quadro.png"], list);
        Assert.Contains(Path.Combine(_town.Archive, "2022/data/contenuti/2022/allegati/quadro.png"), list);
        Assert.All(list, file => Assert.Contains(Path.GetExtension(file), new[] { ".png", ".ods", ".xlsx", ".pdf" }));

        File.WriteAllText(_town["assente.txt"], "Nessuno Che Ci Sia");
        var absent = _town.Run("remove", "2022", "--words-from", _town["assente.txt"], "--ground", "atto 1");
        Assert.Contains("quadro.png", absent.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("il banco di Ermenegilda D&#x27;&Agrave;lessi", false)]
    [InlineData("ERMENEGILDA D'ÀLESSI &amp; FIGLI", true)]
    [InlineData("Ermenegilda\nD’Àlessi  &amp;\n  figli", true)]
    [InlineData("{\"x\":\"Ermenegilda D\\u0027\\u00C0lessi \\u0026 figli\"}", true)]
    [InlineData("?q=Ermenegilda%20D%27%C3%80lessi%20%26%20figli", true)]
    [InlineData("Ermenegilda Rossi", false)]
    public void A_datum_is_found_in_every_escaping_and_encoding(string text, bool isThere) =>
        Assert.Equal(isThere ? 1 : 0, new Redactor([Datum]).Apply("contenuti/a.txt", text, ContentNames.None).Found.Count);

    [Fact]
    public void A_datum_split_by_markup_is_found() =>
        Assert.True(
            new Redactor([Datum])
                .FoundIn("sito/2022/a.html", "<p>Ermenegilda <b>D&#39;Àlessi</b> &amp; <i>figli</i></p>", ContentNames.None)
                .Count == 1
        );

    public void Dispose() => _town.Dispose();

    private Commands.ProgramRun Remove() =>
        _town.Run("remove", "2022", "--words-from", _town["dato.txt"], "--ground", "provvedimento n. 7 del 2025", "--on", "2025-03-01");

    // Looked for without the program's own search: any of the words, in any of the writings that files have.
    private static IReadOnlyList<string> Holding(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file =>
                    Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains("Ermenegilda", StringComparison.OrdinalIgnoreCase)
                ),
        ];
}
