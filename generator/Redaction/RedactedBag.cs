using System.Text.Json;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>The payload of a bag after a redaction.</summary>
/// <param name="Payload">The files, with paths below <c>data/</c>.</param>
/// <param name="Changes">The changed and deleted files.</param>
/// <param name="ByHand">Paths of files that still contain the data and that the program cannot edit.</param>
public sealed record RedactedBag(IReadOnlyList<StoredFile> Payload, IReadOnlyList<FileChange> Changes, IReadOnlyList<string> ByHand)
{
    /// <summary>
    /// Paths in the bag of the changed and deleted files, free of the redacted data, so that the register may record them.
    /// </summary>
    public IReadOnlyList<string> Touched => [.. Changes.Select(change => BagNames.Data + change.Noted)];

    /// <summary>
    /// Redacts data in every file and deletes whole files. The web archive is left out, because it is rebuilt from the remaining files.
    /// </summary>
    /// <param name="payload">The files, with paths below <c>data/</c>.</param>
    /// <param name="words">The data to redact, or null for none.</param>
    /// <param name="wholes">Paths of files to delete, relative to the document root or the content folder.</param>
    /// <param name="ground">The act that orders the removal.</param>
    public static RedactedBag Of(IReadOnlyList<StoredFile> payload, Redactor? words, IReadOnlyList<string> wholes, string ground)
    {
        // No page links to a file that the year never contained.
        wholes = [.. wholes.Where(whole => payload.Any(file => RedactedFile.IsWhole(file.Path, [whole])))];
        var names = NamesOf(payload);
        var files = WithZips(
            AllCores.Make(payload.Where(file => file.Path != BagNames.WarcFile), file =>
                RedactedFile.Of(file, words, names, wholes, ground)
            )
        );
        var twice = files
            .Where(file => file.Now is not null)
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new RedactedBag(
            [.. files.Select(file => file.Now).OfType<StoredFile>()],
            [
                .. files
                    .Where(file => file.IsChanged)
                    .Select(file => new FileChange(
                        file.Before.Path,
                        file.Path,
                        RedactedFile.IsWhole(file.Before.Path, wholes) ? names.Masked(file.Path) : file.Path,
                        file.Found
                    )),
            ],
            [
                .. files
                    .Where(file => file.IsLeft || twice.Contains(file.Path) || (CanBeRead(file.Before) && !CanBeRead(file.Now)))
                    .Select(file => file.Before.Path),
            ]
        );
    }

    private static IReadOnlyList<RedactedFile> WithZips(IReadOnlyList<RedactedFile> files)
    {
        if (!files.Any(file => RedactedZip.IsZip(file.Before.Path)))
        {
            return files;
        }

        var byPath = files.ToDictionary(file => file.Before.Path, StringComparer.Ordinal);
        return
        [
            .. files.Select(file =>
                RedactedZip.IsZip(file.Before.Path) && file.Now is { } zip && RedactedZip.Of(zip, byPath) is { } packed
                    ? file with
                    {
                        Now = packed,
                    }
                    : file
            ),
        ];
    }

    /// <summary>Returns the names in a bag that derive from content.</summary>
    public static ContentNames NamesOf(IReadOnlyList<StoredFile> payload) =>
        ContentNames.Of(payload.FirstOrDefault(file => file.Path == BagNames.Year) is { } year ? year.Bytes.Span : []);

    /// <summary>Paths of the remaining files that are not text. Data inside compressed content or images were not searched.</summary>
    public IEnumerable<string> Unseen =>
        Payload
            .Where(file => !TextParts.IsOurs(file.Path) && !FileText.IsText(file.Bytes.Span) && !RedactedZip.IsZip(file.Path))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal);

    // The program reads these files again, so apart from the redacted words they must stay valid.
    private static bool CanBeRead(StoredFile? file)
    {
        try
        {
            _ =
                file is null ? null
                : file.Path == BagNames.Recipe ? Recipe.Read(file.Bytes.Span)
                : file.Path.StartsWith(BagNames.OtherYears, StringComparison.Ordinal) || file.Path == BagNames.Year
                    ? YearFile.Read(file.Bytes.Span)
                : (object?)null;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

/// <summary>A file of a bag that a redaction changed or deleted.</summary>
/// <param name="Before">The original path, below <c>data/</c>.</param>
/// <param name="Path">The path without the redacted data.</param>
/// <param name="Noted">The path as the register records it. The name of a deleted file is masked, because it often names the person
/// concerned.</param>
/// <param name="Found">Indexes of the data found, one per occurrence.</param>
public sealed record FileChange(string Before, string Path, string Noted, IReadOnlyList<int> Found);
