using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.WebArchives;

/// <summary>
/// An uncompressed WARC 1.1 file (ISO 28500:2017): a <c>warcinfo</c> record, then one <c>resource</c> record per file. The same files give
/// the same bytes: the date is an argument, and record ids derive from the content.
/// </summary>
public static class WarcFile
{
    /// <summary>Returns the bytes of the WARC.</summary>
    /// <param name="software">The name and version of the program.</param>
    /// <param name="date">The date of every record, at midnight UTC.</param>
    /// <param name="fileName">The file name of the WARC itself.</param>
    /// <exception cref="ArgumentException">A header value contains a line break or another control character.</exception>
    public static byte[] Make(string software, DateOnly date, string fileName, IReadOnlyList<WarcResource> resources)
    {
        var warc = new ArrayBufferWriter<byte>();
        foreach (var part in Parts(software, date, fileName, resources))
        {
            part.Read(piece => warc.Write(piece.Span));
        }

        return warc.WrittenSpan.ToArray();
    }

    /// <summary>Returns the WARC as consecutive parts. Resources that are streamed are not held in memory.</summary>
    public static IReadOnlyList<StoredFile> Parts(string software, DateOnly date, string fileName, IReadOnlyList<WarcResource> resources)
    {
        var parts = new List<StoredFile>();
        var day = date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        var about = Part(
            Encoding.UTF8.GetBytes(
                $"software: {Plain(software)}\r\nformat: WARC File Format 1.1\r\nconformsTo: "
                    + $"http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"
            )
        );
        var sum = about.Sha256();
        var id = IdOf(fileName, day, sum);
        Add(
            parts,
            [
                ("WARC-Type", "warcinfo"),
                ("WARC-Record-ID", id),
                ("WARC-Date", day),
                ("WARC-Filename", fileName),
                ("Content-Type", "application/warc-fields"),
            ],
            about,
            sum
        );
        foreach (var resource in resources)
        {
            var block = resource.File ?? Part(resource.Bytes);
            var digest = block.Sha256();
            Add(
                parts,
                [
                    ("WARC-Type", "resource"),
                    ("WARC-Record-ID", IdOf(resource.Uri, day, digest)),
                    ("WARC-Date", day),
                    ("WARC-Target-URI", resource.Uri),
                    ("WARC-Warcinfo-ID", id),
                    ("WARC-Payload-Digest", DigestOf(digest)),
                    ("Content-Type", resource.MediaType),
                ],
                block,
                digest
            );
        }

        return parts;
    }

    private static StoredFile Part(ReadOnlyMemory<byte> bytes) => new("", bytes);

    private static string DigestOf(string sum) => "sha256:" + sum;

    private static void Add(List<StoredFile> parts, IReadOnlyList<(string Name, string Value)> headers, StoredFile block, string sum)
    {
        var text = new StringBuilder("WARC/1.1\r\n");
        foreach (var (name, value) in headers)
        {
            text.Append(name).Append(": ").Append(Plain(value)).Append("\r\n");
        }

        text.Append("WARC-Block-Digest: ")
            .Append(DigestOf(sum))
            .Append("\r\nContent-Length: ")
            .Append(block.Length.ToString(CultureInfo.InvariantCulture))
            .Append("\r\n\r\n");
        parts.AddRange([Part(Encoding.UTF8.GetBytes(text.ToString())), block, Part("\r\n\r\n"u8.ToArray())]);
    }

    // A UUID of version 8 (RFC 9562) from a hash of target, date and block. Two records of a file share an id only if their hashes collide.
    private static string IdOf(string target, string day, string block)
    {
        var sum = SHA256.HashData([.. Encoding.UTF8.GetBytes($"{target}\n{day}\n"), .. Convert.FromHexString(block)]);
        sum[6] = (byte)((sum[6] & 0x0F) | 0x80);
        sum[8] = (byte)((sum[8] & 0x3F) | 0x80);
        return $"<urn:uuid:{new Guid(sum.AsSpan(0, 16), bigEndian: true)}>";
    }

    private static string Plain(string value) =>
        value.Any(char.IsControl) ? throw new ArgumentException($"«{value}» has a control character.", nameof(value)) : value;
}
