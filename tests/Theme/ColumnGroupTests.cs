using Cremona.Transparency.Pages;
using static Cremona.Transparency.Tests.Theme.SamplePages;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>On a phone a wide table in groups of columns shows its totals, and a reader chooses the rest.</summary>
public sealed class ColumnGroupTests
{
    private static readonly string[] Staff = ["", "", "D", "D", "D", "C", "C", "C", "Tot", "Tot", "Tot"];

    [Fact]
    public void A_reader_chooses_from_the_groups_and_finds_the_totals_chosen()
    {
        var page = Of(Staff);
        Assert.Equal(["D", "C", "Tot"], page.QuerySelectorAll(".columns label").Select(label => label.Words()));
        Assert.Equal([false, false, true], page.QuerySelectorAll(".columns input").Select(box => box.HasAttribute("checked")));
        Assert.NotEmpty(page.QuerySelector("fieldset.columns > legend")!.Words());
    }

    /// <summary>Each cell has the mark of its group, or none; that of its heading and of the box in the same place.</summary>
    [Fact]
    public void Every_cell_is_marked_as_its_heading()
    {
        var page = Of(Staff);
        string[] expected = ["", "", "g1", "g1", "g1", "g2", "g2", "g2", "g3", "g3", "g3"];
        string[] Marks(string row) =>
            [.. page.QuerySelectorAll(row).Select(cell => string.Concat(cell.ClassList.Where(name => name.Length == 2 && name[0] == 'g')))];
        Assert.Equal(expected, Marks("#prova thead th"));
        Assert.Equal(expected, Marks("#prova tbody tr > *"));
        Assert.Equal(["1", "2", "3"], page.QuerySelectorAll(".columns input").Select(box => box.GetAttribute("value")));
    }

    [Theory]
    [InlineData("||D|D|Tot|Tot")]
    [InlineData("||||||||||")]
    [InlineData("|A|A|A|A|A|A|A|A|A|A")]
    [InlineData("|A|B|C|D|E|F|G|H|I|L")]
    public void A_table_that_is_narrow_or_has_no_few_groups_shows_all(string groups) =>
        Assert.Empty(Of(groups.Split('|')).QuerySelectorAll("#prova .columns"));

    private static AngleSharp.Dom.IDocument Of(string[] groups) =>
        RenderedPages.Of(
            All.OfType<TablePage>().First() with
            {
                Table = new DataTable(
                    "prova",
                    "Prova",
                    [
                        .. groups.Select(
                            (group, i) => new TableColumn($"C{i}") { IsNumeric = i > 0, Group = group.Length > 0 ? group : null }
                        ),
                    ],
                    [new TableRow(new Shown("Scuola"), [.. Enumerable.Repeat(new Shown("5"), groups.Length - 1)])]
                ),
            }
        );
}
