namespace Cremona.Transparency.Tests.Commands;

/// <summary>
/// The small portals of <c>tests/Sites/broken</c>: <c>CODE-what/content</c>, the messages that it must give in <c>atteso.txt</c>,
/// options of the command in <c>opzioni.txt</c> where it takes some.
/// </summary>
internal static class BrokenSites
{
    public static string Folder => Path.Combine(Repository.Tests, "Sites", "broken");

    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>The code that a site is named for.</summary>
    public static string CodeOf(string site) => site[..5].ToUpperInvariant();

    /// <summary>What <c>check</c> says of a site, in plain form, and its exit code.</summary>
    public static (int ExitCode, string Messages) Check(string site)
    {
        var folder = Path.Combine(Folder, site);
        var content = Path.Combine(folder, "content");
        var options = Path.Combine(folder, "opzioni.txt");
        var args = new[] { "check", "--content", content, "--format", "plain", "--quiet" };
        var run = ProgramRun.Of(File.Exists(options) ? [.. args, File.ReadAllText(options).Trim()] : args);
        Assert.Equal("", run.Out);
        return (run.Code, run.Err.Replace(content + "/", "content/", StringComparison.Ordinal));
    }
}
