using System.IO.Compression;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>An archive of data files (ZIP). The same files give the same bytes: entries have a fixed time and their given order.</summary>
public static class DataZip
{
    // The earliest time that a ZIP can state.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Passes the bytes of an archive to a writer.</summary>
    /// <param name="files">Names in the archive, each with a function that passes the file's bytes to a writer.</param>
    /// <param name="write">Receives the bytes.</param>
    public static void Write(IEnumerable<(string Name, Action<Action<ReadOnlySpan<byte>>> Pass)> files, Action<ReadOnlySpan<byte>> write)
    {
        using var stream = new PieceStream(write);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, pass) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                using var content = entry.Open();
                pass(piece =>
                {
                    content.Write(piece);
                    stream.EndPart();
                });
            }
        }

        stream.Forward();
    }

    /// <summary>Returns the names in an archive, in order.</summary>
    public static IReadOnlyList<string> NamesIn(ReadOnlyMemory<byte> zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip.ToArray(), writable: false), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
