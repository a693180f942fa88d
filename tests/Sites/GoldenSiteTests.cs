using System.Text;
using Cremona.Transparency.Tests.Golden;

namespace Cremona.Transparency.Tests.Sites;

public sealed class GoldenSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("minimal")]
    [InlineData("complete")]
    public void Every_page_and_text_file_equals_its_golden_file(string name)
    {
        var differences = GoldenSite.Differences(
            Path.Combine(Repository.Tests, "Sites", name, "atteso"),
            GoldenSite.Kept(BuiltSite.Of(name).Bytes),
            GoldenFile.Rewrites
        );
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} files of {name} differ (AGGIORNA_ATTESI=1 writes them anew):\n{string.Join('\n', differences.Take(12))}"
        );
    }

    [Fact]
    public void One_whole_document_equals_its_golden_file()
    {
        var page = Encoding.UTF8.GetString(BuiltSite.Of("complete").Bytes["2024/obiettivi/sportello-digitale.html"]);
        GoldenFile.Matches(MainText.Whole(page), "html");
    }

    [Fact]
    public void Changed_new_and_orphaned_golden_files_are_reported()
    {
        File.WriteAllText(_folder["uguale.txt"], "uno\n");
        File.WriteAllText(_folder["diverso.csv"], "uno\ndue\n");
        File.WriteAllText(_folder["di-troppo.html"], "uno\n");
        var now = new Dictionary<string, byte[]>
        {
            ["uguale.txt"] = "uno\n"u8.ToArray(),
            ["diverso.csv"] = "uno\r\ndue\n"u8.ToArray(),
            ["a/nuovo.html"] = "uno\n"u8.ToArray(),
        };

        var told = GoldenSite.Differences(_folder.Path, now, rewrites: false);
        Assert.Equal(["di-troppo.html", "a/nuovo.html", "diverso.csv"], told.Select(line => line.Split(':')[0]));
        Assert.Contains("line 1", told[2], StringComparison.Ordinal);
        Assert.Empty(GoldenSite.Differences(_folder.Path, now, rewrites: true));
        Assert.Equal(["a", "diverso.csv", "uguale.txt"], _folder.Names);
    }

    [Theory]
    [InlineData("<p>Uno</p>", "<p>Uno</p>\n")]
    [InlineData("<ul><li>a</li>\n\n   <li>b <em>c</em></li></ul>", "<ul>\n<li>a</li>\n<li>b <em>c</em></li></ul>\n")]
    [InlineData("<p><svg class=\"icon icon-sm icon-go\" x=\"1\"> <path/> </svg>\nvai</p>", "<p><svg icon-go/>vai</p>\n")]
    public void Golden_pages_are_lines_without_inline_drawings(string main, string kept) =>
        Assert.Equal(kept, MainText.Of($"<html><head><link href=\"a.0123456789.css\"></head><main id=\"m\">{main}</main></html>"));

    [Fact]
    public void Golden_pages_contain_no_fingerprints() =>
        Assert.Equal("<link href=\"a.….css\">\n", MainText.Whole("<link href=\"a.0123456789.css\">"));

    public void Dispose() => _folder.Dispose();
}
