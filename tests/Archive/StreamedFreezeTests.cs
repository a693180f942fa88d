using System.Text;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.WebArchives;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.WebArchives;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>Attachments that are only copied are never whole in memory, and give the same bag.</summary>
public sealed class StreamedFreezeTests : IDisposable
{
    private const int LongestRead = 1 << 20;

    private readonly Town _town = new();

    [Fact]
    public void Streamed_and_buffered_files_give_the_same_bag_and_web_archive()
    {
        var bytes = Some((3 << 20) + 7);
        var (whole, streamed) = (
            new StoredFile("a.png", bytes),
            new StoredFile("a.png", default) { Length = bytes.Length, Open = () => new Pieces(bytes) }
        );
        var warcs = new[] { whole, streamed }
            .Select(file =>
                WarcFile.Parts(
                    "prova",
                    new DateOnly(2024, 1, 2),
                    "a.warc",
                    [new WarcResource("https://prova.example/a.png", "image/png", file.Bytes) { File = file.Open is null ? null : file }]
                )
            )
            .ToArray();
        Assert.Equal(Joined(warcs[0]), Joined(warcs[1]));
        Assert.Equal([], WarcChecks.Check(Joined(warcs[1])));
        Assert.Equal(
            BagWriter
                .Make([whole], [], [])
                .Where(file => file.Open is null && file.Path != "data/a.png")
                .Select(file => (file.Path, Encoding.UTF8.GetString(file.Bytes.Span))),
            BagWriter
                .Make([streamed], [], [])
                .Where(file => file.Open is null)
                .Select(file => (file.Path, Encoding.UTF8.GetString(file.Bytes.Span)))
        );
    }

    [Fact]
    public void A_year_with_a_streamed_attachment_is_frozen_verified_and_rebuilt()
    {
        byte[] picture = [0x89, .. "PNG\r\n\u001A\n"u8, .. Some(2 << 20), .. "IEND"u8];
        File.WriteAllBytes(Path.Combine(_town.Content, "2022/allegati/carta.png"), picture);
        var table = Path.Combine(_town.Content, "2022/documenti.csv");
        var lines = File.ReadAllLines(table).ToList();
        lines.Add(
            string.Join(
                ';',
                lines[0]
                    .Split(';')
                    .Select(column =>
                        column switch
                        {
                            "codice" => "carta",
                            "titolo" => "Una carta",
                            "tipo" => "allegato",
                            "stato" => "disponibile",
                            "file" => "carta.png",
                            "controllato da" => "Ufficio protocollo",
                            _ => "",
                        }
                    )
            )
        );
        File.WriteAllLines(table, lines);
        _town.Done("build");
        _town.Done("freeze", "2022");
        Assert.Equal(picture, File.ReadAllBytes(Path.Combine(_town.Archive, "2022/data/sito/2022/allegati/carta.png")));
        Assert.Equal(
            [],
            WarcChecks.Check(File.ReadAllBytes(Directory.EnumerateFiles(Path.Combine(_town.Archive, "2022/data"), "*.warc").Single()))
        );
        _town.Done("build");
        _town.Done("verify", "--ricostruisci");
    }

    [Fact]
    public void A_streamed_attachment_is_streamed_from_the_bag_too()
    {
        const string Path = "2022/allegati/atto.md";
        var files = BuiltSite
            .StoredFiles("complete")
            .Select(file => file.Path == Path ? file with { Open = () => new Pieces(file.Bytes.ToArray()) } : file)
            .ToArray();
        var options = new SiteOptions("content") { BaseUrl = "https://vallechiara.example/" };
        var log = new DiagnosticLog();
        var bag = YearRendering.BagOf(InMemory.Build(options, files, log)!, 2022, new SiteRun(options, log))!;
        Assert.NotNull(bag.Site.Single(file => file.Path == Path).Open);
        Assert.NotNull(bag.Sources.Single(file => file.Path == Path).Open);
    }

    [Fact]
    public void A_file_with_the_site_name_of_the_logo_does_not_replace_the_logo()
    {
        var stray = new StoredFile("2022/logo.png", default) { Length = 3, Open = () => new Pieces([1, 2, 3]) };
        var files = BuiltSite.StoredFiles("complete").Append(stray).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var options = new SiteOptions("content") { BaseUrl = "https://vallechiara.example/" };
        var log = new DiagnosticLog();
        var bag = YearRendering.BagOf(InMemory.Build(options, files, log)!, 2022, new SiteRun(options, log))!;
        Assert.Equal(
            files.Single(file => file.Path == "immagini/stemma.png").Bytes.ToArray(),
            bag.Site.Single(file => file.Path == stray.Path).Whole().Bytes.ToArray()
        );
    }

    public void Dispose() => _town.Dispose();

    private static byte[] Joined(IReadOnlyList<StoredFile> parts)
    {
        using var all = new MemoryStream();
        using var joined = new ConcatenatedStream(parts);
        joined.CopyTo(all);
        return all.ToArray();
    }

    private static byte[] Some(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
        {
            bytes[i] = (byte)((i * 31) ^ (i >> 8));
        }

        return bytes;
    }

    // A stream of which nobody may ask much at once.
    private sealed class Pieces(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override int Read(Span<byte> buffer)
        {
            Assert.InRange(buffer.Length, 0, 2 * LongestRead);
            return base.Read(buffer);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.InRange(count, 0, 2 * LongestRead);
            return base.Read(buffer, offset, count);
        }
    }
}
