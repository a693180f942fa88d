using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Applies a removal from a frozen year to the copies of its sources in the content folder. Repeating the command retries copies that could
/// not be written the first time.
/// </summary>
internal static class ContentCopies
{
    /// <summary>
    /// Updates the copies whose redacted form equals the file in the bag. Afterwards no file written by this program contains the removed
    /// data.
    /// </summary>
    /// <returns>The changed paths, relative to the content folder, without the removed data.</returns>
    public static IReadOnlyList<string> Renew(string content, RemovalOrder order, ContentNames names, RedactedBag left)
    {
        if (!Folder.Exists(content))
        {
            return [];
        }

        var kept = left
            .Payload.Where(file => file.Path.StartsWith(BagNames.Sources, StringComparison.Ordinal))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        var renewed = new List<string>();
        foreach (
            var file in Folder.Read(content, path =>
                IsContent(path) && (ContentYears.Of(path) is null || ContentYears.Of(path) == order.Year)
            )
        )
        {
            var after = RedactedFile.Of(
                file with
                {
                    Path = BagNames.Sources + file.Path,
                },
                order.Redaction,
                names,
                order.Files,
                order.Ground
            );
            if (
                after.IsChanged
                && (
                    after.Now is null
                        ? !kept.ContainsKey(after.Path)
                        : kept.GetValueOrDefault(after.Path)?.Bytes.Span.SequenceEqual(after.Now.Bytes.Span) == true
                )
            )
            {
                var path = after.Path[BagNames.Sources.Length..];
                renewed.Add(path);
                Put(content, file.Path, path, after.Now);
            }
        }

        return renewed;
    }

    /// <summary>False for entries that other programs (git, editors) keep in the content folder.</summary>
    public static bool IsContent(string path) => path[0] != '.' && !path.Contains("/.", StringComparison.Ordinal);

    private static void Put(string content, string before, string path, StoredFile? now)
    {
        if (now is not null)
        {
            Disk.Replace(content, path, now.Bytes.Span);
        }

        if (now is null || path != before)
        {
            Disk.DeleteFile(content, before);
        }
    }
}
