using System.Text.Json;
using Cremona.Transparency.Tests.Sites;
using static Cremona.Transparency.Tests.OpenData.TwinFiles;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>
/// Every data file against its twins, cell by cell, read from the finished site without the program's own types: JSON, exact CSV, CSV for
/// spreadsheets, the page of the table, the page about the dataset, and the clerks' own files.
/// </summary>
public sealed class TwinTests
{
    public static TheoryData<string> Names => ["complete", "reale"];

    [Theory]
    [InlineData("complete", 68)]
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
    [InlineData("complete", 15)]
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
}
