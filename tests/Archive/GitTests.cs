using System.Diagnostics;
using System.Text;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// A frozen year goes through git as programmers use it, and comes out as it was: line ends turned, programmers' folders ignored, large
/// files filtered.
/// </summary>
public sealed class GitTests : IDisposable
{
    // What such lists say in every repository made with Visual Studio or `dotnet new gitignore`.
    private const string Ignored =
        "[Dd]ebug/\n[Rr]elease/\n[Bb]in/\n[Oo]bj/\n[Ll]og/\n[Ll]ogs/\n.vs/\n*.log\n*.cache\n*.user\n*.pdb\n*.bak\n*.tmp\n"
        + "*.pem\n*.publish.xml\nTestResult*\n~$*\n*~\n[Pp]ackages/\nBackup*/\n";

    private readonly Town _town = new();

    [Fact]
    public void An_archive_cloned_with_other_line_endings_is_valid()
    {
        foreach (var path in new[] { "2022/allegati/bin.txt", "2022/allegati/obj.csv" })
        {
            UserFiles.Write(_town.Content, path, "righe;di Windows\r\n$Id$;x\r\n"u8.ToArray());
        }

        _town.Done("freeze", "2022", "--on", "2025-01-31");
        Archivist.Keep(_town.Archive, Hostile(), new BagEvent("congelato", 1999, new DateOnly(2025, 2, 1), "prova"));
        _town.Done("verify");
        File.WriteAllText(_town[".gitignore"], Ignored);
        File.WriteAllText(
            _town[".gitattributes"],
            "* text=auto ident\n*.csv text eol=crlf\n*.pdf filter=maiuscole\n*.txt working-tree-encoding=UTF-16LE\n"
        );
        Git(_town[""], "init", "--quiet");
        Git(_town[""], "add", "site");
        Git(_town[""], "commit", "--quiet", "-m", "anno");
        Git(_town[""], "clone", "--quiet", ".", "copia");
        Assert.Equal(Kept("site"), Kept("copia/site"));
        var run = ProgramRun.Of(
            "verify",
            "--archive",
            _town["copia/site/archivio"],
            "--content",
            _town.Content,
            "--output",
            _town["nessuna"],
            "--format",
            "plain"
        );
        Assert.True(run.Code == 0, run.Err);
        foreach (
            var (year, list) in new[] { "1999", "2022" }.SelectMany(year =>
                new[] { (year, FrozenBag.TagManifestName), (year, FrozenBag.ManifestName) }
            )
        )
        {
            Run(_town[$"copia/site/archivio/{year}"], "sha256sum", "-c", "--quiet", list);
        }
    }

    [Fact]
    public void Existing_git_rules_are_kept()
    {
        Directory.CreateDirectory(_town["site"]);
        File.WriteAllText(_town["site/.gitattributes"], "*.pdf binary");
        _town.Done("freeze", "2022");
        _town.Done("freeze", "2023");
        var lines = File.ReadAllLines(_town["site/.gitattributes"]);
        Assert.Equal(("*.pdf binary", 2), (lines[0], lines.Length));
        Assert.StartsWith("registro.jsonl -text ", lines[1], StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private static IReadOnlyList<StoredFile> Hostile() =>
        BagWriter.Make(
            [
                .. new[]
                {
                    "sito/1999/bin/index.html",
                    "sito/1999/obj/a.html",
                    "sito/1999/log/b.html",
                    "sito/1999/Release/c.css",
                    "contenuti/1999/allegati/verbale.log",
                    "contenuti/1999/allegati/foglio.csv",
                    "contenuti/1999/allegati/piano.pdf",
                    "contenuti/1999/allegati/vecchio.bak",
                    "contenuti/1999/packages/x.txt",
                    "ricetta.json",
                }.Select(path => new StoredFile(path, Encoding.UTF8.GetBytes($"{path}\nriga\r\n$Id$\n"))),
            ],
            [new StoredFile(BagNames.ReadMe, "leggi\n"u8.ToArray())],
            [("Source-Organization", "Comune di Borgosereno")]
        );

    private IEnumerable<string> Kept(string site) =>
        TemporaryFolder.Sums(_town[site + "/archivio"]).Append(TemporaryFolder.Sum(File.ReadAllBytes(_town[site + "/registro.jsonl"])));

    private static void Git(string folder, params string[] args) =>
        Run(
            folder,
            Programs.FindOrInstall("GIT_PROGRAM", ["git"], "git"),
            [
                "-c",
                "core.autocrlf=true",
                "-c",
                "core.safecrlf=false",
                "-c",
                "user.name=Prova",
                "-c",
                "user.email=prova@comune.example",
                "-c",
                "filter.maiuscole.clean=tr a-z A-Z",
                "-c",
                "commit.gpgsign=false",
                .. args,
            ]
        );

    private static void Run(string folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error + output.GetAwaiter().GetResult());
    }
}
