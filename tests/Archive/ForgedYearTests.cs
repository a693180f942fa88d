using System.Text;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// An attacker with write access to the site can write a new manifest too. A frozen year that is missing or says something else is found
/// all the same,
/// before its term is over and after.
/// </summary>
public sealed class ForgedYearTests : IDisposable
{
    private const string Manifest = "site/pubblico/manifest-sha256.txt";

    private readonly Town _town = new();

    public ForgedYearTests()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        _town.Done("decide", "2022", "--termine", "2026-03-31", "--alla-scadenza", "togli", "--on", "2026-01-02");
    }

    [Fact]
    public void A_year_removed_before_its_term_is_reported_as_missing()
    {
        _town.Done("build", "--date", "2026-04-01");
        _town.Done("verify", "--today", "2026-04-01");
        var run = _town.Run("verify", "--today", "2026-03-31");
        Assert.Equal(3, run.Code);
        Assert.Contains("2022/index.html", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("some deleted")]
    [InlineData("in a comment")]
    [InlineData("more words")]
    [InlineData("two parts")]
    public void After_the_term_only_the_explanation_is_accepted(string how)
    {
        _town.Done("build", "--date", "2026-04-01");
        var pages = Directory
            .EnumerateFiles(_town["site/pubblico/2022"], "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var page in how == "some deleted" ? pages[..3] : pages)
        {
            var text = File.ReadAllText(page);
            var main = text[text.IndexOf("<main", StringComparison.Ordinal)..(text.IndexOf("</main>", StringComparison.Ordinal) + 7)];
            File.WriteAllText(
                page,
                how switch
                {
                    "in a comment" => text.Replace(
                        main,
                        "<main>Il bilancio era in ordine.</main><!-- " + main + " -->",
                        StringComparison.Ordinal
                    ),
                    "more words" => text.Replace("</main>", "<p>Il bilancio era in ordine.</p></main>", StringComparison.Ordinal),
                    "two parts" => text.Replace("</main>", "</main><main>Il bilancio era in ordine.</main>", StringComparison.Ordinal),
                    _ => text,
                }
            );
            if (how.EndsWith("deleted", StringComparison.Ordinal))
            {
                File.Delete(page);
            }
        }

        Relist();
        var run = _town.Run("verify", "--today", "2026-04-01");
        Assert.Equal(3, run.Code);
        Assert.DoesNotContain("gli anni congelati sono come nell'archivio", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site/archivio/2022/bag-info.txt")]
    [InlineData("site/registro.jsonl")]
    public void With_an_invalid_archive_no_site_is_called_equal(string broken)
    {
        _town.Done("build", "--date", "2026-03-01");
        File.AppendAllText(_town["site/pubblico/2022/index.html"], "<p>altro</p>");
        File.AppendAllText(_town[broken], "x");
        Relist();
        var run = _town.Run("verify", _town.Output);
        Assert.Equal(3, run.Code);
        Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("gli anni congelati sono come nell'archivio", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_an_invalid_bag_is_not_reported_as_missing()
    {
        File.AppendAllText(_town["site/archivio/2022/LEGGIMI.txt"], "x");
        var run = _town.Run("verify", "--page", "2022/index.html");
        Assert.Equal(3, run.Code);
        Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR926", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comunicato")]
    [InlineData("favicon")]
    public void An_added_asset_with_a_fingerprint_is_detected(string name)
    {
        _town.Done("build", "--date", "2026-03-01");
        var drawing = Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>falso</text></svg>");
        File.WriteAllBytes(_town[$"site/pubblico/risorse/{name}.{TemporaryFolder.Sum(drawing)[..10]}.svg"], drawing);
        Assert.Contains($"«risorse/{name}.", _town.Run("verify", "--today", "2026-03-01").Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    // As somebody would who covers his traces.
    private void Relist()
    {
        var root = _town.Output + "/";
        File.WriteAllLines(
            _town[Manifest],
            File.ReadAllLines(_town[Manifest])
                .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 2)..])
                .Where(path => File.Exists(root + path))
                .Select(path => $"{TemporaryFolder.Sum(File.ReadAllBytes(root + path))}  {path}")
        );
    }
}
