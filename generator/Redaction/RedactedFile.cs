using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>A file before and after a removal.</summary>
/// <param name="Before">As it was.</param>
/// <param name="Now">As it is; null where it was taken out.</param>
/// <param name="Path">Its path without the data, also where it was taken out.</param>
/// <param name="Found">Which data stood there, by their number in the list, as often as they did.</param>
/// <param name="IsLeft">True where the data are still there.</param>
public sealed record RedactedFile(StoredFile Before, StoredFile? Now, string Path, IReadOnlyList<int> Found, bool IsLeft)
{
    /// <summary>True where it is not as it was.</summary>
    public bool IsChanged => Now is null || Path != Before.Path || !Now.Bytes.Span.SequenceEqual(Before.Bytes.Span);

    /// <summary>Removes data from a file, or the file.</summary>
    /// <param name="file">The file, with its path below <c>data/</c>.</param>
    /// <param name="words">The data, or null for none.</param>
    /// <param name="names">Which names come from the content.</param>
    /// <param name="wholes">Paths from the document root, or from the content folder, of files to be taken out whole.</param>
    /// <param name="ground">The act that orders it.</param>
    public static RedactedFile Of(StoredFile file, Redactor? words, ContentNames names, IReadOnlyList<string> wholes, string ground)
    {
        var path = words?.Rename(file.Path, names) ?? file.Path;
        var isWhole = IsWhole(file.Path, wholes);
        if (isWhole && !IsPage(file.Path))
        {
            return new RedactedFile(
                file,
                null,
                path,
                words?.FoundIn(file.Path, FileText.Decode(file.Bytes.Span) is var (gone, _) ? gone : "", names).ToArray() ?? [],
                IsLeft: false
            );
        }

        if (FileText.Decode(file.Bytes.Span) is not var (text, encoding))
        {
            return new RedactedFile(
                file,
                file with
                {
                    Path = path,
                },
                path,
                [],
                words is not null && (words.IsNamed(path, names) || FileText.Guesses(file.Bytes.Span).Any(words.IsReadIn))
            );
        }

        var page = isWhole && !RemovedPage.Is(text) ? RemovedPage.Explain(text, ground) : text;
        page = IsPage(file.Path)
            ? wholes
                .Where(whole => !whole.EndsWith(".html", StringComparison.Ordinal))
                .Aggregate(page, (left, whole) => RemovedPage.Unlink(left, file.Path[BagNames.Site.Length..], whole))
            : page;
        var left = words?.Apply(file.Path, page, names) ?? new RedactedText(page, [], IsLeft: false);
        var now = left.Text == text ? file with { Path = path } : file with { Path = path, Bytes = encoding.GetBytes(left.Text) };
        return new RedactedFile(
            file,
            now,
            path,
            [.. left.Found, .. words?.FoundIn(file.Path, "", names) ?? new HashSet<int>()],
            left.IsLeft || words?.IsNamed(path, names) == true
        );
    }

    /// <summary>True for a file that is to be taken out whole.</summary>
    /// <param name="path">Its path, below <c>data/</c>.</param>
    /// <param name="wholes">Paths from the document root, or from the content folder.</param>
    public static bool IsWhole(string path, IReadOnlyList<string> wholes) =>
        wholes.Any(whole => path == BagNames.Site + whole || path == BagNames.Sources + whole);

    private static bool IsPage(string path) =>
        path.StartsWith(BagNames.Site, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal);
}
