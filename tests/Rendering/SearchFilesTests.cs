using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Rendering;

public sealed class SearchFilesTests
{
    public static TheoryData<string> Names => BuiltSite.Names;

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- \u2028 \u2029 \uFEFF -->")]
    [InlineData("\"quoted\" and \\back\\slashed")]
    [InlineData("line\nbreak\r\ttab\0null")]
    [InlineData("l'organismo è 🏛 «qui»")]
    public void Text_cannot_break_out_of_the_script_and_reads_back_unchanged(string words)
    {
        var script = new StringBuilder();
        SearchFiles.Append(script, words);
        var quoted = script.ToString();
        Assert.DoesNotContain(quoted, letter => letter is '<' or < ' ' or '\u2028' or '\u2029' or '\uFEFF');
        Assert.Equal(words, JsonSerializer.Deserialize<string>(quoted));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Search_results_resolve_relative_to_the_search_page(string name)
    {
        var bytes = BuiltSite.Of(name).Bytes;
        var first = bytes.Keys.Where(IsShard).GroupBy(shard => shard[..4]).Select(year => year.Min(StringComparer.Ordinal)).ToHashSet();
        var ids = new Dictionary<string, HashSet<string?>>(StringComparer.Ordinal);
        foreach (var shard in bytes.Keys.Where(IsShard))
        {
            Assert.InRange(bytes[shard].Length, 1, 200_000);
            Assert.Equal(first.Contains(shard), Data(bytes[shard]).TryGetProperty("words", out var words));
            foreach (var place in first.Contains(shard) ? words.EnumerateArray().SelectMany(Places) : [])
            {
                var page = new Uri(new Uri($"https://sito.example/{shard[..4]}/cerca.html"), place).AbsolutePath[1..];
                Assert.Contains(page, bytes.Keys);
            }

            foreach (var entry in Data(bytes[shard]).GetProperty("entries").EnumerateArray())
            {
                var target = new Uri(new Uri($"https://sito.example/{shard[..4]}/cerca.html"), entry[3].GetString());
                Assert.NotEmpty(entry[1].GetString()!);
                Assert.Contains(target.AbsolutePath[1..], bytes.Keys);
                Assert.True(
                    target.Fragment.Length == 0 || IdsOf(target.AbsolutePath[1..]).Contains(target.Fragment[1..]),
                    target.ToString()
                );
            }
        }

        HashSet<string?> IdsOf(string path) =>
            ids.TryGetValue(path, out var known)
                ? known
                : ids[path] = [.. new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes[path])).All.Select(element => element.Id)];
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_the_search_page_loads_search_scripts_and_all_files_of_its_year(string name)
    {
        var bytes = BuiltSite.Of(name).Bytes;
        foreach (var path in bytes.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var scripts = new HtmlParser()
                .ParseDocument(Encoding.UTF8.GetString(bytes[path]))
                .QuerySelectorAll("script[src]")
                .Select(script => script.GetAttribute("src")!)
                .ToArray();
            var shards = bytes
                .Keys.Where(file => IsShard(file) && path == file[..4] + "/cerca.html")
                .Select(file => file[5..])
                .Order(StringComparer.Ordinal)
                .ToArray();
            var tools = scripts.Where(script => Path.GetFileName(script).Split('.')[0] is "tables" or "lists").ToArray();
            Assert.Equal(shards, scripts.Except(tools).Skip(2));
            Assert.Equal(shards.Length > 0, scripts.Length > tools.Length);
            Assert.True(tools.Length <= (shards.Length > 0 ? 0 : 1), path);
        }
    }

    private static IEnumerable<string> Places(JsonElement word) => word.GetArrayLength() < 3 ? [] : word[2].GetString()!.Split('|');

    private static bool IsShard(string path) => path.Contains("/ricerca/", StringComparison.Ordinal);

    private static JsonElement Data(byte[] script)
    {
        const string Before = "cremonaSearch(";
        const string After = ");\n";
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(script);
        Assert.StartsWith(Before, text, StringComparison.Ordinal);
        Assert.EndsWith(After, text, StringComparison.Ordinal);
        return JsonDocument.Parse(text[Before.Length..^After.Length]).RootElement;
    }
}
