using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Resolves picture names in fields and texts: paths relative to the picture folder, with or without the folder's name.</summary>
public static class PictureNames
{
    private const string Start = PictureFields.Folder + "/";
    private const int LongestName = 255;

    /// <summary>Returns the picture named by a field: <c>piazza.jpg</c>, <c>immagini/piazza.jpg</c>.</summary>
    public static string OfField(string written)
    {
        var path = Plain(written);
        return path.StartsWith(Start, StringComparison.OrdinalIgnoreCase) ? path[Start.Length..] : path;
    }

    /// <summary>
    /// Returns the picture named by an address in a text, or null for an address outside the picture folder. An address may begin with
    /// "../", which Markdown editors need to show the picture from a chapter's folder.
    /// </summary>
    public static string? OfAddress(string address)
    {
        var path = Plain(address);
        return path.StartsWith(Start, StringComparison.Ordinal) ? Unescaped(path[Start.Length..]) : null;
    }

    /// <summary>Returns the names of pictures in a text; for a picture outside the folder, its address as written.</summary>
    public static IEnumerable<string> In(string text, IReadOnlySet<string> known) => InFolder(text, known).Concat(Elsewhere(text));

    // Returns pictures whose address is outside the picture folder.
    private static IEnumerable<string> Elsewhere(string text)
    {
        for (var at = text.IndexOf("![", StringComparison.Ordinal); at >= 0; at = text.IndexOf("![", at + 2, StringComparison.Ordinal))
        {
            var start = text.IndexOf("](", at, StringComparison.Ordinal) + 2;
            var address = start < 2 ? "" : text[start..Math.Min(text.Length, start + LongestName)].TrimStart('<');
            if (start >= 2 && !Plain(address).StartsWith(Start, StringComparison.Ordinal))
            {
                yield return address;
            }
        }
    }

    private static IEnumerable<string> InFolder(string text, IReadOnlySet<string> known)
    {
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at, StringComparison.Ordinal))
        {
            at += Start.Length;
            yield return NameAt(text, at, known);
        }
    }

    // Takes the longest known name, because names may contain spaces and brackets.
    private static string NameAt(string text, int start, IReadOnlySet<string> known)
    {
        var (longest, first) = ("", "");
        for (var end = start; end <= text.Length && end - start <= LongestName; end++)
        {
            var isEnd = end == text.Length || text[end] is ')' or '>' or ' ' or '"' or '\'' or '\t' or '\r' or '\n';
            if (isEnd && end > start)
            {
                var name = Unescaped(text[start..end]);
                first = first.Length == 0 ? name : first;
                longest = known.Contains(name) ? name : longest;
            }

            if (end == text.Length || text[end] is '\r' or '\n')
            {
                break;
            }
        }

        return longest.Length > 0 ? longest : first;
    }

    private static string Unescaped(string name) =>
        name.Contains('%', StringComparison.Ordinal) ? PlainLetters.Compose(Uri.UnescapeDataString(name)) : name;

    private static string Plain(string written)
    {
        var path = written.Trim().Replace('\\', '/');
        while (path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }

        return path.TrimStart('/');
    }
}
