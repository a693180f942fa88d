using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Cremona.Transparency.Generator.Preview;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>
/// No content can run script: payloads through every field and every form of Markdown leave nothing active in what is published.
/// </summary>
public sealed class InjectionTests
{
    private static readonly Lazy<(HostileSite Site, IReadOnlyDictionary<string, byte[]> Files)> Whole = new(() => Files(0, isSmall: false));
    private static readonly Lazy<HashSet<string>> Sound = new(() =>
        [
            .. BuiltSite
                .Of("complete")
                .Bytes.Concat(BuiltSite.Of("reale").Bytes)
                .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                .AsParallel()
                .SelectMany(file => ActiveNodes.Names(file.Value)),
            .. Plain,
        ]
    );

    // Marks of Markdown that neither of the sound portals happens to use.
    private static string[] Plain => ["code", "pre", "abbr", "abbr@title", "hr", "br", "dl", "dt", "dd", "blockquote", "h5", "h6", "del"];

    private static HashSet<string> Known => Sound.Value;

    // By each of them every setting holds another payload. The quick form takes an eighth.
    private static IEnumerable<int> Shifts => Enumerable.Range(1, Payloads.All.Count - 1).Where(shift => Gate.IsLong || shift % 8 == 1);

    [Fact]
    public void There_are_enough_payloads_and_most_are_published_as_text()
    {
        Assert.InRange(Payloads.All.Distinct().Count(), 150, 1000);
        var pieces = Whole.Value.Site;
        Assert.InRange(pieces.Refused, Gate.IsLong ? 1000 : 300, 100_000);
        Assert.True(Whole.Value.Files.Count > (Gate.IsLong ? 1000 : 300));
        Assert.Contains(Whole.Value.Files, file =>
            file.Key.EndsWith(".html", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Value).Contains("&lt;script&gt;alert(1)&lt;/script&gt;", StringComparison.Ordinal)
        );
    }

    /// <summary>What a row cannot be without, and is not words, is left out: a code, a year, a choice.</summary>
    [Fact]
    public void Every_field_of_the_schema_is_given_payloads()
    {
        var all = FileSchemas
            .All.SelectMany(schema =>
                HostileRows.Fields(schema).Where(field => !HostileRows.IsFixed(field)).Select(field => HostileRows.NameOf(schema, field))
            )
            .ToList();
        Assert.True(all.Count > 150);
        Assert.Equal([], all.Except(Whole.Value.Site.Written));
    }

    [Fact]
    public void No_page_has_active_content() =>
        IsClean(
            Pages(Whole.Value.Files)
                .AsParallel()
                .SelectMany(page => ActiveNodes.Faults(page.Value, Known).Select(fault => $"{page.Key}: {fault}"))
                .Order(StringComparer.Ordinal)
                .DistinctBy(fault => fault.Split(": ", 2)[1].Split(" in ")[0])
                .Take(30)
        );

    [Fact]
    public void No_page_with_hostile_settings_has_active_content() =>
        IsClean(
            Shifts
                .AsParallel()
                .SelectMany(shift =>
                    Pages(Files(shift, isSmall: true).Files)
                        .SelectMany(page => ActiveNodes.Faults(page.Value, Known).Select(fault => $"{shift} {page.Key}: {fault}"))
                )
                .Order(StringComparer.Ordinal)
                .Take(30)
        );

    [Fact]
    public void No_page_has_an_invisible_character() =>
        Assert.Equal(
            [],
            Pages(Whole.Value.Files)
                .Where(page =>
                    Encoding
                        .UTF8.GetString(page.Value)
                        .Any(letter => (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter >= '\uFFFE')
                )
                .Select(page => page.Key)
                .Take(10)
        );

    [Fact]
    public void A_search_file_is_one_call_with_data()
    {
        var shards = Whole
            .Value.Files.Where(file =>
                file.Key.Contains("/ricerca/", StringComparison.Ordinal) && file.Key.EndsWith(".js", StringComparison.Ordinal)
            )
            .ToList();
        Assert.NotEmpty(shards);
        foreach (var text in shards.Select(shard => Encoding.UTF8.GetString(shard.Value)))
        {
            Assert.StartsWith("cremonaSearch({", text, StringComparison.Ordinal);
            Assert.EndsWith("});\n", text, StringComparison.Ordinal);
            Assert.Equal(-1, text.AsSpan().IndexOfAny('<', '\u2028', '\u2029'));
            using var data = JsonDocument.Parse(text["cremonaSearch(".Length..^");\n".Length]);
            string[] members = [.. data.RootElement.EnumerateObject().Select(member => member.Name)];
            Assert.Equal(["kinds", "entries"], members.Except(["publisher", "words"]));
        }
    }

    [Fact]
    public void Feeds_and_site_maps_have_no_injected_elements()
    {
        var sound = BuiltSite.Of("complete").Bytes.Where(file => IsForMachines(file.Key)).SelectMany(file => Xml(file.Value)).ToHashSet();
        var files = Whole.Value.Files.Where(file => IsForMachines(file.Key)).ToArray();
        Assert.Contains(files, file => file.Key.EndsWith("/opensearch.xml", StringComparison.Ordinal));
        Assert.All(files, file => Assert.Empty(Xml(file.Value).Except(sound)));

        static bool IsForMachines(string path) =>
            path == "sitemap.xml"
            || path.EndsWith(".atom", StringComparison.Ordinal)
            || path.EndsWith("/opensearch.xml", StringComparison.Ordinal);
    }

    [Fact]
    public void No_download_has_a_formula()
    {
        // Those for spreadsheets say their encoding; those for programs are exact, and are not opened by a double click.
        var sheets = Whole
            .Value.Files.Where(file =>
                file.Key.EndsWith(".csv", StringComparison.Ordinal) && file.Value.AsSpan().StartsWith(Encoding.UTF8.Preamble)
            )
            .ToList();
        Assert.NotEmpty(sheets);
        var cells = sheets
            .Where(sheet => !sheet.Key.Contains("/allegati/", StringComparison.Ordinal))
            .SelectMany(sheet =>
                Generator
                    .Reading.SheetReader.Read(new Generator.Files.StoredFile(sheet.Key, sheet.Value), new())!
                    .Rows.SelectMany(row => row.Cells)
            )
            .Distinct()
            .ToList();
        // What is guarded comes back as it was when the guard is taken; a figure needs none.
        IsClean(
            cells
                .Where(cell =>
                    cell.Length > 0
                    && "=+-@\t\r".Contains(cell[0])
                    && !decimal.TryParse(cell.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), out _)
                )
                .Take(20)
        );
        Assert.Contains(cells, cell => cell.StartsWith("'=cmd", StringComparison.Ordinal));
    }

    [Fact]
    public void The_error_page_escapes_messages()
    {
        var page = ErrorPage.Of(new Edition(1, Whole.Value.Site.Messages, []), "a\"><script>");
        var own = new HashSet<string>([
            "html",
            "html@lang",
            "head",
            "meta",
            "meta@charset",
            "meta@http-equiv",
            "meta@content",
            "meta@name",
            "title",
            "link",
            "link@rel",
            "link@href",
            "body",
            "body@class",
            "main",
            "h1",
            "p",
            "a",
            "a@href",
            "ul",
            "ul@class",
            "li",
            "pre",
            "pre@tabindex",
        ]);
        Assert.Equal([], ActiveNodes.Faults(page, own).Take(10));
    }

    [Theory]
    [InlineData("<p><a href=\"java&#9;script:x\">x</a>", "href=java\tscript:x in <a href=\"java\tscript:x\">x</a>")]
    [InlineData("<p onclick=x>x", "p@onclick in <p onclick=\"x\">x</p>")]
    [InlineData("<p><a href=\"//evil.example\">x</a>", "href=//evil.example in <a href=\"//evil.example\">x</a>")]
    public void The_detector_finds_active_content(string page, string fault) =>
        Assert.Equal([fault], ActiveNodes.Faults(Encoding.UTF8.GetBytes(page), Known));

    private static void IsClean(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join('\n', faults));

    private static IEnumerable<KeyValuePair<string, byte[]>> Pages(IReadOnlyDictionary<string, byte[]> files) =>
        files.Where(file =>
            file.Key.EndsWith(".html", StringComparison.Ordinal) && !file.Key.Contains("/allegati/", StringComparison.Ordinal)
        );

    private static IEnumerable<string> Xml(byte[] bytes) =>
        XDocument
            .Load(new MemoryStream(bytes))
            .Descendants()
            .SelectMany(element => element.Attributes().Select(attribute => $"{element.Name}@{attribute.Name}").Append($"{element.Name}"))
            .Distinct();

    private static (HostileSite Site, IReadOnlyDictionary<string, byte[]> Files) Files(int shift, bool isSmall)
    {
        var (site, rendered) = HostileSite.Build(shift, isSmall);
        return (site, BuiltSite.BytesOf(rendered.Files));
    }
}
