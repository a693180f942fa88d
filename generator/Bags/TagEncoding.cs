using System.Text;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>The encoding that a bag declares for its tag files. What cannot be read is refused rather than guessed.</summary>
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

    // Without an encoding: UTF-16 that says its order of bytes with its first two.
    private TagEncoding(Encoding? encoding) => _encoding = encoding;

    /// <summary>The encoding of our bags and of every <c>bagit.txt</c>.</summary>
    public static TagEncoding Utf8 => Known["UTF-8"];

    /// <summary>The encoding of a name, or null for one that this program cannot read.</summary>
    public static TagEncoding? Of(string name) => Known.GetValueOrDefault(name);

    /// <summary>The text, or null where the bytes are none in this encoding, or begin with a mark that it does not have.</summary>
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
