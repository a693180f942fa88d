using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>The verb <c>verify</c>: built sites, sites on a server, one page, bags of anybody, and terms of frozen years.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly Town _town = new();

    [Fact]
    public void Three_changes_to_a_site_give_three_faults()
    {
        _town.Done("build", "--precompress");
        _town.Done("verify", _town.Output);
        File.AppendAllText(Path.Combine(_town.Output, "mappa.html"), " ");
        File.Delete(Path.Combine(_town.Output, "404.html"));
        File.WriteAllText(Path.Combine(_town.Output, "nuova.html"), "x");
        File.Copy(Path.Combine(_town.Output, "index.html.gz"), Path.Combine(_town.Output, "contatti.html.gz"), overwrite: true);
        var run = _town.Run("verify", _town.Output);
        Assert.Equal(3, run.Code);
        Assert.All(
            [
                "«mappa.html» è stato cambiato",
                "«404.html» manca",
                "«nuova.html» non è stato pubblicato",
                "«contatti.html.gz» non è stato pubblicato",
            ],
            words => Assert.Contains(words, run.Err, StringComparison.Ordinal)
        );
        Assert.Equal(4, run.Err.Split("TR924").Length - 1);
    }

    [Fact]
    public async Task Three_files_that_a_server_alters_are_named()
    {
        _town.Done("build");
        var server = new HttpListener();
        var root = $"http://127.0.0.1:{FreePort()}/portale/";
        server.Prefixes.Add(root);
        server.Start();
        var answering = Task.Run(() => AnswerAsync(server, root));
        Assert.Contains("0 diversi", _town.Done("verify", "--url", root).Err, StringComparison.Ordinal);
        foreach (var path in new[] { "index.html", "2023/index.html", "2024/glossario.html" })
        {
            await File.AppendAllTextAsync(Path.Combine(_town.Output, path), "<!-- altro -->");
        }

        var run = _town.Run("verify", "--url", root);
        Assert.Equal(3, run.Code);
        Assert.All(["index.html", "2023/index.html", "2024/glossario.html"], path =>
            Assert.Contains($"«{path}» sul server è diverso", run.Err, StringComparison.Ordinal)
        );
        Assert.Equal(3, run.Err.Split("TR924").Length - 1);
        server.Close();
        await answering;
        Assert.Contains("TR925", _town.Run("verify", "--url", root).Err, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inclusion_proof_shows_that_a_page_belongs_to_its_year()
    {
        _town.Done("freeze", "2022");
        var root = RegisterFile.Read(File.ReadAllBytes(_town.Register), out _).Single().Root;
        var run = _town.Done("verify", "--page", "2022/index.html");
        Assert.Contains("radice:  " + root, run.Err, StringComparison.Ordinal);
        Assert.InRange(run.Err.Split("accanto: ").Length - 1, 6, 10);
        var proof = PageProof.Of(YearArchive.Open(new ArchiveFolder(_town.Archive)).Find(2022)!, "2022/index.html")!;
        Assert.True(proof.Holds);
        Assert.False((proof with { Line = proof.Line.Replace("index", "indice", StringComparison.Ordinal) }).Holds);
        Assert.Contains(
            $"foglia {proof.Index} di {proof.Size}, contando da 0",
            _town.Done("verify", "--page", "/2022/index.html").Err,
            StringComparison.Ordinal
        );
        using var json = JsonDocument.Parse(
            ProgramRun.Of("verify", "--page", "2022/index.html", "--archive", _town.Archive, "--format", "json").Out
        );
        Assert.Equal(
            (proof.Line, proof.Index, proof.Size, proof.Root),
            (
                json.RootElement.GetProperty("riga").GetString(),
                json.RootElement.GetProperty("foglia").GetInt32(),
                json.RootElement.GetProperty("foglie").GetInt32(),
                json.RootElement.GetProperty("radice").GetString()
            )
        );
        Assert.Equal(proof.Path, json.RootElement.GetProperty("accanto").EnumerateArray().Select(sum => sum.GetString()));
        Assert.Contains("TR926", _town.Run("verify", "--page", "2022/nessuna.html").Err, StringComparison.Ordinal);
        File.AppendAllText(_town["site/archivio/2022/data/sito/2022/index.html"], " ");
        Assert.Equal(3, _town.Run("verify", "--page", "2022/index.html").Code);
    }

    [Fact]
    public void A_foreign_bag_is_verified_and_another_folder_is_rejected()
    {
        Directory.CreateDirectory(_town["altrui/data"]);
        File.WriteAllText(_town["altrui/data/a.txt"], "a");
        File.WriteAllText(_town["altrui/bagit.txt"], "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        File.WriteAllText(_town["altrui/note.txt"], "accanto");
        File.WriteAllText(_town["altrui/manifest-md5.txt"], "0cc175b9c0f1b6a831c399e269772661  data/a.txt\n");
        _town.Done("verify", _town["altrui"]);
        File.WriteAllText(_town["altrui/data/a.txt"], "b");
        Assert.Equal(3, _town.Run("verify", _town["altrui"]).Code);
        Assert.Equal(2, _town.Run("verify", _town.Content).Code);
        Assert.Contains("TR927", _town.Run("verify", _town.Content).Err, StringComparison.Ordinal);
        Assert.Equal(2, ProgramRun.Of("verify", "--url", "trasparenza").Code);
    }

    [Fact]
    public void The_term_of_a_frozen_year_is_announced_and_its_pages_are_replaced_at_the_end()
    {
        var settings = File.ReadAllLines(_town["content/2022/anno.yml"])
            .Where(line =>
                !line.StartsWith("decorrenza", StringComparison.Ordinal) && !line.StartsWith("alla scadenza", StringComparison.Ordinal)
            );
        File.WriteAllLines(_town["content/2022/anno.yml"], [.. settings, "decorrenza: 2022-02-01", "alla scadenza: togli"]);
        _town.Done("freeze", "2022");
        Assert.Contains(
            "2027-12-31, anno 2022",
            ProgramRun
                .Of("terms", "--content", _town.Content, "--archive", _town.Archive, "--format", "plain", "--today", "2027-11-10")
                .Out,
            StringComparison.Ordinal
        );
        _town.Done("build", "--date", "2027-12-31");
        Assert.Equal(_town.Kept(2022), _town.Published(2022));
        _town.Done("build", "--date", "2028-01-01");
        var page = File.ReadAllText(Path.Combine(_town.Output, "2022/obiettivi/index.html"));
        Assert.Contains("il termine di legge è finito il 31 dicembre 2027", page, StringComparison.Ordinal);
        Assert.Equal(Pages(_town.Kept(2022)), Pages(_town.Published(2022)));
        Assert.False(File.Exists(Path.Combine(_town.Output, "archivio/2022-manifest-sha256.txt")));
        Assert.DoesNotContain("2022-manifest", File.ReadAllText(Path.Combine(_town.Output, "archivio.html")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "  2022/risorse/",
            File.ReadAllText(Path.Combine(_town.Output, "manifest-sha256.txt")),
            StringComparison.Ordinal
        );
        _town.Done("verify", "--today", "2028-01-01");

        static IEnumerable<string> Pages(IReadOnlyList<string> lines) =>
            lines.Select(line => line.Split(' ')[0]).Where(path => path.EndsWith(".html", StringComparison.Ordinal));
    }

    public void Dispose() => _town.Dispose();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswerAsync(HttpListener server, string root)
    {
        try
        {
            while (server.IsListening)
            {
                var asked = await server.GetContextAsync();
                var file = Path.Combine(_town.Output, Uri.UnescapeDataString(asked.Request.Url!.AbsoluteUri[root.Length..]));
                asked.Response.StatusCode = File.Exists(file) ? 200 : 404;
                if (File.Exists(file))
                {
                    await asked.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
                }

                asked.Response.Close();
            }
        }
        catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
        {
            // The server was stopped.
        }
    }
}
