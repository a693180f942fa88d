using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Size and time of a file of the archive when its sum was right, and of its copy.</summary>
public sealed record SealLine(FileStamp Master, FileStamp Copy);

/// <summary>A local file of this machine that says what was looked at; where it is lost, everything is read once more.</summary>
internal static class YearSealFile
{
    private const int Parts = 5;

    /// <summary>What was known of a bag, by path in the bag. Lines that cannot be read are passed over.</summary>
    public static IReadOnlyDictionary<string, SealLine> Read(string folder, string name)
    {
        if (!Folder.HasFile(folder, FileOf(name)))
        {
            return new Dictionary<string, SealLine>(StringComparer.Ordinal);
        }

        return Encoding.UTF8.GetString(Folder.ReadFile(folder, FileOf(name)).Bytes.Span).Split('\n').Select(line => line.Split(' ', Parts))
            .Where(parts => parts.Length == Parts && parts[..^1].All(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            .ToDictionary(parts => parts[^1], parts => new SealLine(Stamp(parts[0], parts[1]), Stamp(parts[2], parts[3])), StringComparer.Ordinal);
    }

    /// <summary>Writes it where it has changed.</summary>
    public static void Write(string folder, string name, IReadOnlyDictionary<string, SealLine> before, IReadOnlyDictionary<string, SealLine> now)
    {
        if (before.Count == now.Count && now.All(line => before.TryGetValue(line.Key, out var known) && known == line.Value))
        {
            return;
        }

        var text = string.Concat(now.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => string.Create(
            CultureInfo.InvariantCulture, $"{line.Value.Master.Length} {line.Value.Master.Ticks} {line.Value.Copy.Length} {line.Value.Copy.Ticks} {line.Key}\n")));
        Disk.MakeFolder(folder);
        Disk.DeleteFile(folder, FileOf(name));
        Disk.Write(folder, FileOf(name), Encoding.UTF8.GetBytes(text));
    }

    private static string FileOf(string name) => name + ".sigillo";

    private static FileStamp Stamp(string length, string ticks) => new(long.Parse(length, CultureInfo.InvariantCulture), long.Parse(ticks, CultureInfo.InvariantCulture));
}
