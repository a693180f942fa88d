using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>
/// Wraps the library's filters and rejects streams that decompress to more than a document needs: a few kilobytes of Deflate can expand to
/// gigabytes.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const int MaxPerStream = 64 << 20;
    private const long MaxPerDocument = 512L << 20;

    // Deflate reaches a ratio of 1,032 to one (RFC 1951), LZW with 12 bits 2,500.
    private const int DeflateRatio = 1032;
    private const int MaxOfLzw = 100_000;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private long _unpacked;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_filters.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_filters.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(this, filter))];

    private static void Check(IFilter filter, Memory<byte> input)
    {
        if (
            (filter is FlateFilter && (long)input.Length * DeflateRatio > MaxPerStream && UnpacksBeyond(input))
            || (filter is LzwFilter && input.Length > MaxOfLzw)
        )
        {
            throw new InvalidDataException("A stream unpacks beyond its bound.");
        }
    }

    private void Count(long length)
    {
        if ((_unpacked += length) > MaxPerDocument)
        {
            throw new InvalidDataException("The streams of a document unpack beyond their bound.");
        }
    }

    private static bool UnpacksBeyond(Memory<byte> input)
    {
        if (!MemoryMarshal.TryGetArray<byte>(input, out var array))
        {
            array = input.ToArray();
        }

        try
        {
            using var stream = new ZLibStream(
                new MemoryStream(array.Array!, array.Offset, array.Count, writable: false),
                CompressionMode.Decompress
            );
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (var read = stream.Read(buffer); read > 0 && total <= MaxPerStream; read = stream.Read(buffer))
            {
                total += read;
            }

            return total > MaxPerStream;
        }
        catch (InvalidDataException)
        {
            // On invalid data the library stops where this trial run did, which is within the limit.
            return false;
        }
    }

    private sealed class BoundedFilter(BoundedFilters owner, IFilter inner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            Check(inner, input);
            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Count(output.Length);
            return output;
        }
    }
}
