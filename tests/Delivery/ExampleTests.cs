using System.Diagnostics;
using Cremona.Transparency.Tests.Commands;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Delivery;

/// <summary>The files of <c>generator/Delivery/examples</c>, tried with the tools that read them.</summary>
public sealed class ExampleTests(ITestOutputHelper told) : IDisposable
{
    private static readonly string Examples = Path.Combine(Repository.Generator, "Delivery", "examples");
    private static readonly NpmFolder Npm = new("Delivery");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_GitHub_workflow_has_no_fault()
    {
        var text = Text("github-actions.yml");
        Assert.Equal("[]", Npm.Node(text, "validate.mjs").Trim());
        Assert.NotEqual("[]", Npm.Node(text.Replace("runs-on", "runs on", StringComparison.Ordinal), "validate.mjs").Trim());
    }

    [Fact]
    public void The_GitLab_pipeline_follows_its_schema()
    {
        var text = Text("gitlab-ci.yml");
        var jobs = Pipeline(text);
        Assert.Contains("controlla", jobs, StringComparison.Ordinal);
        Assert.Contains("pubblica", jobs, StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => Pipeline(text.Replace("script:", "scripts:", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_units_are_understood_by_systemd()
    {
        if (Programs.TryFindOrInstall("SYSTEMD_ANALYZE_PATH", ["systemd-analyze"], "systemd") is not { } analyze)
        {
            told.WriteLine("non eseguito: su questa macchina non c'è systemd-analyze");
            return;
        }

        string[] units = ["trasparenza.service", "trasparenza.timer", "trasparenza.path"];
        foreach (var unit in units)
        {
            File.WriteAllText(_folder[unit], Text(unit).Replace("/usr/bin/trasparenza", "/bin/true", StringComparison.Ordinal));
        }

        Assert.Equal((0, ""), Run(analyze, ["verify", .. units.Select(unit => _folder[unit])]));
        File.AppendAllText(_folder["trasparenza.path"], "Sconosciuto=1\n");
        Assert.NotEqual((0, ""), Run(analyze, ["verify", _folder["trasparenza.path"]]));
    }

    [Fact]
    public void The_Git_hook_publishes_what_is_pushed_and_keeps_the_old_site_on_errors()
    {
        if (OperatingSystem.IsWindows() || Programs.Find("flock") is null)
        {
            told.WriteLine("non eseguito: qui non ci sono sh e flock");
            return;
        }

        using var site = new SentSite("cartella");
        Git("init", "--quiet", "--bare", _folder["deposito.git"]);
        File.Copy(Path.Combine(Examples, "post-receive"), _folder["deposito.git/hooks/post-receive"], overwrite: true);
        File.SetUnixFileMode(
            _folder["deposito.git/hooks/post-receive"],
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        Git("-C", site["."], "init", "--quiet", "--initial-branch", "main");
        var (code, said) = Push(site);
        Assert.True(code == 0, said);
        Assert.Contains("Il piano.", File.ReadAllText(site["server/sito/2023/piano/testo.html"]), StringComparison.Ordinal);
        var old = site.Seen;

        site.Write("content/2023/piano/01-testo.md", "# Introduzione\n\nCon un [errore](settore:nessuno).\n");
        Assert.Contains("TR304", Push(site).Said, StringComparison.Ordinal);
        Assert.Equal(old, site.Seen);

        site.Write("content/2023/piano/01-testo.md", "# Introduzione\n\nParole nuove.\n");
        Push(site, "bozze");
        Assert.Equal(old, site.Seen);
        Push(site);
        Assert.Contains("Parole nuove.", File.ReadAllText(site["server/sito/2023/piano/testo.html"]), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(_folder["lavoro"], "arrivo.*"));
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(string name) => File.ReadAllText(Path.Combine(Examples, name));

    private string Pipeline(string text)
    {
        File.WriteAllText(_folder[".gitlab-ci.yml"], text);
        Git("init", "--quiet", _folder.Path);
        return Npm.Node(
            "",
            "node_modules/gitlab-ci-local/src/index.js",
            "--cwd",
            Path.GetRelativePath(Path.Combine(Repository.Tests, "Delivery"), _folder.Path),
            "--list"
        );
    }

    private (int Code, string Said) Push(SentSite site, string branch = "main")
    {
        string[] place = ["-C", site["."], "-c", "user.name=Prova", "-c", "user.email=prova@localhost"];
        Git([.. place, "add", "content"]);
        Git([.. place, "commit", "--quiet", "--allow-empty", "--message", "Prova"]);
        return Run(Programs.Find("git")!, [.. place, "push", "--quiet", _folder["deposito.git"], $"HEAD:refs/heads/{branch}"]);
    }

    private void Git(params string[] args)
    {
        var (code, said) = Run(Programs.Find("git")!, args);
        Assert.True(code == 0, said);
    }

    private (int Code, string Said) Run(string program, IReadOnlyList<string> args)
    {
        var call = new ProcessStartInfo(program, args) { RedirectStandardError = true };
        call.Environment["TRASPARENZA_CARTELLA"] = _folder["lavoro"];
        call.Environment["TRASPARENZA_PROGRAMMA"] = ProgramRun.Program;
        using var process = Process.Start(call)!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
