using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>Facilities as points on a map, and the archive of a year's data.</summary>
public sealed class MapAndZipTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Facilities_with_coordinates_are_valid_GeoJSON_with_the_coordinates_of_their_list()
    {
        var site = BuiltSite.Of("complete").Bytes;
        string[] maps = [.. site.Keys.Where(path => path.EndsWith(".geojson", StringComparison.Ordinal)).Order()];
        Assert.Equal(["2022/dati/luoghi.geojson", "2023/dati/luoghi.geojson", "2024/dati/luoghi.geojson"], maps);
        var texts = maps.Select(path => System.Text.Encoding.UTF8.GetString(site[path])).ToArray();
        Assert.All(Readers.Ask([.. texts.Select(Job)]), Assert.Empty);
        Assert.NotEmpty(Readers.Ask(Job(texts[0].Replace("\"Point\"", "\"Punto\"", StringComparison.Ordinal)))[0]);
        foreach (var (path, text) in maps.Zip(texts))
        {
            var rows = CsvRows.Of(site[path.Replace(".geojson", ".csv", StringComparison.Ordinal)], ',');
            var (lat, lon) = (Array.IndexOf(rows[0], "lat"), Array.IndexOf(rows[0], "lon"));
            using var json = JsonDocument.Parse(text);
            Assert.Equal(
                rows.Skip(1).Where(row => row[lat].Length > 0 && row[lon].Length > 0).Select(row => $"{row[0]} [{row[lon]},{row[lat]}]"),
                json.RootElement.GetProperty("features")
                    .EnumerateArray()
                    .Select(feature =>
                        $"{feature.GetProperty("id").GetString()} "
                        + string.Concat(
                            feature
                                .GetProperty("geometry")
                                .GetProperty("coordinates")
                                .GetRawText()
                                .Where(letter => !char.IsWhiteSpace(letter))
                        )
                    )
            );
        }
    }

    [Fact]
    public void A_portal_without_coordinates_has_no_map() =>
        Assert.DoesNotContain(BuiltSite.Of("reale").Bytes.Keys, path => path.EndsWith(".geojson", StringComparison.Ordinal));

    [Theory]
    [InlineData("complete", "2024")]
    [InlineData("complete", "2022")]
    [InlineData("reale", "2011")]
    public void The_archive_holds_the_year_s_data_files_and_its_package_is_valid_where_it_is_unpacked(string name, string year)
    {
        var site = BuiltSite.Of(name).Bytes;
        File.WriteAllBytes(_folder["dati.zip"], site[$"{year}/dati/{year}.zip"]);
        using (var zip = ZipFile.OpenRead(_folder["dati.zip"]))
        {
            Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
            Assert.Equal("datapackage.json", zip.Entries[0].FullName);
            zip.ExtractToDirectory(_folder["aperto"]);
        }

        string[] expected =
        [
            .. site
                .Keys.Where(path =>
                    path == $"{year}/datapackage.json"
                    || (
                        (
                            path.StartsWith($"{year}/dati/", StringComparison.Ordinal)
                            || path.StartsWith($"{year}/personale/", StringComparison.Ordinal)
                        ) && Path.GetExtension(path) is ".csv" or ".json" or ".geojson"
                    )
                )
                .Select(path => path[5..])
                .Order(StringComparer.Ordinal),
        ];
        var unpacked = Directory
            .EnumerateFiles(_folder["aperto"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder["aperto"], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, unpacked);
        Assert.All(expected, path => Assert.Equal(site[$"{year}/{path}"], File.ReadAllBytes(_folder["aperto/" + path])));
        Assert.Empty(Readers.Ask(new JsonObject { ["kind"] = "package", ["path"] = _folder["aperto/datapackage.json"] })[0]);
    }

    [Fact]
    public void A_file_shared_with_an_archive_is_rendered_once_for_both_and_anew_after_that()
    {
        var count = 0;
        var shared = new SharedRendering(new OutputFile("2024/dati/x.csv", write =>
            {
                count++;
                write("uno\n"u8);
                write("due\n"u8);
            }));
        var own = shared.File;
        var bytes = own.ToBytes();
        Assert.Equal("uno\ndue\n"u8.ToArray(), bytes);
        var forArchive = own with { Render = shared.RenderForArchive };
        Assert.Equal(bytes, forArchive.ToBytes());
        Assert.Equal(1, count);
        Assert.Equal(bytes, forArchive.ToBytes());
        Assert.Equal(bytes, forArchive.ToBytes());
        Assert.Equal(3, count);
        Assert.Equal(bytes, own.ToBytes());
        Assert.Equal(3, count);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonObject Job(string text) => new() { ["kind"] = "geojson", ["text"] = text };
}
