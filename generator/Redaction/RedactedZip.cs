using System.Buffers;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.OpenData;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// The archive of a year's data after a redaction. Its compressed entries cannot be edited, but each is also a file of the bag: the archive
/// is packed again from the redacted files.
/// </summary>
internal static class RedactedZip
{
    /// <summary>True for the archive of a year's data, below <c>data/</c>.</summary>
    public static bool IsZip(string path) =>
        path.StartsWith(BagNames.Site, StringComparison.Ordinal)
        && path.Split('/') is [_, var year, "dati", var name]
        && name == year + ".zip";

    /// <summary>Returns the archive packed again, or null if none of its files changed.</summary>
    /// <param name="zip">The archive.</param>
    /// <param name="files">The files of the bag after the redaction, by their original path.</param>
    public static StoredFile? Of(StoredFile zip, IReadOnlyDictionary<string, RedactedFile> files)
    {
        var folder = zip.Path[..zip.Path.LastIndexOf("dati/", StringComparison.Ordinal)];
        RedactedFile[] entries = [.. DataZip.NamesIn(zip.Bytes).Select(name => files[folder + name])];
        if (!entries.Any(entry => entry.IsChanged))
        {
            return null;
        }

        var bytes = new ArrayBufferWriter<byte>();
        DataZip.Write(
            entries
                .Select(entry => entry.Now)
                .OfType<StoredFile>()
                .Select<StoredFile, (string, Action<Action<ReadOnlySpan<byte>>>)>(file =>
                    (file.Path[folder.Length..], pass => pass(file.Bytes.Span))
                ),
            piece => bytes.Write(piece)
        );
        return zip with { Bytes = bytes.WrittenMemory };
    }
}
