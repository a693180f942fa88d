using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.OpenData;

public sealed class PublishedTableTests
{
    [Theory]
    [InlineData("complete", 53)]
    [InlineData("reale", 17)]
    public void Files_for_programs_read_back_to_the_cells_of_their_tables(string name, int tables)
    {
        var site = BuiltSite.Link(BuiltSite.StoredFiles(name));
        Assert.Equal(tables, site.Data.Tables.Count);
        foreach (var table in site.Data.Tables)
        {
            var expected = table.Cells.Select(row => row.Select(Cell).ToArray()).Prepend([.. table.Headers]);
            Assert.Equal(expected, CsvRows.Of(BuiltSite.Of(name).Bytes[table.Dataset.AddressOf(TableFormat.Csv).Path], ','));
            Assert.All(table.Cells, row => Assert.Equal(table.Headers.Count, row.Length));
        }
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void Files_for_spreadsheets_have_the_same_cells_and_no_formula(string name)
    {
        foreach (
            var (path, bytes) in BuiltSite
                .Of(name)
                .Bytes.Where(file => file.Key.EndsWith("-per-foglio-di-calcolo.csv", StringComparison.Ordinal))
        )
        {
            Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
            Assert.Equal(bytes.Count(letter => letter == '\n'), Encoding.UTF8.GetString(bytes).Split("\r\n").Length - 1);
            var rows = CsvRows.Of(bytes.AsSpan()[3..], ';');
            var exact = CsvRows.Of(BuiltSite.Of(name).Bytes[path.Replace("-per-foglio-di-calcolo", "", StringComparison.Ordinal)], ',');
            Assert.Equal(exact.Select(row => row.Length), rows.Select(row => row.Length));
            Assert.All(rows.SelectMany(row => row), cell =>
                Assert.True(cell.Length == 0 || !"=+@\t\r".Contains(cell[0], StringComparison.Ordinal), $"{path}: {cell}")
            );
            Assert.All(rows.SelectMany(row => row).Where(cell => cell.StartsWith('-')), cell => Assert.Matches(@"^-\d+(,\d+)?$", cell));
            Assert.All(exact.SelectMany(row => row), cell => Assert.False(cell.StartsWith('\''), $"{path}: {cell}"));
        }
    }

    private static string Cell(object? cell) =>
        cell switch
        {
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool flag => flag ? "sì" : "no",
            Interval range => string.Create(CultureInfo.InvariantCulture, $"{range.Low} - {range.High}"),
            IReadOnlyList<string> items => string.Join(" | ", items),
            _ => cell as string ?? "",
        };
}
