using System.Text;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>The encoding that a bag declares for its tag files. Undecodable files are rejected, never guessed.</summary>
internal sealed class TagEncoding
{
    private static readonly Dictionary<string, TagEncoding> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTF-8"] = new(new UTF8Encoding(false, true)),
        ["US-ASCII"] = new(Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)),
        ["ISO-8859-1"] = new(Encoding.Latin1),
        ["UTF-16LE"] = new(new UnicodeEncoding(false, false, true)),
        ["UTF-16BE"] = new(new UnicodeEncoding(true, false, true)),
        ["UTF-16"] = new(null),
    };

    private static readonly UnicodeEncoding[] Marked = [new(false, true, true), new(true, true, true)];
    private readonly Encoding? _encoding;

    // A null encoding means UTF-16 with a byte order mark.
    private TagEncoding(Encoding? encoding) => _encoding = encoding;

    /// <summary>The encoding of this program's bags and of every <c>bagit.txt</c>.</summary>
    public static TagEncoding Utf8 => Known["UTF-8"];

    /// <summary>Returns the encoding with this name, or null if this program does not support it.</summary>
    public static TagEncoding? Of(string name) => Known.GetValueOrDefault(name);

    /// <summary>Returns the text, or null if the bytes are invalid in this encoding or start with an unexpected byte order mark.</summary>
    public string? Decode(byte[] bytes)
    {
        try
        {
            if (_encoding is not null)
            {
                return _encoding.GetString(bytes) is var text && text.StartsWith('\uFEFF') ? null : text;
            }

            return bytes.Length == 0 ? ""
                : Array.Find(Marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble)) is { } marked
                    ? marked.GetString(bytes, 2, bytes.Length - 2)
                : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
