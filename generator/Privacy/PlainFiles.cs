namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Extracts text from files without tags: Markdown, YAML, tables, data scripts. Markup is stripped and blocks are kept separate.
/// </summary>
public static class PlainFiles
{
    private static readonly string[] Escaped = [".js", ".json", ".geojson"];

    /// <summary>Appends such a text to a folded text.</summary>
    /// <param name="path">The path, whose extension selects the markup.</param>
    /// <param name="bytes">The text.</param>
    /// <param name="offset">The offset of the text in its source.</param>
    /// <param name="text">Receives the text.</param>
    public static void Fold(string path, ReadOnlySpan<byte> bytes, int offset, FoldedText text)
    {
        var isTable =
            path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        if (isTable)
        {
            FoldTable(bytes, offset, Separator(bytes), text);
        }
        else if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            FoldMarkdown(bytes, offset, text);
        }
        else
        {
            FoldLines(bytes, offset, text, Escaped.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        }
    }

    /// <summary>Appends one cell, with its quotes, to a folded text.</summary>
    public static void FoldCell(ReadOnlySpan<byte> cell, int offset, FoldedText text) => FoldMarkdown(cell, offset, text);

    private static void FoldTable(ReadOnlySpan<byte> bytes, int offset, byte separator, FoldedText text)
    {
        var (start, isQuoted) = (0, false);
        for (var at = 0; at <= bytes.Length; at++)
        {
            var isEnd = at == bytes.Length || (!isQuoted && (bytes[at] == separator || bytes[at] == '\n'));
            isQuoted ^= at < bytes.Length && bytes[at] == '"';
            if (isEnd)
            {
                FoldCell(bytes[start..at], offset + start, text);
                text.Border();
                start = at + 1;
            }
        }
    }

    private static byte Separator(ReadOnlySpan<byte> bytes)
    {
        var header = bytes.IndexOf((byte)'\n') is >= 0 and var end ? bytes[..end] : bytes;
        return header.Contains((byte)';') ? (byte)';'
            : header.Contains((byte)'\t') ? (byte)'\t'
            : (byte)',';
    }

    // Asterisks, backticks, escapes and quotes are markup; an underscore only at the border of a word (mario_rossi is a name).
    private static void FoldMarkdown(ReadOnlySpan<byte> bytes, int offset, FoldedText text)
    {
        var start = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            var isBlank = bytes[at] == '\n' && bytes[(at + 1)..].TrimStart(" \r\t"u8).StartsWith("\n"u8);
            var isBorder =
                isBlank || bytes[at] == '|' || (bytes[at] == '\n' && at + 1 < bytes.Length && bytes[at + 1] is (byte)'#' or (byte)'|');
            var isMark =
                bytes[at] is (byte)'*' or (byte)'`' or (byte)'\\' or (byte)'"' or (byte)'~'
                || (bytes[at] == '_' && !(IsWordAt(bytes, at - 1) && IsWordAt(bytes, at + 1)));
            if (isBorder || isMark)
            {
                text.Append(bytes[start..at], offset + start);
                start = at + 1;
            }

            if (isBorder)
            {
                text.Border();
            }
        }

        text.Append(bytes[start..], offset + start);
    }

    private static void FoldLines(ReadOnlySpan<byte> bytes, int offset, FoldedText text, bool hasEscapes)
    {
        for (var start = 0; start < bytes.Length; )
        {
            var line = bytes[start..].IndexOf((byte)'\n') is >= 0 and var end ? bytes.Slice(start, end) : bytes[start..];
            if (line.Length == 0 || !char.IsWhiteSpace((char)line[0]))
            {
                text.Border();
            }

            for (var at = 0; at <= line.Length; )
            {
                var escape = hasEscapes ? line[at..].IndexOfAny((byte)'\\', (byte)'"') : -1;
                var stretch = escape < 0 ? line[at..] : line.Slice(at, escape);
                text.Append(stretch, offset + start + at);
                at += stretch.Length + (escape >= 0 && line[at + escape] == '\\' ? 2 : 1);
                if (escape >= 0)
                {
                    text.Border();
                }
            }

            text.Append(" "u8, offset + start + line.Length);
            start += line.Length + 1;
        }
    }

    private static bool IsWordAt(ReadOnlySpan<byte> bytes, int at) =>
        at >= 0 && at < bytes.Length && (bytes[at] >= 0x80 || char.IsAsciiLetterOrDigit((char)bytes[at]));
}
