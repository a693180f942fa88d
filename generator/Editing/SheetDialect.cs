using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>The dialect of an existing spreadsheet, so that added rows have the same form.</summary>
/// <param name="Encoding">The encoding, without byte order mark.</param>
/// <param name="Separator">The cell separator.</param>
/// <param name="LineEnd">The line ending.</param>
public sealed record SheetDialect(Encoding Encoding, char Separator, string LineEnd)
{
    /// <summary>The dialect of new files, which Italian Excel opens directly.</summary>
    public static SheetDialect Italian { get; } = new(new UTF8Encoding(false), ';', "\r\n");

    /// <summary>Detects the dialect of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="header">The parsed header; the separator is the character between its cells.</param>
    /// <param name="text">The file's text.</param>
    public static SheetDialect Of(StoredFile file, IReadOnlyList<string> header, string text)
    {
        var bytes = file.Bytes.Span;
        var encoding =
            bytes.StartsWith(Encoding.Unicode.Preamble) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : (Encoding)new UTF8Encoding(false);
        var start = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text[4..5] : "";
        var separator =
            start.Length == 1
                ? start[0]
                : ";\t,|".OrderByDescending(mark => text.Split('\n', '\r')[0].Count(letter => letter == mark)).First();
        var end = text.IndexOfAny(['\r', '\n']);
        var lineEnd =
            end < 0 ? Italian.LineEnd
            : text[end] == '\n' ? "\n"
            : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n"
            : "\r";
        return new SheetDialect(encoding, header.Count > 1 ? separator : Italian.Separator, lineEnd);
    }

    /// <summary>Returns the bytes of a row, including its line ending.</summary>
    public byte[] Row(IEnumerable<string> cells) => Encoding.GetBytes(string.Join(Separator, cells.Select(Quote)) + LineEnd);

    private string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(Separator, '"', '\n') >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
