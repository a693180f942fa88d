using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>After a removal from a frozen year, the copies of its sources in the content folder follow.</summary>
internal static class ContentCopies
{
    /// <summary>Renews the copies that were as the bag had them, and says which; what was removed stays in no file that the program wrote.</summary>
    public static IEnumerable<string> Renew(string content, IReadOnlyList<StoredFile> before, RedactedBag left)
    {
        var now = left.Payload.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var renewed = new List<string>();
        foreach (var source in before.Where(file => file.Path.StartsWith(BagNames.Sources, StringComparison.Ordinal)))
        {
            var path = source.Path[BagNames.Sources.Length..];
            var after = now.GetValueOrDefault(source.Path);
            if (after?.Bytes.Span.SequenceEqual(source.Bytes.Span) == true || !Folder.HasFile(content, path) || !Folder.ReadFile(content, path).Bytes.Span.SequenceEqual(source.Bytes.Span))
            {
                continue;
            }

            renewed.Add(path);
            if (after is null)
            {
                Disk.DeleteFile(content, path);
            }
            else
            {
                Disk.Replace(content, path, after.Bytes.Span);
            }
        }

        return renewed.Count == 0 ? [] : [$"nei contenuti: {ItalianText.Count(renewed.Count, "file cambiato", "file cambiati")} ({string.Join(", ", renewed)})"];
    }
}
