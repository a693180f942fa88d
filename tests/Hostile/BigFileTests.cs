using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>A file too big to be read is refused without being read.</summary>
public sealed class BigFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        File.WriteAllBytes(_folder["a.csv"], new byte[11]);
        var file = Folder.ReadFile(_folder.Path, "a.csv", _ => 10);
        Assert.Equal((0, 11L), (file.Bytes.Length, file.Length));
        Assert.Equal(11, Folder.ReadFile(_folder.Path, "a.csv", _ => 11).Bytes.Length);
    }

    [Theory]
    [InlineData("2023/settori.csv", 64L << 20)]
    [InlineData("portale.yml", 64L << 20)]
    [InlineData("2023/allegati/atto.pdf", long.MaxValue)]
    public void Only_attachments_have_no_size_limit(string path, long limit) =>
        Assert.Equal(limit, Generator.Reading.TextDecoder.LimitOf(path));

    /// <summary>The memory is bounded by the system, so that the program would fail where it took more.</summary>
    [LongFact, Trait("Category", "Long")]
    public void A_gigabyte_spreadsheet_gives_a_message_in_bounded_memory()
    {
        Write("content/portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\n");
        Write("content/2023/anno.yml", "tipo di piano: PIAO\n");
        Write("content/2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");
        using (var file = new StreamWriter(_folder["content/2023/settori.csv"]))
        {
            file.WriteLine("codice;nome;competenze");
            var words = new string('x', 1000);
            for (var i = 0; i < 1_050_000; i++)
            {
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"settore{(char)('a' + (i % 26))}{i};Settore;{words}"));
            }
        }

        Assert.True(new FileInfo(_folder["content/2023/settori.csv"]).Length > 1L << 30);
        var run = ProgramRun.OfProcess(
            new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "C000000" },
            ["check", "--content", _folder["content"], "--format", "plain", "--quiet"]
        );
        Assert.Equal(1, run.Code);
        Assert.Contains("TR117", run.Err, StringComparison.Ordinal);
        Assert.Contains("settori.csv", run.Err, StringComparison.Ordinal);
    }

    /// <summary>
    /// Within the limit of a file there is room for thirty million rows, or for one row of as many cells. Half a gigabyte is enough to say
    /// so.
    /// </summary>
    [Theory]
    [InlineData("a;b\n")]
    [InlineData("\n")]
    [InlineData(";")]
    [InlineData("a;b;c;d;e;f;g;h;i\n")]
    [InlineData("1;\"x\"\n")]
    public void A_huge_table_gives_a_message_in_bounded_memory(string row)
    {
        Write("content/portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\n");
        Write("content/2023/anno.yml", "tipo di piano: PIAO\n");
        Write("content/2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");
        Write("content/2023/settori.csv", "codice;nome\n" + string.Concat(Enumerable.Repeat(row, ((64 << 20) - 100) / row.Length)));
        var run = ProgramRun.OfProcess(
            new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "1DCD6500" },
            ["check", "--content", _folder["content"], "--format", "plain", "--quiet"]
        );
        Assert.Equal(1, run.Code);
        Assert.Contains(
            "errore TR140 " + _folder["content"] + "/2023/settori.csv: la tabella ha troppe righe o troppe celle.",
            run.Err,
            StringComparison.Ordinal
        );
        Assert.Single(run.Err.Split('\n'), line => line.StartsWith("errore", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string path, string text) => UserFiles.Write(_folder.Path, path, Encoding.UTF8.GetBytes(text));
}
