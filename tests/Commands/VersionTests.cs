using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>The version has one place, <c>Directory.Build.props</c>; whatever repeats it agrees.</summary>
public sealed class VersionTests
{
    private static readonly string Version = XDocument
        .Load(Path.Combine(Repository.Root, "Directory.Build.props"))
        .Descendants("Version")
        .Single()
        .Value;

    [Theory]
    [InlineData("--version")]
    [InlineData("--versione")]
    public void The_program_prints_its_version(string option)
    {
        var run = ProgramRun.Of(option);
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Matches($@"^trasparenza {Regex.Escape(Version)}( \(commit [0-9a-f]{{40}}\))?\r?\n$", run.Out);
    }

    // Two clones give the same bytes, so only the command that makes releases passes the commit.
    [Fact]
    public void A_build_names_no_commit() =>
        Assert.Equal(
            Version,
            typeof(Generator.Commands.CommandLine)
                .Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyInformationalVersionAttribute), false)
                .Cast<System.Reflection.AssemblyInformationalVersionAttribute>()
                .Single()
                .InformationalVersion
        );

    [Fact]
    public void The_catalogue_of_public_software_gets_the_same_version() =>
        Assert.Contains($"\nsoftwareVersion: \"{Version}\"\n", Text("publiccode.yml"), StringComparison.Ordinal);

    [Fact]
    public void No_project_has_a_version_of_its_own() =>
        Assert.Equal(
            [],
            new[] { "generator", "themes" }
                .SelectMany(folder =>
                    Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories)
                )
                .Where(file => Regex.IsMatch(File.ReadAllText(file), "<(Version|VersionPrefix|AssemblyVersion|FileVersion)>"))
        );

    [Fact]
    public void The_manual_page_bears_the_version() =>
        Assert.Contains($"\"trasparenza {Version}\"", ProgramRun.Of("manuale").Out, StringComparison.Ordinal);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
