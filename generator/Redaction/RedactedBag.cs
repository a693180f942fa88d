using System.Text.Json;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>The payload of a bag after a removal.</summary>
/// <param name="Payload">The files, with paths below <c>data/</c>.</param>
/// <param name="Changes">What was changed or taken out.</param>
/// <param name="ByHand">Paths of files in which the data still are, and which the program cannot change.</param>
public sealed record RedactedBag(IReadOnlyList<StoredFile> Payload, IReadOnlyList<FileChange> Changes, IReadOnlyList<string> ByHand)
{
    /// <summary>Paths in the bag of what was changed or taken out, as the register may repeat them: without the data.</summary>
    public IReadOnlyList<string> Touched => [.. Changes.Select(change => BagNames.Data + change.Noted)];

    /// <summary>Removes data from every file, and whole files. The web archive is left out: it is made again from what stays.</summary>
    /// <param name="payload">The files, with paths below <c>data/</c>.</param>
    /// <param name="words">The data, or null for none.</param>
    /// <param name="wholes">Paths from the document root, or from the content folder, of files to be taken out whole.</param>
    /// <param name="ground">The act that orders it.</param>
    public static RedactedBag Of(IReadOnlyList<StoredFile> payload, Redactor? words, IReadOnlyList<string> wholes, string ground)
    {
        // A file that the year never had has no links in it either.
        wholes = [.. wholes.Where(whole => payload.Any(file => RedactedFile.IsWhole(file.Path, [whole])))];
        var names = NamesOf(payload);
        var files = AllCores.Make(payload.Where(file => file.Path != BagNames.WarcFile), file =>
            RedactedFile.Of(file, words, names, wholes, ground)
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
                        RedactedFile.IsWhole(file.Before.Path, wholes) ? names.Veiled(file.Path) : file.Path,
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

    /// <summary>Which names in a bag come from the content.</summary>
    public static ContentNames NamesOf(IReadOnlyList<StoredFile> payload) =>
        ContentNames.Of(payload.FirstOrDefault(file => file.Path == BagNames.Year) is { } year ? year.Bytes.Span : []);

    /// <summary>Paths of files that stay and that are no text: nobody has looked for the data where they are packed or drawn.</summary>
    public IEnumerable<string> Unseen =>
        Payload
            .Where(file => !TextParts.IsOurs(file.Path) && !FileText.IsText(file.Bytes.Span))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal);

    // What the program reads again of a year must still be what it was, but for the words.
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

/// <summary>A file of a bag that a removal has changed or taken out.</summary>
/// <param name="Before">Its path, below <c>data/</c>.</param>
/// <param name="Path">The same without the data.</param>
/// <param name="Noted">The same as the register writes it: what goes whole often bears the name of whom it is about.</param>
/// <param name="Found">Which data stood there, by their number in the list, as often as they did.</param>
public sealed record FileChange(string Before, string Path, string Noted, IReadOnlyList<int> Found);
