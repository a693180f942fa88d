using System.Globalization;
using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    private IEnumerable<string> Published => TemporaryFolder.Sums(Output).Select(line => line.Split(' ')[0]);

    [Fact]
    public void Every_file_is_written_with_the_manifest_and_counted()
    {
        var published = Publish(Output, File("index.html", "prima"), File("2023/personale/eta.csv", "à"));
        Assert.Equal(["2023/personale/eta.csv", "index.html", "manifest-sha256.txt"], Published);
        Assert.Equal("prima", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal((2, 7), (published.Files, published.Bytes));
    }

    [Fact]
    public void A_page_taken_out_leaves_neither_file_nor_folder()
    {
        Publish(Output, File("index.html", "prima"), File("2022/index.html", "anno"), File("2023/index.html", "anno"));
        Publish(Output, File("index.html", "dopo"), File("2023/index.html", "anno"));
        Assert.Equal(["2023/index.html", "index.html", "manifest-sha256.txt"], Published);
        Assert.False(Directory.Exists(Path.Combine(Output, "2022")));
        Assert.Equal("dopo", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void Nothing_is_left_beside_the_document_root()
    {
        Publish(Output, File("index.html", "prima"));
        Publish(Output, File("index.html", "dopo"));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    [Fact]
    public void A_document_root_whose_parents_are_missing_is_made()
    {
        Publish(_folder["a/b/pubblico"], File("index.html", "prima"));
        Assert.True(System.IO.File.Exists(_folder["a/b/pubblico/index.html"]));
    }

    [Fact]
    public void Many_files_are_written_side_by_side_each_with_its_own_bytes()
    {
        Publish(Output, [.. Enumerable.Range(0, 500).Select(i => File($"{i % 10}/{i}.html", i.ToString(CultureInfo.InvariantCulture)))]);
        Assert.Equal(501, Published.Count());
        Assert.All(Enumerable.Range(0, 500), i => Assert.Equal(i.ToString(CultureInfo.InvariantCulture), System.IO.File.ReadAllText(Path.Combine(Output, $"{i % 10}/{i}.html"))));
    }

    public void Dispose() => _folder.Dispose();
}
