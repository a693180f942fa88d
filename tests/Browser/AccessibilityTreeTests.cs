using System.Text.RegularExpressions;
using Cremona.Transparency.Tests.Golden;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// What the browser exposes to a screen reader for every kind of page: roles, names, headings in order, and each table's first rows with
/// their headers.
/// The kept files are reviewed; AGGIORNA_ATTESI=1 writes them anew.
/// </summary>
public sealed partial class AccessibilityTreeTests
{
    // What only the real portal has.
    private static readonly string[] OfCremona = ["2011/obiettivi/impegni.html", "2011/piano/documenti-correlati.html"];

    // What only a portal with some years behind it has.
    private static readonly string[] OfArchive = ["archivio.html", "2022/index.html", "2023/index.html"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (
                var (portal, path) in Kinds
                    .PathsOf("complete")
                    .Select(path => ("complete", path))
                    .Concat(OfCremona.Select(path => ("cremona", path)))
                    .Concat(OfArchive.Select(path => ("archive", path)))
            )
            {
                pages.Add(portal, path);
            }

            return pages;
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_accessibility_tree_has_the_expected_text(string portal, string path)
    {
        var address = new Uri((await Portals.NamedAsync(portal)).Top, path);
        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        var tree = await page.Locator("body").AriaSnapshotAsync();
        var tables = await page.AskAsync<string>("headers");
        Assert.DoesNotContain("NO HEADER", tables, StringComparison.Ordinal);
        GoldenFile.Matches(
            $"{SealOfYear().Replace(tree, "SEAL")}\n\n{tables}\n",
            parameters: $"page={portal}-{path.Replace('/', '-').Replace(".html", "", StringComparison.Ordinal)}"
        );
    }

    /// <summary>A SHA-256 as the archive's pages show it: it changes with every byte of the program that froze the year.</summary>
    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex SealOfYear();
}
