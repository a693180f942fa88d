using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The payload of a bag after a removal.</summary>
/// <param name="Payload">The files, with paths below <c>data/</c>.</param>
/// <param name="Touched">Paths in the bag of what was changed or taken out.</param>
/// <param name="ByHand">Paths in which the words still are, and which the program cannot change.</param>
public sealed record RedactedBag(IReadOnlyList<StoredFile> Payload, IReadOnlyList<string> Touched, IReadOnlyList<string> ByHand)
{
    // Styles, scripts and fonts come with the program: nobody's data are in them.
    private const string OfTheProgram = "/risorse/";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Removes words from every file, and whole files. The web archive is left out: it is made again from what stays.</summary>
    /// <param name="payload">The files, with paths below <c>data/</c>.</param>
    /// <param name="words">The words, or null for none.</param>
    /// <param name="wholes">Paths from the document root, or from the content folder, of files to be taken out whole.</param>
    /// <param name="ground">The act that orders it.</param>
    public static RedactedBag Of(IReadOnlyList<StoredFile> payload, Redaction? words, IReadOnlyList<string> wholes, string ground)
    {
        var (left, touched, byHand) = (new List<StoredFile>(), new List<string>(), new List<string>());
        foreach (var file in payload.Where(file => file.Path != BagNames.Warc))
        {
            var isWhole = wholes.Any(whole => file.Path == BagNames.Site + whole || file.Path == BagNames.Sources + whole);
            if (isWhole && !IsPage(file.Path))
            {
                touched.Add(BagNames.Data + file.Path);
                continue;
            }

            var (now, isThere) = Redact(file, words, wholes, isWhole ? ground : null);
            left.Add(now);
            if (isThere || words?.IsReadIn(file.Path) == true)
            {
                byHand.Add(file.Path);
            }

            if (!now.Bytes.Span.SequenceEqual(file.Bytes.Span))
            {
                touched.Add(BagNames.Data + file.Path);
            }
        }

        return new RedactedBag(left, touched, byHand);
    }

    /// <summary>Paths of files that stay and that are no text: nobody has looked for the words where they are packed or drawn.</summary>
    public IEnumerable<string> Unseen =>
        Payload.Where(file => !file.Path.Contains(OfTheProgram, StringComparison.Ordinal) && !IsText(file.Bytes.Span)).Select(file => file.Path).Order(StringComparer.Ordinal);

    /// <summary>True for bytes in which words can be found as they are written.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes) => Decode(bytes) is not null;

    private static bool IsPage(string path) => path.StartsWith(BagNames.Site, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal);

    private static (StoredFile File, bool IsThere) Redact(StoredFile file, Redaction? words, IReadOnlyList<string> wholes, string? ground)
    {
        if (Decode(file.Bytes.Span) is not { } text)
        {
            // Bytes that are no text: what can be read in them as it stands is all that can be told.
            return (file, words?.IsReadIn(Encoding.Latin1.GetString(file.Bytes.Span)) == true || words?.IsReadIn(Encoding.Unicode.GetString(file.Bytes.Span)) == true);
        }

        var (page, encoding) = text;
        page = ground is null ? page : RemovedPage.Explain(page, ground);
        if (IsPage(file.Path))
        {
            page = wholes.Where(whole => !whole.EndsWith(".html", StringComparison.Ordinal)).Aggregate(page, (now, whole) => RemovedPage.Unlink(now, whole[(whole.LastIndexOf('/') + 1)..]));
        }

        var left = words is null ? page : words.Apply(page).Text;
        return (left == text.Text ? file : file with { Bytes = encoding.GetBytes(left) }, words?.IsReadIn(left) == true);
    }

    // The text with the way back to its bytes; null where it is none.
    private static (string Text, Encoding Encoding)? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 == 0 && (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)))
        {
            var wide = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return (wide.GetString(bytes), wide);
        }

        if (bytes.Contains((byte)0) || bytes.StartsWith("%PDF"u8))
        {
            return null;
        }

        try
        {
            return (Strict.GetString(bytes), Strict);
        }
        catch (DecoderFallbackException)
        {
            // One byte a letter, whatever the code page: the bytes that are not touched come back as they were.
            return (Encoding.Latin1.GetString(bytes), Encoding.Latin1);
        }
    }
}
