using System.Text.Json;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.OpenData;

public sealed class JsonTwinTests
{
    private static readonly PortalIdentity Town = new("Comune di Borgosereno", "Portale", "https://borgosereno.example/");

    [Theory]
    [InlineData("complete", 9)]
    [InlineData("reale", 4)]
    public void Each_JSON_contains_the_cells_of_its_CSV(string name, int tables)
    {
        var site = BuiltSite.Of(name).Bytes;
        var twins = site
            .Keys.Where(path => path.Contains("/personale/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal))
            .Where(path => !path.EndsWith("-metadata.json", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(tables, twins.Length);
        foreach (var path in twins)
        {
            using var json = JsonDocument.Parse(site[path]);
            var names = json.RootElement.GetProperty("campi").EnumerateArray().Select(field => field.GetProperty("nome").GetString()!);
            var rows = json
                .RootElement.GetProperty("righe")
                .EnumerateArray()
                .Select(row => row.GetProperty("valori").EnumerateArray().Select(Written).ToArray());
            Assert.Equal(CsvRows.Of(site[path[..^5] + ".csv"], ','), rows.Prepend([.. names]));
        }
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void A_column_has_the_type_of_its_values_and_lists_its_text_values(string name)
    {
        foreach (var table in StatTables(name))
        {
            using var json = JsonDocument.Parse(BuiltSite.Of(name).Bytes[table.Dataset.AddressOf(TableFormat.Json).Path]);
            var fields = json.RootElement.GetProperty("campi").EnumerateArray().ToArray();
            foreach (var row in json.RootElement.GetProperty("righe").EnumerateArray())
            {
                var cells = row.GetProperty("valori").EnumerateArray().ToArray();
                Assert.All(fields.Zip(cells), pair => Assert.True(
                        pair.Second.ValueKind switch
                        {
                            JsonValueKind.Number => TypeOf(pair.First) == "numero",
                            JsonValueKind.String => TypeOf(pair.First) == "testo" || WordsOf(pair.First).Contains(pair.Second.GetString()),
                            _ => TypeOf(pair.First) == "numero",
                        },
                        $"{table.Dataset.Id}: {pair.First} {pair.Second}"
                    ));
            }
        }
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void A_row_links_to_the_same_page_as_in_its_table(string name)
    {
        var site = BuiltSite.Of(name).Bytes;
        foreach (var table in StatTables(name))
        {
            var own = table.Dataset.AddressOf(TableFormat.Json).Path;
            using var json = JsonDocument.Parse(site[own]);
            var root = new Uri("https://x.example/");
            var told = json
                .RootElement.GetProperty("righe")
                .EnumerateArray()
                .Select(row => row.TryGetProperty("pagina", out var page) ? PathOf(page.GetString()!, own) : null);
            var page = new HtmlParser().ParseDocument(new MemoryStream(site[table.Dataset.Page.Path]));
            var shown = page.QuerySelectorAll($"#{table.Dataset.Code} tbody th")
                .Select(header => header.QuerySelector("a[href]:not([href^='#'])")?.GetAttribute("href"))
                .Select(href => href is null ? null : new Uri(new Uri(root, table.Dataset.Page.Path), href).AbsolutePath[1..]);
            Assert.Equal(shown, told);
            Assert.All(told.OfType<string>(), path => Assert.Contains(path, site.Keys));
        }
    }

    // A removal from a frozen year edits values, not names of properties (Redaction.TextParts).
    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void No_property_name_comes_from_the_content(string name)
    {
        const string Tables =
            "formato titolo anno ente unità fonte aggiornato pagina licenza nome indirizzo campi tipo descrizione parole righe totale "
            + "valori assente anni elenco ammessi più\u00A0valori righe\u00A0dell'atto da a controlli cella regola conto dichiarato "
            + "ricalcolato torna spiegazione";
        const string Descriptions =
            "$schema name title id homepage licenses path contributors roles resources type description format mediatype encoding sources "
            + "schema fields constraints required unique missingValues primaryKey @context @language url dc:title dc:description "
            + "dc:publisher dc:source dc:license @id tableSchema columns titles datatype null separator foreignKeys reference "
            + "resource enum dialect delimiter quoteChar doubleQuote "
            + "primaryKey";
        var names = BuiltSite
            .Of(name)
            .Bytes.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(file => NamesIn(JsonDocument.Parse(file.Value).RootElement))
            .ToHashSet();
        Assert.Equal([], names.Except($"{Tables} {Descriptions}".Split(' ').Select(word => word.Replace('\u00A0', ' '))));
        Assert.Contains("valori", names);
    }

    [Fact]
    public void Absent_values_state_the_reason_and_numbers_keep_their_digits()
    {
        var table = Table([
            new PublishedRow(["Uno \"1\"", 12.50m, null]),
            new PublishedRow(["Due", new AbsentValue("n.p."), "vacante"]) { IsTotal = true, Page = new Address("2023/settori/due.html") },
        ]);
        using var json = JsonDocument.Parse(Text(Town, table));
        var rows = json.RootElement.GetProperty("righe").EnumerateArray().ToArray();
        Assert.Equal("""["Uno \"1\"",12.50,null]""", Compact(rows[0].GetProperty("valori")));
        Assert.Equal("""["Due",{"assente":"n.p."},"vacante"]""", Compact(rows[1].GetProperty("valori")));
        Assert.Equal("https://borgosereno.example/2023/settori/due.html", rows[1].GetProperty("pagina").GetString());
        Assert.True(rows[1].GetProperty("totale").GetBoolean());
        Assert.False(rows[0].TryGetProperty("pagina", out _));
        using var without = JsonDocument.Parse(Text(Town with { BaseUrl = null }, table));
        Assert.Equal("t.html", without.RootElement.GetProperty("pagina").GetString());
        Assert.Equal("../settori/due.html", without.RootElement.GetProperty("righe")[1].GetProperty("pagina").GetString());
    }

    [Fact]
    public void A_long_table_is_written_in_pieces()
    {
        var table = Table([.. Enumerable.Range(0, 5000).Select(i => new PublishedRow([$"riga {i}", (decimal)i, null]))]);
        var (pieces, longest) = (0, 0);
        TableOutputs.Write(Town, table, TableFormat.Json, piece =>
        {
            pieces++;
            longest = Math.Max(longest, piece.Length);
        });
        Assert.True(pieces > 3 && longest < 100_000, $"{pieces} pieces, the longest of {longest} bytes");
        Assert.Equal(5000, JsonDocument.Parse(Text(Town, table)).RootElement.GetProperty("righe").GetArrayLength());
    }

    private static PublishedTable Table(IReadOnlyList<PublishedRow> rows) =>
        new(
            new Dataset(
                2023,
                "t",
                "Prova",
                new Address("2023/personale/t.html"),
                [new DatasetFile(TableFormat.Json, new Address("2023/personale/t.json"))]
            ),
            [
                new PublishedField("Nome", DataType.Text),
                new PublishedField("A", DataType.Number),
                new PublishedField("B", DataType.Number) { Words = ["vacante"] },
            ],
            () => rows
        )
        {
            Counted = () => rows.Count,
        };

    private static IEnumerable<PublishedTable> StatTables(string name) =>
        BuiltSite.Link(BuiltSite.StoredFiles(name)).Data.Tables.Where(table => !table.Dataset.IsList);

    private static byte[] Text(PortalIdentity town, PublishedTable table)
    {
        using var stream = new MemoryStream();
        TableOutputs.Write(town, table, TableFormat.Json, piece => stream.Write(piece));
        return stream.ToArray();
    }

    private static string Compact(JsonElement element) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<object>(element.GetRawText()), Plain);

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string PathOf(string reference, string own) =>
        new Uri(new Uri("https://trasparenza.comune.vallechiara.example/" + own), reference).AbsolutePath[1..];

    private static IEnumerable<string> NamesIn(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => NamesIn(property.Value).Prepend(property.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesIn),
            _ => [],
        };

    private static string? TypeOf(JsonElement field) => field.GetProperty("tipo").GetString();

    private static IEnumerable<string?> WordsOf(JsonElement field) =>
        field.TryGetProperty("parole", out var words) ? words.EnumerateArray().Select(word => word.GetString()) : [];

    private static string Written(JsonElement cell) =>
        cell.ValueKind switch
        {
            JsonValueKind.Number => cell.GetRawText(),
            JsonValueKind.String => cell.GetString()!,
            _ => "",
        };
}
