using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>
/// The small portals of <c>tests/Sites/broken</c>: <c>CODE-what/content</c>, the messages that it must give in <c>atteso.txt</c>,
/// options of the command in <c>opzioni.txt</c> where it takes some.
/// </summary>
internal static class BrokenSites
{
    public static string Folder => Path.Combine(Repository.Tests, "Sites", "broken");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>The code that a site is named for.</summary>
    public static string CodeOf(string site) => site[..5].ToUpperInvariant();

    /// <summary>What the program says of a site, in plain form.</summary>
    public static string Check(string site)
    {
        var folder = Path.Combine(Folder, site);
        var options = Path.Combine(folder, "opzioni.txt");
        var strict = File.Exists(options) && File.ReadAllText(options).Contains("--strict", StringComparison.Ordinal);
        var log = new DiagnosticLog();
        if (SiteReader.Read(Generator.Files.Folder.Read(Path.Combine(folder, "content"), path => !UnknownFiles.IsPassedOver(path)), log) is { } content)
        {
            SiteRules.Check(content, log, strict);
        }

        return string.Concat(log.InOrder().Select(diagnostic => HumanFormat.WritePlain(diagnostic, "content")));
    }
}
