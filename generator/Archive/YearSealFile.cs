using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Size and timestamp of an archive file when its checksum was last verified, and of its copy.</summary>
public sealed record SealLine(FileStamp Master, FileStamp Copy);

/// <summary>A local cache file that records what was verified on this machine. If it is lost, every file is read again.</summary>
internal static class YearSealFile
{
    private const string Ending = ".sigillo";

    /// <summary>Returns the recorded stamps of a bag, keyed by path in the bag. Unreadable lines are skipped.</summary>
    public static Dictionary<string, SealLine> Read(string folder, string name)
    {
        var known = new Dictionary<string, SealLine>(StringComparer.Ordinal);
        var rest = Folder.HasFile(folder, FileOf(name)) ? Folder.ReadFile(folder, FileOf(name)).Bytes.Span : [];
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n') is >= 0 and var found ? found : rest.Length;
            var line = rest[..end];
            rest = rest[Math.Min(end + 1, rest.Length)..];
            if (Take(ref line, out var master) && Take(ref line, out var copy))
            {
                known[Encoding.UTF8.GetString(line)] = new SealLine(master, copy);
            }
        }

        return known;
    }

    /// <summary>Writes the seal file.</summary>
    public static void Write(string folder, string name, IReadOnlyDictionary<string, SealLine> now)
    {
        var text = string.Concat(
            now.OrderBy(line => line.Key, StringComparer.Ordinal)
                .Select(line =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{line.Value.Master.Length} {line.Value.Master.Ticks} {line.Value.Copy.Length} {line.Value.Copy.Ticks} "
                            + $"{line.Key}\n"
                    )
                )
        );
        Disk.MakeFolder(folder);
        Disk.DeleteFile(folder, FileOf(name));
        Disk.Write(folder, FileOf(name), Encoding.UTF8.GetBytes(text));
    }

    /// <summary>
    /// Returns the names of the bags with a seal file. A seal file lists file names, including those that a removal deleted.
    /// </summary>
    public static IReadOnlyList<string> Names(string folder) => Folder.Names(folder, Ending);

    /// <summary>Deletes a seal file.</summary>
    public static void Delete(string folder, string name) => Disk.DeleteFile(folder, FileOf(name));

    private static string FileOf(string name) => name + Ending;

    // Parses two numbers, each followed by a space, at the start of a line.
    private static bool Take(ref ReadOnlySpan<byte> line, out FileStamp stamp)
    {
        var isStamp = TakeNumber(ref line, out var length) & TakeNumber(ref line, out var ticks);
        stamp = new FileStamp(length, ticks);
        return isStamp;
    }

    private static bool TakeNumber(ref ReadOnlySpan<byte> line, out long number)
    {
        if (!Utf8Parser.TryParse(line, out number, out var read) || read >= line.Length || line[read] != ' ')
        {
            return false;
        }

        line = line[(read + 1)..];
        return true;
    }
}
