using System.Text;
using Cremona.Transparency.Generator.Privacy;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>
/// Reads the properties of a PDF and the personal data in its text, within limits of size, pages, decompressed bytes and time.
/// </summary>
internal static class PdfReader
{
    private const int MaxBytes = 64 << 20;
    private const int MaxPages = 1000;
    private const int FewLetters = 20;
    private const int Stack = 16 << 20;
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    /// <summary>Reads a file on its own thread; a thread that never ends is abandoned.</summary>
    public static PdfFacts Read(ReadOnlyMemory<byte> bytes)
    {
        PdfFacts? facts = null;
        if (bytes.Length <= MaxBytes)
        {
            var reading = new Thread(() => Volatile.Write(ref facts, Open(bytes)), Stack) { IsBackground = true };
            reading.Start();
            reading.Join(MaxTime);
        }

        return Volatile.Read(ref facts) ?? new PdfFacts();
    }

    // Files may be malformed, even on purpose. Any exception of the library means that the file cannot be read.
    private static PdfFacts Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(
                bytes,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    FilterProvider = new BoundedFilters(),
                }
            );
            return document.IsEncrypted ? new PdfFacts { IsRead = true, IsProtected = true } : Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new PdfFacts { IsRead = true, IsProtected = true };
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            var isProtected = bytes.Span.LastIndexOf("/Encrypt"u8) >= 0;
            return new PdfFacts { IsRead = isProtected, IsProtected = isProtected };
        }
    }

    private static PdfFacts Read(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var (read, images) = (0, 0);
        var data = new List<(int, Datum)>();
        var text = new FoldedText(keepsPlaces: false);
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MaxPages); number++)
        {
            if (PageOf(document, number, text) is var (letters, pictures))
            {
                read++;
                images += letters < FewLetters && pictures > 0 ? 1 : 0;
                data.AddRange(Detectors.Find(text).Select(hit => (number, hit.Datum)));
            }
        }

        return new PdfFacts
        {
            IsRead = true,
            HasTitle = !string.IsNullOrWhiteSpace(document.Information.Title),
            HasLanguage = catalog.Data.ContainsKey("Lang"),
            IsTagged = catalog.Data.ContainsKey("StructTreeRoot"),
            RunsCode = RunsCode(document, catalog),
            Pages = document.NumberOfPages,
            PagesRead = read,
            ImagePages = images,
            Data = [.. data.Distinct()],
        };
    }

    // Returns null for a page that cannot be read.
    private static (int Letters, int Pictures)? PageOf(PdfDocument document, int number, FoldedText text)
    {
        text.Clear();
        try
        {
            var page = document.GetPage(number);
            Word? last = null;
            foreach (var word in page.GetWords())
            {
                if (last is not null && IsApart(last, word))
                {
                    text.Border();
                }

                text.Append(Encoding.UTF8.GetBytes(word.Text + " "), 0);
                last = word;
            }

            return (page.Letters.Count(letter => !string.IsNullOrWhiteSpace(letter.Value)), page.NumberOfImages);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            return null;
        }
    }

    // True if a gap between columns or paragraphs separates the words, and so two numbers.
    private static bool IsApart(Word one, Word next)
    {
        var height = Math.Max(1, Math.Max(one.BoundingBox.Height, next.BoundingBox.Height));
        var drop = Math.Abs(one.BoundingBox.Bottom - next.BoundingBox.Bottom);
        return drop > 3 * height || (drop < height && next.BoundingBox.Left - one.BoundingBox.Right > 3 * height);
    }

    // ISO 32000-1, 12.6.4.16: JavaScript by name or on opening, and actions that launch programs.
    private static bool RunsCode(PdfDocument document, DictionaryToken catalog) =>
        (Inner(document, catalog, "Names") is { } names && names.Data.ContainsKey("JavaScript"))
        || (
            Inner(document, catalog, "OpenAction") is { } opening
            && opening.Data.TryGetValue("S", out var kind)
            && kind is NameToken { Data: "JavaScript" or "Launch" }
        )
        || catalog.Data.ContainsKey("AA");

    private static DictionaryToken? Inner(PdfDocument document, DictionaryToken outer, string name) =>
        !outer.Data.TryGetValue(name, out var token) ? null
        : token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data as DictionaryToken
        : token as DictionaryToken;
}
