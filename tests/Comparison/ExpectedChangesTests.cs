using System.Text.Json;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.OpenData;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>
/// The changes of the invented town, listed by hand before the comparison existed (<c>tests/Sites/complete/README.md</c>), against what
/// the program says.
/// </summary>
public sealed class ExpectedChangesTests
{
    private static readonly string[] Columns = ["dal", "al", "elenco", "codice", "cella", "cambiamento", "prima", "dopo"];

    private static readonly string[][] Expected = Read();

    [Theory]
    [InlineData("2022", "2023", 140)]
    [InlineData("2023", "2024", 154)]
    public void Exactly_the_expected_changes_are_listed(string from, string to, int count)
    {
        string[] listed = [.. Expected.Where(row => row[0] == from && row[1] == to).Select(Line)];
        var said = Said(from, to);
        string[] differing =
        [
            .. listed.Except(said).Select(row => "missing: " + row),
            .. said.Except(listed).Select(row => "extra: " + row),
        ];
        Assert.True(differing.Length == 0, string.Join('\n', differing));
        Assert.Equal((count, count), (listed.Length, said.Length));
    }

    [Fact]
    public void The_expected_list_has_no_duplicates()
    {
        Assert.Equal(Expected.Length, Expected.Select(row => Line(row[..5])).Distinct().Count());
        Assert.Equal(294, Expected.Length);
    }

    private static string[] Said(string from, string to)
    {
        var run = ProgramRun.Of("confronta", from, to, "--content", BuiltSite.ContentOf("complete"), "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Err));
        using var json = JsonDocument.Parse(run.Out);
        return
        [
            .. json
                .RootElement.GetProperty("cambiamenti")
                .EnumerateArray()
                .Select(change => Line(Columns.Select(change.GetProperty).Select(value => value.ToString()))),
        ];
    }

    private static string Line(IEnumerable<string> row) => string.Join(" · ", row);

    private static string[][] Read()
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Tests, "Sites", "complete", "cambiamenti-attesi.csv"));
        var rows = CsvRows.Of(file, ',');
        Assert.Equal(Columns, rows[0]);
        return [.. rows.Skip(1)];
    }
}
