using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Releases;

/// <summary>What releases are made from. <c>tests/releases.sh</c> makes them and tries them.</summary>
public sealed class ReleaseTests : IDisposable
{
    private static readonly Dictionary<string, string> SameEnvironment = [];
    private static readonly string Folder = Path.Combine(Repository.Generator, "Releases");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_script_is_valid_for_the_shell()
    {
        var run = Commands.ProgramRun.OfShell($"sh -n {Folder}/make.sh", _folder.Path, SameEnvironment);
        Assert.Equal((0, ""), (run.Code, run.Err));
    }

    [Theory]
    [InlineData("Package", "^trasparenza$")]
    [InlineData("Version", "^@VERSION@$")]
    [InlineData("Architecture", "^@ARCHITECTURE@$")]
    [InlineData("Maintainer", @"^[\w ]+ <[\w-]+@[\w.-]+>$")]
    [InlineData("Depends", @"libc6 \(>= @GLIBC@\).*libssl3")]
    [InlineData("Section", "^web$")]
    [InlineData("Priority", "^optional$")]
    [InlineData("Description", "^[a-z].{10,70}[^.]$")]
    public void The_control_file_of_the_package_has_each_field(string field, string form)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "deb", "control"));
        Assert.Matches(form, Assert.Single(lines, line => line.StartsWith(field + ":", StringComparison.Ordinal)).Split(": ", 2)[1]);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
    }

    [Fact]
    public void The_script_fills_every_blank_of_the_package()
    {
        var script = Text("make.sh");
        Assert.All(
            new[] { "deb/control", "deb/changelog" }.SelectMany(file => Regex.Matches(Text(file), "@[A-Z]+@").Select(match => match.Value)),
            blank => Assert.Contains($"s/{blank}/", script, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_package_has_the_whole_licence()
    {
        static string Words(string text) => Regex.Replace(Regex.Replace(text, @"(?m)^ \.$", ""), @"\s+", " ").Trim();
        Assert.EndsWith(
            Words(File.ReadAllText(Path.Combine(Repository.Root, "LICENSE"))),
            Words(Text("deb/copyright")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_image_runs_as_a_user_who_is_not_root()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "Containerfile"));
        var user = Array.FindLastIndex(lines, line => line.StartsWith("USER ", StringComparison.Ordinal));
        Assert.Matches("^USER [1-9][0-9]+$", lines[user]);
        Assert.True(user < Array.FindIndex(lines, line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal)));
        Assert.Equal(
            "FROM docker.io/library/debian:trixie-slim",
            Assert.Single(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal))
        );
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
