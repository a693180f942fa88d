using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Changes;

/// <summary>A published copy of <c>complete</c> whose content can be edited and published again.</summary>
internal sealed class ChangingSite : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    public ChangingSite()
    {
        foreach (var file in BuiltSite.StoredFiles("complete"))
        {
            Generator.Files.UserFiles.Write(Folder["content"], file.Path, file.Bytes.Span);
        }

        Assert.Equal(0, Build("--date", "2025-06-30").Code);
    }

    public string Site => Folder["pubblico"];

    public void AssertStopped(string code, string name, params string[] options)
    {
        var before = TemporaryFolder.Sums(Site);
        var stopped = Build(options);
        Assert.True(
            stopped.Code == 1
                && stopped.Err.Contains(code, StringComparison.Ordinal)
                && stopped.Err.Contains("--conferma " + name, StringComparison.Ordinal),
            stopped.Err
        );
        Assert.Equal(before, TemporaryFolder.Sums(Site));
        var confirmed = Build([.. options, "--conferma", name]);
        Assert.True(confirmed.Code == 0, confirmed.Err);
    }

    // The smallest portal, with some files more, as the release that is online.
    public void Begin(params (string Path, string Text)[] files)
    {
        Directory.Delete(Folder["content"], recursive: true);
        Directory.Delete(Site, recursive: true);
        foreach (
            var (path, text) in files
                .Concat(BuiltSite.StoredFiles("minimal").Select(file => (file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span))))
                .DistinctBy(file => file.Item1)
        )
        {
            Generator.Files.UserFiles.Write(Folder["content"], path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        var built = Build();
        Assert.True(built.Code == 0, built.Err);
    }

    public void Forget(bool withLedger)
    {
        if (!withLedger)
        {
            File.Delete(OnlineRelease.LedgerOf(new DocumentRoot(Site)));
        }
    }

    public void Confirm() => Edit("2022/anno.yml", text => text + "\nuscita confermata: 2027-12-31\n");

    public ProgramRun Build(params string[] options) =>
        ProgramRun.Of([
            "build",
            "--content",
            Folder["content"],
            "--output",
            Site,
            "--archive",
            Folder["archivio"],
            .. options.Contains("--format") ? Array.Empty<string>() : ["--format", "plain"],
            .. options,
        ]);

    public void Edit(string path, Func<string, string> edit) =>
        File.WriteAllText(Folder["content/" + path], edit(File.ReadAllText(Folder["content/" + path])));

    public void Write(string path, string text) => File.WriteAllText(Folder["content/" + path], text);

    public void Dispose() => Folder.Dispose();
}
