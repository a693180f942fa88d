using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>A file before and after a redaction.</summary>
/// <param name="Before">The original file.</param>
/// <param name="Now">The redacted file, or null if it was deleted.</param>
/// <param name="Path">The path without the redacted data, even if the file was deleted.</param>
/// <param name="Found">Indexes of the data found, one per occurrence.</param>
/// <param name="IsLeft">True if the file still contains the data.</param>
public sealed record RedactedFile(StoredFile Before, StoredFile? Now, string Path, IReadOnlyList<int> Found, bool IsLeft)
{
    /// <summary>True if the file was changed, renamed or deleted.</summary>
    public bool IsChanged => Now is null || Path != Before.Path || !Now.Bytes.Span.SequenceEqual(Before.Bytes.Span);

    /// <summary>Redacts data in a file, or deletes the file.</summary>
    /// <param name="file">The file, with its path below <c>data/</c>.</param>
    /// <param name="words">The data to redact, or null for none.</param>
    /// <param name="names">The names that derive from content.</param>
    /// <param name="wholes">Paths of files to delete, relative to the document root or the content folder.</param>
    /// <param name="ground">The act that orders the removal.</param>
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

    /// <summary>True if the whole file is to be deleted.</summary>
    /// <param name="path">The path of the file, below <c>data/</c>.</param>
    /// <param name="wholes">Paths relative to the document root or the content folder.</param>
    public static bool IsWhole(string path, IReadOnlyList<string> wholes) =>
        wholes.Any(whole => path == BagNames.Site + whole || path == BagNames.Sources + whole);

    private static bool IsPage(string path) =>
        path.StartsWith(BagNames.Site, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal);
}
