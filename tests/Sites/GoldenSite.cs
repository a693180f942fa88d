using System.Text;
using Cremona.Transparency.Tests.Golden;

namespace Cremona.Transparency.Tests.Sites;

/// <summary>
/// Compares the files of a portal with those that are kept in a folder; with AGGIORNA_ATTESI=1 the folder is written anew.
/// </summary>
internal static class GoldenSite
{
    private static readonly string[] TextEndings = [".csv", ".json", ".ttl", ".xml", ".txt", ".atom"];

    /// <summary>What is kept of a portal: the main part of each page, and the other texts whole.</summary>
    public static IReadOnlyDictionary<string, byte[]> Kept(IReadOnlyDictionary<string, byte[]> site) =>
        site.Where(file => IsPage(file.Key) || TextEndings.Contains(Path.GetExtension(file.Key)))
            .AsParallel()
            .ToDictionary(
                file => file.Key,
                file => IsPage(file.Key) ? Encoding.UTF8.GetBytes(MainText.Of(Encoding.UTF8.GetString(file.Value))) : file.Value,
                StringComparer.Ordinal
            );

    /// <summary>Each file that differs, is missing or is left over, with its first line that does.</summary>
    public static IReadOnlyList<string> Differences(string folder, IReadOnlyDictionary<string, byte[]> now, bool rewrites)
    {
        if (rewrites)
        {
            Rewrite(folder, now);
        }

        var kept = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .ToHashSet(StringComparer.Ordinal)
            : [];
        return
        [
            .. kept.Where(path => !now.ContainsKey(path))
                .Order(StringComparer.Ordinal)
                .Select(path => $"{path}: kept, but nothing produced it"),
            .. now.OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => Difference(folder, file.Key, file.Value, kept.Contains(file.Key)))
                .OfType<string>(),
        ];
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static string? Difference(string folder, string path, byte[] now, bool isKept)
    {
        if (!isKept)
        {
            return $"{path}: produced, but not kept";
        }

        var kept = File.ReadAllBytes(Path.Combine(folder, path));
        return kept.AsSpan().SequenceEqual(now)
            ? null
            : $"{path}: {GoldenFile.FirstDifference(Encoding.UTF8.GetString(kept), Encoding.UTF8.GetString(now))}";
    }

    private static void Rewrite(string folder, IReadOnlyDictionary<string, byte[]> now)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, bytes) in now)
        {
            var whole = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
            File.WriteAllBytes(whole, bytes);
        }
    }
}
