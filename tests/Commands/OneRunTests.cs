using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>One run reports every error, and no consequence of another error.</summary>
public sealed class OneRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("portale.yml", "ente: Comune: di Borgosereno\n", "errore TR111 content/portale.yml:1:13")]
    [InlineData("portale.yml", "anno corrente: 2023\n", "errore TR110 content/portale.yml:1:1")]
    [InlineData("2023/anno.yml", "tipo di piano: [PIAO\n", "errore TR111 content/2023/anno.yml:1:22")]
    [InlineData("2023/anno.yml", "titolo: Piano\n", "errore TR110 content/2023/anno.yml:1:1")]
    public void Rules_independent_of_unreadable_settings_still_run(string path, string text, string told)
    {
        var files = new Dictionary<string, string>
        {
            ["portale.yml"] = "ente: Comune di Borgosereno\nanno corrente: 2023\nindirizzo pubblico: https://borgosereno.example/\n",
            ["2023/anno.yml"] = "tipo di piano: PIAO\n",
            ["2023/piano/01-testo.md"] = "# Introduzione\n\nSi veda il [settore](settore:ambeinte).\n",
            ["2023/settori.csv"] = "codice;nome;superiore\nambiente;Ambiente;verdee\nverde;Verde;\n",
            ["sezioni.csv"] = "sezione;dove\nPersonal;settore:nessuno\nBilanci;pagina:bilanco\n",
        };
        files[path] = text;
        var codes = Check(files).Select(line => string.Join(' ', line.Split(' ')[..3])).Select(line => line.TrimEnd(':')).ToArray();
        Assert.Contains(told, codes);
        Assert.Contains("errore TR304 content/2023/piano/01-testo.md:3:12", codes);
        Assert.Contains("errore TR301 content/2023/settori.csv:2:19", codes);
        Assert.Contains("errore TR308 content/sezioni.csv:2:1", codes);
        Assert.Equal(path == "portale.yml", !codes.Contains("errore TR301 content/sezioni.csv:2:10"));
        Assert.DoesNotContain(codes, line => line.Contains(" TR601 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_with_unreadable_descriptions_give_no_further_messages()
    {
        var site = BrokenSites.Check("tr111-tabelle-che-altri-descrivono");
        Assert.Single(site.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void Content_without_read_permission_gives_a_message_and_4(string verb)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/setpriv"))
        {
            Console.WriteLine("non eseguito: ci vuole setpriv, per leggere come un altro utente");
            return;
        }

        var content = Write(
            new Dictionary<string, string>
            {
                ["portale.yml"] = "ente: x\n",
                ["2023/settori.csv"] = "codice;nome\n",
                ["2023/luoghi.csv"] = "codice\n",
            }
        );
        foreach (var name in new[] { "2023/settori.csv", "2023/luoghi.csv" })
        {
            File.SetUnixFileMode(Path.Combine(content, name), UnixFileMode.None);
        }

        var run = AsNobody(verb, "--content", content, "--output", _folder["pubblico"], "--format", "plain", "--quiet");
        Assert.Equal(4, run.Code);
        Assert.Equal(
            [
                $"errore TR911 {content}/2023/luoghi.csv: non si può leggere: mancano i permessi",
                $"errore TR911 {content}/2023/settori.csv: non si può leggere: mancano i permessi",
            ],
            Lines(run).Select(line => line.Split(". Rimedio")[0])
        );
    }

    [Fact]
    public void An_unreadable_file_is_reported_with_its_path()
    {
        File.WriteAllText(_folder["a.csv"], "x");
        var told = new List<string>();
        using (File.Open(_folder["a.csv"], FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Empty(Folder.Read(_folder.Path, _ => true, (path, cause) => told.Add($"{path} {cause.Length > 0}")));
        }

        Assert.Equal(["a.csv True"], told);
        Assert.Single(Folder.Read(_folder.Path, _ => true, (path, _) => told.Add(path)));
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Lines(ProgramRun run) => run.Err.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string[] Check(Dictionary<string, string> files)
    {
        var content = Write(files);
        var run = ProgramRun.Of("check", "--content", content, "--format", "plain", "--quiet");
        Assert.Equal(1, run.Code);
        return [.. Lines(run).Select(line => line.Replace(content, "content", StringComparison.Ordinal))];
    }

    private string Write(Dictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            UserFiles.Write(_folder["content"], path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        return _folder["content"];
    }

    // A superuser may read everything, so the program runs as somebody who may not.
    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    private ProgramRun AsNobody(params string[] args)
    {
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_111_111);
        return Environment.UserName == "root"
            ? ProgramRun.OfShell(
                "exec setpriv --reuid 65534 --regid 65534 --clear-groups \"$0\" \"$@\"",
                _folder.Path,
                new Dictionary<string, string>(),
                args
            )
            : ProgramRun.OfProcess(new Dictionary<string, string>(), args);
    }
}
