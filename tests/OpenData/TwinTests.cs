using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>
/// Every data file against its twins, cell by cell, read from the finished site without the program's own types: JSON, exact CSV, CSV for
/// spreadsheets, the page of the table, the page about the dataset, and the clerks' own files.
/// </summary>
public sealed partial class TwinTests
{
    private const string ForSpreadsheets = "-per-foglio-di-calcolo.csv";

    public static TheoryData<string> Names => ["complete", "reale"];

    [Theory]
    [InlineData("complete", 65)]
    [InlineData("reale", 30)]
    public void Each_JSON_holds_the_cells_of_both_its_CSV(string name, int twins)
    {
        var site = BuiltSite.Of(name).Bytes;
        Assert.Equal(twins, Twins(site).Length);
        foreach (var path in Twins(site))
        {
            using var json = JsonDocument.Parse(site[path + ".json"]);
            var fields = json.RootElement.GetProperty("campi").EnumerateArray().ToArray();
            var rows = json.RootElement.GetProperty("righe").EnumerateArray().Select(row => row.GetProperty("valori")).ToArray();
            var exact = CsvRows.Of(site[path + ".csv"], ',');
            var spreadsheet = CsvRows.Of(site[path + ForSpreadsheets].AsSpan()[3..], ';');
            string[] names = [.. fields.Select(field => field.GetProperty("nome").GetString()!)];
            Assert.Equal(names, exact[0]);
            Assert.Equal(names.Select(Guarded), spreadsheet[0]);
            Assert.Equal(rows.Select(row => row.EnumerateArray().Select(cell => Written(cell, isItalian: false))), exact.Skip(1));
            Assert.Equal(
                rows.Select(row => row.EnumerateArray().Select(cell => Written(cell, isItalian: true))),
                Dated(spreadsheet, fields)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_statistical_table_holds_the_cells_of_its_page(string name)
    {
        var site = BuiltSite.Of(name).Bytes;
        string[] tables = [.. Twins(site).Where(path => path.Contains("/personale/", StringComparison.Ordinal))];
        Assert.NotEmpty(tables);
        foreach (var path in tables)
        {
            var shown = Cells(Page(site, path + ".html").QuerySelector($"#{Path.GetFileName(path)}")!);
            Assert.Equal(shown, CsvRows.Of(site[path + ForSpreadsheets].AsSpan()[3..], ';').Skip(1));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_about_a_dataset_shows_its_columns_and_its_first_rows(string name)
    {
        var site = BuiltSite.Of(name).Bytes;
        foreach (var path in Twins(site))
        {
            var page = Page(site, AboutOf(path));
            var rows = CsvRows.Of(site[path + ".csv"], ',');
            Assert.Equal(rows[0], page.QuerySelectorAll("#tabella-delle-colonne tbody th").Select(cell => cell.TextContent.Trim()));
            string[] shown = [.. page.QuerySelectorAll("#tabella-delle-prime-righe thead th").Select(cell => cell.TextContent.Trim())];
            var body = page.QuerySelectorAll("#tabella-delle-prime-righe tbody tr").Select(row => row.Children.ToArray()).ToArray();
            Assert.Equal(Math.Min(rows.Count - 1, 10), body.Length);
            foreach (var (row, cells) in rows.Skip(1).Zip(body))
            {
                foreach (var (column, cell) in shown.Zip(cells))
                {
                    var written = row[Array.IndexOf(rows[0], column)];
                    Assert.True(IsShown(written, cell.TextContent.Trim()), $"{path} {column}: {written} is shown as {cell.TextContent}");
                }
            }

            Assert.Contains(path + ".json", Links(page, AboutOf(path)));
        }
    }

    // Codes that a list has, the clerks' file has too; a code that it lacks belongs to a draft or to what is no longer published.
    [Theory]
    [MemberData(nameof(Names))]
    public void The_values_of_a_list_are_those_of_the_clerks_file(string name)
    {
        var (site, compared) = (BuiltSite.Of(name).Bytes, 0);
        var sources = BuiltSite.StoredFiles(name).ToDictionary(file => file.Path, file => file.Bytes);
        foreach (var path in Twins(site).Where(path => path.Contains("/dati/", StringComparison.Ordinal)))
        {
            var source = path.Replace("/dati/", "/", StringComparison.Ordinal) + ".csv";
            source = sources.ContainsKey(source) ? source : Path.GetFileName(source);
            if (!sources.TryGetValue(source, out var bytes))
            {
                continue; // a workbook
            }

            var (own, rows) = (CsvRows.Of(site[path + ".csv"], ','), Rows(bytes.Span));
            var written = rows.Skip(1).Where(row => row.Any(cell => cell.Length > 0)).ToArray();
            foreach (var (column, i) in own[0].Select((column, i) => (column, i)).Where(pair => rows[0].Contains(pair.column)))
            {
                // A reference without words of its own is published with the name of its record.
                var at = Array.IndexOf(rows[0], column);
                if (written.Any(row => at < row.Length && row[at].Contains("[](", StringComparison.Ordinal)))
                {
                    continue;
                }

                var expected = written.Select(row => Letters(at < row.Length ? row[at] : "")).ToHashSet();
                Assert.All(own.Skip(1), row =>
                    Assert.True(row[i].Length == 0 || expected.Contains(Letters(row[i])), $"{path} {column}: {row[i]} is not in {source}")
                );
                compared++;
            }
        }

        Assert.True(compared > 100, $"{compared} columns");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_of_a_list_leads_to_a_page_that_exists_and_every_list_is_an_alternate_of_its_page(string name)
    {
        var site = BuiltSite.Of(name).Bytes;
        foreach (var path in Twins(site).Where(path => path.Contains("/dati/", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(site[path + ".json"]);
            Assert.All(json.RootElement.GetProperty("righe").EnumerateArray(), row => Assert.Contains(PathOf(row, path), site.Keys));
            var own = PathOf(json.RootElement, path);
            var page = Page(site, own);
            foreach (var ending in (string[])[".csv", ".json", ForSpreadsheets])
            {
                Assert.Contains(
                    path + ending,
                    page.QuerySelectorAll("link[rel=alternate]").Select(link => Resolved(link.GetAttribute("href")!, own))
                );
            }

            Assert.Contains(AboutOf(path), Links(page, own));
        }
    }

    [Theory]
    [InlineData("complete", 14)]
    [InlineData("reale", 13)]
    public void A_list_of_all_years_has_the_rows_of_each_year_and_no_others(string name, int lists)
    {
        var site = BuiltSite.Of(name).Bytes;
        string[] all = [.. Twins(site).Where(path => path.StartsWith("dati/", StringComparison.Ordinal))];
        Assert.Equal(lists, all.Length);
        foreach (var path in all)
        {
            var rows = CsvRows.Of(site[path + ".csv"], ',');
            Assert.Equal("anno", rows[0][0]);
            var years = site
                .Keys.Where(key => key.EndsWith($"/{path}.csv", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(key => (Year: key[..4], Rows: CsvRows.Of(site[key], ',')))
                .ToArray();
            Assert.Equal(
                years.SelectMany(year => year.Rows.Skip(1).Select(row => Named(["anno", .. year.Rows[0]], [year.Year, .. row]))),
                rows.Skip(1).Select(row => Named(rows[0], row))
            );
        }
    }

    private static IEnumerable<string> Named(string[] header, string[] row) =>
        header
            .Zip(row, (name, cell) => $"{name}={cell}")
            .Where(cell => !cell.EndsWith('='))
            .OrderBy(cell => !cell.StartsWith("anno=", StringComparison.Ordinal))
            .ThenBy(cell => cell, StringComparer.Ordinal);

    private static string[] Twins(IReadOnlyDictionary<string, byte[]> site) =>
        [
            .. site
                .Keys.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && site.ContainsKey(path[..^5] + ".csv"))
                .Select(path => path[..^5])
                .Order(StringComparer.Ordinal),
        ];

    private static string AboutOf(string path) => path.Replace("/personale/", "/dati/personale-", StringComparison.Ordinal) + ".html";

    private static IDocument Page(IReadOnlyDictionary<string, byte[]> site, string path) =>
        new HtmlParser().ParseDocument(new MemoryStream(site[path]));

    private static IEnumerable<string> Links(IDocument page, string own) =>
        page.QuerySelectorAll("main a[href]").Select(link => Resolved(link.GetAttribute("href")!, own));

    private static string PathOf(JsonElement row, string own) => Resolved(row.GetProperty("pagina").GetString()!, own + ".json");

    private static string Resolved(string reference, string own) =>
        new Uri(new Uri("https://trasparenza.comune.vallechiara.example/" + own), reference).AbsolutePath[1..];

    private static string[][] Cells(IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => Number(Text(cell))).ToArray())];

    // Notes and words for listeners are no part of a cell.
    private static string Text(IElement cell)
    {
        foreach (var mark in cell.QuerySelectorAll("[data-redazione], sup, .visually-hidden, .absent, .missing").ToArray())
        {
            mark.Remove();
        }

        return cell.TextContent.Trim();
    }

    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, Italian, out _)
            ? text.Replace(".", "", StringComparison.Ordinal).Replace('−', '-')
            : text;

    // Words are cut, numbers and dates are written in Italian, an absent value is a reason in words.
    private static bool IsShown(string written, string shown) =>
        written.Length == 0
        || shown == written
        || (shown.EndsWith(" …", StringComparison.Ordinal) && written.StartsWith(shown[..^2], StringComparison.Ordinal))
        || (
            decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.TryParse(shown, NumberStyles.Number, Italian, out var other)
            && number == other
        )
        || (DateOnly.TryParseExact(written, "yyyy-MM-dd", out var day) && shown.Contains($"{day.Year}", StringComparison.Ordinal))
        || shown.Replace(",", ".", StringComparison.Ordinal) == written;

    private static string Written(JsonElement cell, bool isItalian) =>
        cell.ValueKind switch
        {
            JsonValueKind.Number => isItalian ? cell.GetRawText().Replace('.', ',') : cell.GetRawText(),
            JsonValueKind.True => "sì",
            JsonValueKind.False => "no",
            JsonValueKind.String => isItalian ? Guarded(cell.GetString()!) : cell.GetString()!,
            JsonValueKind.Array => Joined(cell, isItalian),
            JsonValueKind.Object when cell.TryGetProperty("da", out var low) =>
                $"{Written(low, isItalian)} - {Written(cell.GetProperty("a"), isItalian)}",
            _ => "",
        };

    private static string Joined(JsonElement cell, bool isItalian)
    {
        var words = string.Join(" | ", cell.EnumerateArray().Select(item => item.GetString()));
        return isItalian ? Guarded(words) : words;
    }

    private static string Guarded(string words) =>
        words.Length > 0 && "=+-@\t\r".Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;

    // 31/12/2024 → 2024-12-31, in the columns of dates.
    private static IEnumerable<string[]> Dated(IReadOnlyList<string[]> rows, JsonElement[] fields) =>
        rows.Skip(1)
            .Select(row =>
                row.Select(
                        (cell, i) =>
                            fields[i].GetProperty("tipo").GetString() == "data" && cell.Length > 0
                                ? DateOnly
                                    .ParseExact(cell, "dd/MM/yyyy", CultureInfo.InvariantCulture)
                                    .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                                : cell
                    )
                    .ToArray()
            );

    private static IReadOnlyList<string[]> Rows(ReadOnlySpan<byte> bytes)
    {
        var text = (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes).TrimStart('\uFEFF').TrimEnd('\n') + "\n";
        var header = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        var separator =
            header.Contains('\t', StringComparison.Ordinal) ? '\t'
            : header.Contains(';', StringComparison.Ordinal) ? ';'
            : ',';
        return CsvRows.Of(Encoding.UTF8.GetBytes(text), separator);
    }

    // Markup, spaces and the writing of numbers and dates differ.
    private static string Letters(string cell)
    {
        var text = Targets().Replace(cell.Trim(), "");
        text = OwnYears().Replace(text, "");
        text =
            DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) || DateOnly.TryParseExact(text, "d/M/yyyy", out day)
                ? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
                : text;
        return string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    [GeneratedRegex(@"\b\d{4}/(?=[a-z])")]
    private static partial Regex OwnYears();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Targets();

    private static readonly NumberFormatInfo Italian = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "−",
    };
}
