using Cremona.Transparency.Generator.Delivery;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Delivery;

/// <summary>
/// A portal of one page, its document root, and a server that is a folder of this machine. Clients are called as they are; what they would
/// reach over a network is put in their place.
/// </summary>
internal sealed class SentSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _mode;

    /// <summary>Makes the portal and the server; nothing is built yet.</summary>
    public SentSite(string mode)
    {
        _mode = mode;
        Write("content/portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n");
        Write("content/2023/anno.yml", "tipo di piano: PIAO\n");
        Write("content/2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");
        Directory.CreateDirectory(_folder["server"]);
        Target(mode, Destination);
        Build();
    }

    /// <summary>The folder that the web server serves.</summary>
    public string Served =>
        _mode switch
        {
            "cartella" => _folder["server/sito"],
            "rsync" => _folder["server/" + RsyncTarget.Served],
            _ => _folder["server/sito"],
        };

    /// <summary>The document root.</summary>
    public string Root => _folder["site/pubblico"];

    public string this[string name] => _folder[name];

    private string Destination =>
        _mode switch
        {
            "cartella" => _folder["server/sito"],
            "rsync" => "trasparenza@server.example:" + _folder["server"],
            "sftp" => "trasparenza@server.example:" + _folder["server/sito"],
            _ => $"{Clients.Remote}:{_folder["server/sito"][1..]}",
        };

    /// <summary>What a visitor is served, as "path sum"; without the list that is for the next transfer.</summary>
    public IReadOnlyList<string> Seen => Files(Served);

    /// <summary>What was built, in the same form.</summary>
    public IReadOnlyList<string> Built => Files(Root);

    /// <summary>Writes the settings.</summary>
    public void Target(string mode, string destination) =>
        Write("content/pubblicazione.yml", $"modo: {mode}\ndestinazione: {destination}\n");

    /// <summary>Writes a file of the portal or of the server.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        File.WriteAllText(_folder[path], text);
    }

    /// <summary>Adds or changes a chapter, and builds.</summary>
    public void Build(string chapter = "01-testo", string words = "Il piano.")
    {
        Write($"content/2023/piano/{chapter}.md", $"# Capitolo {chapter}\n\n{words}\n");
        Assert.Equal(0, Run("genera").Code);
    }

    /// <summary>Removes a chapter, and builds.</summary>
    public void Remove(string chapter)
    {
        File.Delete(_folder[$"content/2023/piano/{chapter}.md"]);
        Assert.Equal(0, Run("genera").Code);
    }

    /// <summary>Runs a verb in this process.</summary>
    public ProgramRun Run(params string[] args) =>
        ProgramRun.Of([.. args, "--content", _folder["content"], "--output", Root, "--archive", _folder["site/archivio"]]);

    /// <summary>Sends, as a process that a client can kill.</summary>
    public ProgramRun SendAsProcess() =>
        ProgramRun.OfProcess(
            new Dictionary<string, string>(),
            ["pubblica", "--content", _folder["content"], "--output", Root, "--archive", _folder["site/archivio"]]
        );

    /// <summary>Sends until everything is sent, and expects success.</summary>
    public string SendWhole()
    {
        var run = Run("pubblica");
        Assert.True(run.Code == 0, run.Err);
        return run.Err;
    }

    public void Dispose() => _folder.Dispose();

    private static IReadOnlyList<string> Files(string folder) =>
        Directory.Exists(folder)
            ? [.. TemporaryFolder.Sums(folder).Where(line => !line.StartsWith(SentRelease.ListName, StringComparison.Ordinal))]
            : [];
}
