using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>The Data Package of each year and the CSVW description of each table, through validators that are not ours.</summary>
public sealed class DescriptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("complete", 4, 68)]
    [InlineData("reale", 2, 30)]
    public void The_package_of_a_year_is_valid_with_its_rows(string name, int years, int tables)
    {
        var packages = Packages(name);
        Assert.Equal(years, packages.Length);
        Assert.Equal(tables, packages.Sum(path => Resources(BuiltSite.Of(name).Bytes[path]).Count()));
        Write(name);
        Assert.All(Readers.Ask([.. packages.Select(Job)]), Assert.Empty);
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void A_package_contains_every_table(string name)
    {
        var site = BuiltSite.Of(name).Bytes;
        foreach (var path in Packages(name))
        {
            var folder = path[..^"datapackage.json".Length];
            Assert.Equal(
                site.Keys.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && IsData(file) && IsExact(file)).Order(),
                Resources(site[path]).Select(resource => folder + resource.GetProperty("path").GetString()).Order()
            );
        }
    }

    [Fact]
    public void The_validator_finds_a_text_in_a_number_column_and_a_duplicate_key()
    {
        Write("complete");
        var path = _folder["2024/personale/eta.csv"];
        var rows = File.ReadAllLines(path);
        File.WriteAllLines(path, rows.Append("nuova,molti,1,2"));
        Assert.NotEmpty(Readers.Ask(Job("2024/datapackage.json"))[0]);
        File.WriteAllLines(path, rows.Append(rows[1]));
        Assert.NotEmpty(Readers.Ask(Job("2024/datapackage.json"))[0]);
        File.WriteAllLines(path, rows);
        Assert.Empty(Readers.Ask(Job("2024/datapackage.json"))[0]);
    }

    [Fact]
    public void A_reference_to_a_record_that_its_list_lacks_is_found_in_the_rows()
    {
        Write("complete");
        var path = _folder["2024/dati/settori.csv"];
        var rows = File.ReadAllLines(path);
        File.WriteAllLines(path, rows.Where(row => !row.StartsWith("tecnico,", StringComparison.Ordinal)));
        Assert.NotEmpty(Readers.Ask(Job("2024/datapackage.json"))[0]);
        File.WriteAllLines(path, rows);
        var all = _folder["dati/obiettivi.csv"];
        File.WriteAllText(all, File.ReadAllText(all).Replace("2024,rete-idrica", "2024,tempi-medi", StringComparison.Ordinal));
        Assert.NotEmpty(Readers.Ask(Job("dati/datapackage.json"))[0]);
    }

    [Fact]
    public void A_package_states_licence_and_publisher_only_as_set()
    {
        using var complete = JsonDocument.Parse(BuiltSite.Of("complete").Bytes["2024/datapackage.json"]);
        var licence = complete.RootElement.GetProperty("licenses")[0];
        Assert.Equal("CC-BY-4.0", licence.GetProperty("name").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/deed.it", licence.GetProperty("path").GetString());
        Assert.Equal("Comune di Vallechiara", complete.RootElement.GetProperty("contributors")[0].GetProperty("title").GetString());
        using var real = JsonDocument.Parse(BuiltSite.Of("reale").Bytes["2011/datapackage.json"]);
        Assert.False(real.RootElement.TryGetProperty("licenses", out _));
        Assert.False(real.RootElement.TryGetProperty("homepage", out _));
    }

    [Theory]
    [InlineData("complete", 68)]
    [InlineData("reale", 30)]
    public void Each_CSV_is_valid_against_its_CSVW_description(string name, int tables)
    {
        var site = BuiltSite.Of(name).Bytes;
        var jobs = site
            .Keys.Where(path => path.EndsWith(".csv-metadata.json", StringComparison.Ordinal))
            .Select(path => Csvw(Text(site[path]), Text(site[path[..^"-metadata.json".Length]])))
            .ToArray();
        Assert.Equal(tables, jobs.Length);
        Assert.All(Readers.Ask(jobs), Assert.Empty);
    }

    [Fact]
    public void The_CSVW_validator_finds_a_wrong_type_and_a_wrong_header()
    {
        var site = BuiltSite.Of("complete").Bytes;
        var (metadata, csv) = (Text(site["2024/personale/eta.csv-metadata.json"]), Text(site["2024/personale/eta.csv"]));
        var answers = Readers.Ask(Csvw(metadata, csv + "nuova,molti,1,2\n"), Csvw(metadata, "X" + csv));
        Assert.All(answers, Assert.NotEmpty);
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Packages(string name) =>
        [.. BuiltSite.Of(name).Bytes.Keys.Where(path => path.EndsWith("/datapackage.json", StringComparison.Ordinal)).Order()];

    private static IEnumerable<JsonElement> Resources(byte[] package) =>
        JsonDocument.Parse(package).RootElement.GetProperty("resources").EnumerateArray();

    private static bool IsData(string path) =>
        path.StartsWith("dati/", StringComparison.Ordinal)
        || path.Contains("/dati/", StringComparison.Ordinal)
        || path.Contains("/personale/", StringComparison.Ordinal);

    private static bool IsExact(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) && !path.EndsWith("-per-foglio-di-calcolo.csv", StringComparison.Ordinal);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static JsonObject Csvw(string metadata, string csv) =>
        new()
        {
            ["kind"] = "csvw",
            ["url"] = "https://x.example/t.csv",
            ["metadata"] = metadata,
            ["csv"] = csv,
        };

    private JsonObject Job(string path) => new() { ["kind"] = "package", ["path"] = _folder[path] };

    private void Write(string name)
    {
        foreach (
            var (path, bytes) in BuiltSite
                .Of(name)
                .Bytes.Where(file => IsExact(file.Key) || file.Key.EndsWith("datapackage.json", StringComparison.Ordinal))
        )
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
            File.WriteAllBytes(_folder[path], bytes);
        }
    }
}
