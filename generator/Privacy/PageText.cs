using System.Text;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Extracts the text of a rendered file. HTML and XML tags are stripped; attribute values that readers perceive follow at the end.
/// </summary>
public static class PageText
{
    private static readonly string[] Unread =
    [
        ".css",
        ".woff",
        ".woff2",
        ".ttf",
        ".otf",
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".ico",
        ".gz",
        ".br",
        ".tif",
        ".tiff",
        ".zip",
        ".7z",
        ".rar",
        ".pdf",
        ".doc",
        ".docx",
        ".xls",
        ".xlsx",
        ".ppt",
        ".pptx",
        ".odt",
        ".ods",
        ".odp",
        ".rtf",
        ".p7m",
    ];
    private static readonly string[] Marked = [".html", ".htm", ".xml", ".atom", ".svg", ".rdf"];

    // Inline elements do not separate words.
    private static readonly HashSet<ulong> Inline =
    [
        .. new[]
        {
            "a",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "s",
            "span",
            "abbr",
            "mark",
            "sub",
            "sup",
            "code",
            "small",
            "wbr",
            "time",
            "q",
            "cite",
            "dfn",
            "kbd",
            "samp",
            "var",
            "bdi",
            "bdo",
            "ins",
            "del",
            "font",
            "data",
        }.Select(name => Packed(Encoding.ASCII.GetBytes(name))),
    ];

    /// <summary>True for a text file, by its name and because its first bytes contain no zero.</summary>
    public static bool IsSearchable(string path, ReadOnlySpan<byte> bytes) =>
        HasText(path) && !bytes[..Math.Min(bytes.Length, 4096)].Contains((byte)0);

    /// <summary>True for a file that may contain text, by its name.</summary>
    public static bool HasText(string path) => !Unread.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Appends the text of a file to a folded text.</summary>
    public static void Extract(string path, ReadOnlySpan<byte> bytes, FoldedText text)
    {
        if (Marked.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            ExtractMarked(bytes, text);
        }
        else
        {
            PlainFiles.Fold(path, bytes, 0, text);
        }
    }

    private static void ExtractMarked(ReadOnlySpan<byte> bytes, FoldedText text)
    {
        var spoken = new List<Range>();
        for (var at = 0; at < bytes.Length; )
        {
            var open = bytes[at..].IndexOf((byte)'<');
            var stretch = open < 0 ? bytes[at..] : bytes.Slice(at, open);
            if (stretch.Length > 0)
            {
                text.Append(stretch, at);
            }

            at += stretch.Length;
            var close = bytes[at..].IndexOf((byte)'>');
            if (close < 0)
            {
                break;
            }

            ReadTag(bytes, at + 1, at + close, text, spoken);
            at += close + 1;
        }

        foreach (var value in spoken)
        {
            text.Border();
            text.Append(bytes[value], value.Start.Value);
        }
    }

    private static void ReadTag(ReadOnlySpan<byte> bytes, int start, int end, FoldedText text, List<Range> spoken)
    {
        var tag = bytes[start..end];
        var nameStart = tag.StartsWith("/"u8) ? 1 : 0;
        var nameEnd = nameStart;
        while (nameEnd < tag.Length && tag[nameEnd] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'/'))
        {
            nameEnd++;
        }

        if (tag.StartsWith("br"u8))
        {
            text.Append(" "u8, start);
        }
        else if (!IsInline(tag[nameStart..nameEnd]))
        {
            text.Border();
        }

        if (nameEnd < tag.Length)
        {
            ReadAttributes(tag, start, nameEnd, spoken);
        }
    }

    private static void ReadAttributes(ReadOnlySpan<byte> tag, int start, int nameEnd, List<Range> spoken)
    {
        for (var (at, name) = (nameEnd, nameEnd); tag[at..].IndexOf((byte)'"') is >= 0 and var quote; )
        {
            var value = at + quote + 1;
            if (quote == 0 || tag[value - 2] != '=')
            {
                at = value;
                continue;
            }

            var length = tag[value..].IndexOf((byte)'"');
            if (length < 0)
            {
                return;
            }

            if (length > 5 && IsSpoken(tag[name..(value - 2)].TrimStart(" \t\r\n"u8), tag.Slice(value, length)))
            {
                spoken.Add((start + value)..(start + value + length));
            }

            at = name = value + length + 1;
        }
    }

    private static bool IsInline(ReadOnlySpan<byte> name) => name.Length <= sizeof(ulong) && Inline.Contains(Packed(name));

    // Packs a short name into a number, since every tag is looked up.
    private static ulong Packed(ReadOnlySpan<byte> name)
    {
        var packed = 0UL;
        foreach (var letter in name)
        {
            packed = (packed << 8) | letter;
        }

        return packed;
    }

    // The first letter decides for most names.
    private static bool IsSpoken(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) =>
        name.Length > 2
        && name[0] switch
        {
            (byte)'h' => name.SequenceEqual("href"u8) && (value.StartsWith("mailto:"u8) || value.StartsWith("tel:"u8)),
            (byte)'c' => name.SequenceEqual("content"u8),
            (byte)'t' => name.SequenceEqual("title"u8),
            (byte)'a' => name.SequenceEqual("alt"u8) || name.StartsWith("aria-"u8),
            (byte)'v' => name.SequenceEqual("value"u8),
            (byte)'p' => name.SequenceEqual("placeholder"u8),
            (byte)'d' => name.StartsWith("data-"u8),
            _ => false,
        };
}
