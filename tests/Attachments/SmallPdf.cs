using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Tests.Attachments;

/// <summary>A PDF of a few objects, written by hand: what a test needs to say of one.</summary>
internal sealed record SmallPdf
{
    /// <summary>One that nothing is to be said of.</summary>
    public static SmallPdf Sound =>
        new()
        {
            Pages =
            [
                ["Relazione sulla performance", "Il Comune di Borgosereno pubblica la relazione."],
            ],
        };

    /// <summary>The lines of each page.</summary>
    public IReadOnlyList<string[]> Pages { get; init; } = [];

    /// <summary>How many pages of an image alone follow.</summary>
    public int ImagePages { get; init; }

    public string? Title { get; init; } = "Relazione";

    public string? Language { get; init; } = "it-IT";

    public bool IsTagged { get; init; } = true;

    public bool IsProtected { get; init; }

    /// <summary>What is added to the catalogue.</summary>
    public string Catalogue { get; init; } = "";

    /// <summary>Streams that are put in place of the text of the first page, with their dictionary.</summary>
    public (string Dictionary, byte[] Bytes)? Content { get; init; }

    public byte[] ToBytes()
    {
        var language = Language is null ? "" : $" /Lang ({Language})";
        var tags = IsTagged ? " /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R" : "";
        var objects = new List<byte[]>
        {
            Words($"<< /Type /Catalog /Pages 2 0 R{language}{tags} {Catalogue} >>"),
            Array.Empty<byte>(),
            Words("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
            Words(Title is null ? "<< >>" : $"<< /Title ({Title}) >>"),
            Words("<< /Type /StructTreeRoot >>"),
            Stream("/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8", [0, 255, 255, 0]),
        };
        var kids = new List<int>();
        for (var page = 0; page < Pages.Count + ImagePages; page++)
        {
            var content =
                page == 0 && Content is { } own
                    ? Stream(own.Dictionary, own.Bytes)
                    : Stream("", Words(page < Pages.Count ? Text(Pages[page]) : "q 500 0 0 700 50 50 cm /I1 Do Q"));
            objects.Add(content);
            objects.Add(
                Words(
                    $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /I1 6 0 R "
                        + $">> >> /Contents {objects.Count} 0 R >>"
                )
            );
            kids.Add(objects.Count);
        }

        objects[1] = Words($"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>");
        return Joined(objects);
    }

    private byte[] Joined(List<byte[]> objects)
    {
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\n"u8);
        var starts = new List<long>();
        foreach (var (one, number) in objects.Select((one, i) => (one, i + 1)))
        {
            starts.Add(file.Position);
            file.Write(Words($"{number} 0 obj\n"));
            file.Write(one);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        var encrypt = IsProtected
            ? $" /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >> "
                + $"/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]"
            : "";
        var entries = starts.Select(start => string.Create(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n"));
        file.Write(
            Words(
                $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(entries)}"
                    + $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 4 0 R{encrypt} >>\nstartxref\n{table}\n%%EOF\n"
            )
        );
        return file.ToArray();
    }

    private static string Text(string[] lines) =>
        $"BT /F1 12 Tf 50 750 Td {string.Join(" 0 -16 Td ", lines.Select(line => $"({Escaped(line)}) Tj"))} ET";

    private static string Escaped(string line) =>
        line.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("(", "\\(", StringComparison.Ordinal)
            .Replace(")", "\\)", StringComparison.Ordinal);

    private static byte[] Stream(string dictionary, byte[] bytes) =>
        [.. Words($"<< {dictionary} /Length {bytes.Length} >>\nstream\n"), .. bytes, .. Words("\nendstream")];

    private static byte[] Words(string words) => Encoding.Latin1.GetBytes(words);
}
