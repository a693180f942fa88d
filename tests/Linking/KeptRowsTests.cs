using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.OpenData;

namespace Cremona.Transparency.Tests.Linking;

public sealed class KeptRowsTests
{
    [Theory]
    [InlineData(20_000, 1)]
    [InlineData(20_001, 2)]
    public void Rows_are_computed_once_unless_there_are_too_many_to_keep(int count, int times)
    {
        var computed = 0;
        var rows = new KeptRows(
            () => count,
            () =>
            {
                computed++;
                return Enumerable.Range(0, count).Select(i => new PublishedRow([(decimal)i]));
            }
        );
        Assert.Equal(rows.All().Select(row => row.Cells[0]), rows.All().Select(row => row.Cells[0]));
        Assert.Equal(times, computed);
    }
}
