using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>A frozen year keeps the colours and words that it had; other pages have the new ones.</summary>
public sealed class TownThemeArchiveTests : IDisposable
{
    private readonly Town _town = new("brief");

    public void Dispose() => _town.Dispose();

    [Fact]
    public void A_frozen_year_keeps_its_look()
    {
        Write("tema.yml", "colore principale: \"#006b3c\"\n");
        Write("intestazione.md", "Parole di prima.\n");
        _town.Done("build");
        _town.Done("freeze", "2022");
        Write("tema.yml", "colore principale: \"#7a1f1f\"\n");
        Write("intestazione.md", "Parole di dopo.\n");
        _town.Done("build");
        Assert.Contains("--c-brand:#006b3c;", Sheet("2022/index.html"), StringComparison.Ordinal);
        Assert.All(new[] { "2023/index.html", "index.html" }, page =>
            Assert.Contains("--c-brand:#7a1f1f;", Sheet(page), StringComparison.Ordinal)
        );
        Assert.Contains("Parole di prima.", Page("2022/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Parole di dopo.", Page("2022/index.html"), StringComparison.Ordinal);
        Assert.Contains("Parole di dopo.", Page("2023/index.html"), StringComparison.Ordinal);

        // The bag holds the folder, so the year can be made again from it.
        _town.Done("verify", "--ricostruisci");
        _town.Done("check");
    }

    /// <summary>The pages of a frozen year come from its bag, so no later view changes them; a view that fails publishes nothing.</summary>
    [Fact]
    public void A_frozen_year_keeps_its_views()
    {
        Write("viste/Index.liquid", "{{ parts.heading }}<p>Vista di prima.</p>{% include \"elenco\" %}\n");
        Write("parti/elenco.liquid", "<div class=\"page-body\">{{ parts.body }}</div>\n");
        _town.Done("build");
        _town.Done("freeze", "2022");
        Write("viste/Index.liquid", "{{ parts.heading }}<p>Vista di dopo.</p>{% include \"elenco\" %}\n");
        _town.Done("build");
        Assert.Contains("Vista di prima.", Page("2022/contesto.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Vista di dopo.", Page("2022/contesto.html"), StringComparison.Ordinal);
        Assert.Contains("Vista di dopo.", Page("2023/contesto.html"), StringComparison.Ordinal);
        _town.Done("verify", "--ricostruisci");
        _town.Done("check");

        Write("parti/elenco.liquid", "<div class=\"page-body\">{{ parts.body }}\n");
        var run = _town.Run("build");
        Assert.NotEqual(0, run.Code);
        Assert.Contains("TR487", run.Err, StringComparison.Ordinal);
        Assert.Contains("Vista di dopo.", Page("2023/contesto.html"), StringComparison.Ordinal);
        _town.Done("verify");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_town.Content, "tema", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Page(string path) => File.ReadAllText(Path.Combine(_town.Output, path));

    // Style sheets of earlier releases stay for a while, so the page says which is its own.
    private string Sheet(string page)
    {
        var link = Regex.Match(Page(page), "<link rel=\"stylesheet\" href=\"([^\"]+)\"").Groups[1].Value;
        return File.ReadAllText(Path.Combine(_town.Output, Path.GetDirectoryName(page)!, link));
    }
}
