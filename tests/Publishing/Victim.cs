using System.Diagnostics;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>
/// A place where release 1 is published and a program is stopped while it publishes release 2. It is then looked at, and repaired by a
/// plain run. Both have compressed
/// twins, and a frozen year whose pages are served from copies: before release 2 a page was removed from it.
/// </summary>
internal sealed class Victim : IDisposable
{
    private const string Frozen = "2022";
    private const string Taken = "2021";
    private const string Register = "archivio/registro.jsonl";

    private readonly TemporaryFolder _folder = new();
    private readonly bool _isNaive;
    private readonly bool _isTaking;
    private readonly IReadOnlyList<string>[] _releases;

    /// <summary>Makes both releases.</summary>
    /// <param name="isNaive">True for the control: delete the old files, copy the new ones.</param>
    /// <param name="isTaking">True for releases without twins, and with one more frozen year, the same in both, whose folder the second
    /// takes over.</param>
    public Victim(bool isNaive = false, bool isTaking = false)
    {
        (_isNaive, _isTaking) = (isNaive, isTaking);
        foreach (var number in new[] { 1, 2 })
        {
            Make(number);
        }

        _releases = [TemporaryFolder.Sums(MadeOf(1)), TemporaryFolder.Sums(MadeOf(2))];
        var other = _releases[0].Except(_releases[1]).ToArray();
        Assert.True(other.Count(file => !IsTwin(file)) > 50, "The releases differ in nearly every page.");
        Assert.Equal(isTaking, !other.Any(IsTwin));
        Assert.Contains(other, file => file.StartsWith(Frozen + "/", StringComparison.Ordinal));
    }

    private void Make(int number)
    {
        var files = BuiltSite.StoredFiles("minimal");
        if (_isTaking)
        {
            FreezeTaken(number, files);
        }

        foreach (var file in files.Concat(files.Where(IsFrozen).Select(file => file with { Path = Frozen + file.Path[Frozen.Length..] })))
        {
            var text = System
                .Text.Encoding.UTF8.GetString(file.Bytes.Span)
                .Replace("ente: Comune di ", $"ente: Comune {number} di ", StringComparison.Ordinal);
            Generator.Files.UserFiles.Write(ContentOf(number), file.Path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        FreezeOrRemove(number);
        Run(Building(number, MadeOf(number)));
    }

    private void FreezeOrRemove(int number)
    {
        if (number == 1)
        {
            Run((ProgramRun.Program, ["freeze", Frozen, "--on", "2025-01-31", .. InPlace(number)]));
        }
        else
        {
            // The archive goes on from that of the release before; of a year that is frozen the content is not needed any more.
            TemporaryFolder.Copy(_folder["archivio1"], _folder["archivio2"]);
            Directory.Delete($"{ContentOf(number)}/{Frozen}", recursive: true);
            Run(
                (
                    ProgramRun.Program,
                    [
                        "remove",
                        Frozen,
                        "--remove-file",
                        $"{Frozen}/ciclo.html",
                        "--ground",
                        "provvedimento n. 7",
                        "--on",
                        "2025-02-01",
                        .. InPlace(number),
                    ]
                )
            );
        }
    }

    public string Output => _folder["pubblico"];

    /// <summary>The program and its arguments that publish release 2.</summary>
    public (string Program, string[] Args) Call => Publishing(2);

    /// <summary>The published release: 1 or 2, or 0 for a mixture.</summary>
    public int Seen => Directory.Exists(Output) ? Array.FindIndex(_releases, TemporaryFolder.Sums(Output).SequenceEqual) + 1 : 0;

    /// <summary>Each path of both releases with its sums; those that only one has are left out.</summary>
    public IReadOnlyList<(string Path, IReadOnlyList<string> Sums)> KnownSums =>
        [
            .. _releases
                .SelectMany(release => release)
                .Select(line => line.Split(' '))
                .GroupBy(line => line[0], line => line[1])
                .Where(file => file.Count() == _releases.Length && file.Key != Register)
                .Select(file => (file.Key, (IReadOnlyList<string>)[.. file])),
        ];

    /// <summary>Begins to publish a release in a process of its own.</summary>
    public Process Start(int number)
    {
        File.Delete($"{Output}/{Register}"); // with it no archive goes back
        var (program, args) = Publishing(number);
        return Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Publishes release 1, as if nothing had been there.</summary>
    public void Reset()
    {
        foreach (var beside in Directory.EnumerateDirectories(_folder.Path, "pubblico*"))
        {
            Directory.Delete(beside, recursive: true);
        }

        Directory.CreateDirectory(Output);
        for (var i = 0; i < (_isTaking ? 3 : 1); i++)
        {
            Run(Publishing(1)); // the third sets the folder of the first aside
        }

        Assert.Equal(1, Seen);
        Assert.Equal(
            _isTaking,
            !_isNaive
                && Directory
                    .EnumerateDirectories(_folder["pubblico.congelati"], Taken + "-*")
                    .Any(copies => Directory.Exists(copies + "/riserva"))
        );
    }

    /// <summary>A plain run of release 2: true where that is then there whole, and nothing beside it but what belongs there.</summary>
    public bool IsRepaired()
    {
        Run(Publishing(2));
        return Seen == 2
            && (_isNaive || HasFittingLedger)
            && (_isNaive || Directory.EnumerateDirectories(_folder["pubblico.congelati"]).Count() == (_isTaking ? 2 : 1))
            && !_folder
                .Names.Where(name => name.StartsWith("pubblico", StringComparison.Ordinal))
                .Except(["pubblico", "pubblico.blocco", "pubblico.confronto", "pubblico.congelati", "pubblico.precedente"])
                .Any();
    }

    // Whatever a killed run left: after a plain run the ledger beside the site is that of the site.
    private bool HasFittingLedger =>
        Generator.Publishing.OnlineRelease.At(new DocumentRoot(Output)) is { } online
        && Generator.Changes.RecordLedger.LinesOf(online.Ledger(), online.Sum) is not null;

    public void Dispose() => _folder.Dispose();

    private string ContentOf(int number) => _folder[$"content{number}"];

    private string ArchiveOf(int number) => _folder[$"archivio{number}/anni"];

    private string[] InPlace(int number) => ["--content", ContentOf(number), "--archive", ArchiveOf(number), "--output", MadeOf(number)];

    private string MadeOf(int number) => _folder[$"fatto{number}"];

    private (string Program, string[] Args) Publishing(int number) =>
        _isNaive ? ("/bin/sh", ["-c", "rm -rf \"$2\"/* && cp -R \"$1\"/. \"$2\"", "sh", MadeOf(number), Output]) : Building(number, Output);

    private (string Program, string[] Args) Building(int number, string output) =>
        (
            ProgramRun.Program,
            [
                "build",
                "--quiet",
                .. _isTaking ? Array.Empty<string>() : ["--precompress"],
                "--content",
                ContentOf(number),
                "--archive",
                ArchiveOf(number),
                "--output",
                output,
            ]
        );

    // From the same files, so that both archives hold the same bag.
    private void FreezeTaken(int number, IReadOnlyList<Generator.Files.StoredFile> files)
    {
        foreach (var file in files.Concat(files.Where(IsFrozen).Select(file => file with { Path = Taken + file.Path[Taken.Length..] })))
        {
            Generator.Files.UserFiles.Write(ContentOf(number), file.Path, file.Bytes.Span);
        }

        if (number == 1)
        {
            Run((ProgramRun.Program, ["freeze", Taken, "--on", "2025-01-31", .. InPlace(number)]));
        }

        Directory.Delete(ContentOf(number), recursive: true);
    }

    // The least that a year must have.
    private static bool IsFrozen(Generator.Files.StoredFile file) =>
        file.Path == "2023/anno.yml" || file.Path.StartsWith("2023/piano/", StringComparison.Ordinal);

    private static bool IsTwin(string file) => Path.GetExtension(file.Split(' ')[0]) is ".br" or ".gz";

    private static void Run((string Program, string[] Args) call)
    {
        if (call.Program != ProgramRun.Program)
        {
            using var process = Process.Start(call.Program, call.Args);
            process.WaitForExit();
            return;
        }

        var run = ProgramRun.Of(call.Args);
        Assert.True(run.Code == 0, run.Err);
    }
}
