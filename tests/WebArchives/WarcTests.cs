using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.WebArchives;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.WebArchives;

public sealed class WarcTests
{
    private static readonly DateOnly Day = new(2024, 3, 1);

    private static readonly WarcResource[] Resources =
    [
        new("https://trasparenza.example.org/", "text/html; charset=utf-8", "<h1>Città</h1>"u8.ToArray()),
        new("https://trasparenza.example.org/vuoto.css", "text/css", Array.Empty<byte>()),
        new("https://trasparenza.example.org/figura.png", "image/png", "a\r\n\r\nWARC/1.1\r\nb\r\n\r\n"u8.ToArray()),
        new("https://trasparenza.example.org/copia.html", "text/html; charset=utf-8", "<h1>Città</h1>"u8.ToArray()),
    ];

    private static readonly byte[] Whole = WarcFile.Make("Cremona Transparency 0.1.0", Day, "2023.warc", Resources);

    [Fact]
    public void A_written_web_archive_is_valid_and_reproducible()
    {
        Assert.Equal([], WarcChecks.Check(Whole));
        Assert.Equal(Whole, WarcFile.Make("Cremona Transparency 0.1.0", Day, "2023.warc", Resources));
    }

    // A reader of its own, by the standard: it shares no code with the program.
    [Fact]
    public void An_independent_reader_reads_every_file()
    {
        var records = Read(Whole);
        Assert.Equal(["warcinfo", "resource", "resource", "resource", "resource"], records.Select(record => record.Headers["WARC-Type"]));
        Assert.Equal(
            Resources.Select(file => (file.Uri, file.MediaType, Convert.ToHexString(file.Bytes.Span))),
            records
                .Skip(1)
                .Select(record => (record.Headers["WARC-Target-URI"], record.Headers["Content-Type"], Convert.ToHexString(record.Block)))
        );
        Assert.Equal(5, records.Select(record => record.Headers["WARC-Record-ID"]).Distinct().Count());
        Assert.All(records, record =>
            Assert.Matches(
                "^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$",
                record.Headers["WARC-Record-ID"]
            )
        );
        Assert.All(records, record => Assert.Equal("2024-03-01T00:00:00Z", record.Headers["WARC-Date"]));
        Assert.All(records, record => Assert.Equal("sha256:" + TemporaryFolder.Sum(record.Block), record.Headers["WARC-Block-Digest"]));
        Assert.All(records.Skip(1), record => Assert.Equal(records[0].Headers["WARC-Record-ID"], record.Headers["WARC-Warcinfo-ID"]));
        Assert.Contains("software: Cremona Transparency 0.1.0\r\n", Encoding.UTF8.GetString(records[0].Block), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h1>Citt", "<h2>Citt", "https://trasparenza.example.org/", "il contenuto non corrisponde alla sua somma")]
    [InlineData("Content-Length: 0", "Content-Length: 1", "https://trasparenza.example.org/vuoto.css", "il record non è lungo quanto dice")]
    [InlineData(
        "Content-Length: 0",
        "Content-Length: 99999",
        "https://trasparenza.example.org/vuoto.css",
        "il record non è lungo quanto dice"
    )]
    [InlineData(
        "Content-Length: 0",
        "Content-Length: -1",
        "https://trasparenza.example.org/vuoto.css",
        "il record non è lungo quanto dice"
    )]
    [InlineData("Content-Length: 0", "X-Length: 0", "record 3", "manca «Content-Length»")]
    [InlineData("WARC/1.1\r\nWARC-Type: warcinfo", "WARC/0.9\r\nWARC-Type: warcinfo", "record 1", "l'intestazione del record non si legge")]
    [InlineData(
        "WARC-Payload-Digest: sha256",
        "WARC-Payload-Digest: sha1",
        "https://trasparenza.example.org/",
        "«WARC-Payload-Digest» non è una somma SHA-256"
    )]
    [InlineData(
        "WARC-Target-URI: https://trasparenza.example.org/v",
        "WARC-Target-URI https",
        "record 3",
        "l'intestazione del record non si legge"
    )]
    public void An_altered_web_archive_is_reported(string text, string other, string file, string why)
    {
        // One letter a byte: the bytes of the blocks stay as they are.
        var changed = Encoding.Latin1.GetString(Whole);
        var at = changed.IndexOf(text, StringComparison.Ordinal);
        Assert.Contains(
            new IntegrityFault(file, why),
            WarcChecks.Check(Encoding.Latin1.GetBytes(changed[..at] + other + changed[(at + text.Length)..]))
        );
    }

    [Fact]
    public void A_web_archive_truncated_within_a_record_is_invalid()
    {
        var ends = Read(Whole).Select(record => record.End).Prepend(Whole.Length).ToHashSet();
        Assert.All(Enumerable.Range(0, Whole.Length).Where(length => !ends.Contains(length)), length =>
            Assert.NotEmpty(WarcChecks.Check(Whole.AsSpan(0, length)))
        );
    }

    [Fact]
    public void A_duplicate_record_is_invalid() =>
        Assert.Contains(
            new IntegrityFault("https://trasparenza.example.org/", "un altro record ha lo stesso identificativo"),
            WarcChecks.Check(WarcFile.Make("x", Day, "x.warc", [Resources[0], Resources[0]]))
        );

    [Fact]
    public void A_line_break_in_a_header_throws() =>
        Assert.Throws<ArgumentException>(() =>
            WarcFile.Make("x", Day, "x.warc", [Resources[0] with { Uri = "https://example.org/\r\nX: y" }])
        );

    [Theory]
    [InlineData("https://example.org/50% è.md")]
    [InlineData("https://example.org/50%.md")]
    [InlineData("https://example.org/città.html")]
    public void An_address_with_invalid_characters_is_invalid(string address) =>
        Assert.Contains(
            new IntegrityFault(address, "«WARC-Target-URI» non è un indirizzo come lo vuole RFC 3986"),
            WarcChecks.Check(WarcFile.Make("x", Day, "x.warc", [Resources[0] with { Uri = address }]))
        );

    [Fact]
    public void File_names_are_percent_encoded_in_addresses()
    {
        using var town = new Town("minimal");
        Generator.Files.UserFiles.Write(town.Content, "2023/allegati/50% è.txt", "x"u8);
        Generator.Files.UserFiles.Write(
            town.Content,
            "2023/documenti.csv",
            "codice;titolo;tipo;stato;file\na;A;atto;disponibile;50% è.txt\n"u8
        );
        town.Done("freeze", "2023");
        var warc = File.ReadAllBytes(town["site/archivio/2023/data/sito.warc"]);
        Assert.Equal([], WarcChecks.Check(warc));
        Assert.Contains(Read(warc), record =>
            record.Headers.GetValueOrDefault("WARC-Target-URI")?.EndsWith("/2023/allegati/50%25%20%C3%A8.txt", StringComparison.Ordinal)
            == true
        );
    }

    private static List<(Dictionary<string, string> Headers, byte[] Block, int End)> Read(byte[] warc)
    {
        var records = new List<(Dictionary<string, string>, byte[], int)>();
        for (var at = 0; at < warc.Length; )
        {
            var headers = new Dictionary<string, string>();
            for (var line = Line(); line.Length > 0; line = Line())
            {
                if (line != "WARC/1.1")
                {
                    headers.Add(line.Split(": ")[0], line.Split(": ", 2)[1]);
                }
            }

            var length = int.Parse(headers["Content-Length"], System.Globalization.CultureInfo.InvariantCulture);
            var block = warc[at..(at + length)];
            at += length;
            Assert.Equal(("", ""), (Line(), Line()));
            records.Add((headers, block, at));

            string Line()
            {
                var from = at;
                while (warc[at] != '\r' || warc[at + 1] != '\n')
                {
                    at++;
                }

                at += 2;
                return Encoding.UTF8.GetString(warc, from, at - 2 - from);
            }
        }

        return records;
    }
}
