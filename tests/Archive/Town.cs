using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>A whole portal of an invented town in a folder of its own, with its archive beside the document root.</summary>
internal sealed class Town : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    // What this town is, as long as no test changes it.
    private TownState? _state;

    public Town(string site = "complete")
    {
        _state = TownMemory.Of(site);
        _state.CopyTo(_folder.Path);
    }

    public string Content => _folder["content"];

    public string Output => _folder["site/pubblico"];

    public string Archive => _folder["site/archivio"];

    public string Register => _folder["site/registro.jsonl"];

    public string this[string path] => _folder[path];

    /// <summary>Runs a verb on this town.</summary>
    public ProgramRun Run(string verb, params string[] args)
    {
        var before = _state;
        _state = null;
        if (before is null || !IsRepeatable(verb, args) || TownMemory.FingerprintOf(_folder.Path) != before.Fingerprint)
        {
            return RunHere(verb, args);
        }

        var (after, mine) = TownMemory.After(before, string.Join(' ', [verb, .. args]), _folder.Path, () => RunHere(verb, args));
        _state = after;
        return mine ?? after?.CopyTo(_folder.Path) ?? RunHere(verb, args);
    }

    /// <summary>Runs a verb that must do its work.</summary>
    public ProgramRun Done(string verb, params string[] args)
    {
        var run = Run(verb, args);
        Assert.True(run.Code == 0, run.Err);
        return run;
    }

    /// <summary>Path and sum of each published file of a year.</summary>
    public IReadOnlyList<string> Published(int year) => TemporaryFolder.Sums(Path.Combine(Output, $"{year}"));

    /// <summary>Path and sum of each file of a year as its bag has it.</summary>
    public IReadOnlyList<string> Kept(int year) => TemporaryFolder.Sums(Path.Combine(Archive, $"{year}/data/sito/{year}"));

    /// <summary>Puts words in the place of others in a file.</summary>
    public void Change(string path, string from, string to)
    {
        var text = File.ReadAllText(_folder[path]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(_folder[path], text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    // A site with frozen years shares files with their copies, by hard links that a copy of the town would lose.
    private bool IsRepeatable(string verb, string[] args) =>
        (verb == "freeze" || (verb == "build" && !File.Exists(Register)))
        && !DiskTrial.IsOn
        && !args.Any(word => word.Contains(_folder.Path, StringComparison.Ordinal));

    private ProgramRun RunHere(string verb, string[] args) =>
        ProgramRun.Of([verb, .. args, "--content", Content, "--output", Output, "--archive", Archive, "--format", "plain"]);
}
