using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>
/// Slips with whole files: lost, emptied, cut off, exchanged, of the year before, renamed as a file manager renames copies.
/// </summary>
internal sealed class FileMutants(Draft draft)
{
    private readonly StoredFile[] _files =
    [
        .. draft
            .Files.Where(file =>
                file.Path.StartsWith(draft.Year, StringComparison.Ordinal) || !file.Path.Contains('/', StringComparison.Ordinal)
            )
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private const string WebPage = "<!DOCTYPE html><html><head><title>404</title></head><body>Pagina non trovata</body></html>\n";

    public Mutant? Of(Dice dice)
    {
        // A folder first, then a file: twenty chapters do not come more often than two tables.
        var folders = _files.GroupBy(file => file.Path[..(file.Path.LastIndexOf('/') + 1)]).ToList();
        var folder = folders[dice.Next(folders.Count)].ToList();
        var file = folder[dice.Next(folder.Count)];
        var other = folder[dice.Next(folder.Count)];
        var (name, end) = (Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name));
        var place = file.Path[..^file.Name.Length];
        return dice.Next(7) switch
        {
            0 => Made("lost", draft.Without(file.Path)),
            1 => Made("emptied", draft.With(file.Path, "")),
            2 => Made("cut off", draft.With(file.Path, file.Bytes[..(file.Bytes.Length / 2)].ToArray())),
            3 => other.Path != file.Path ? Made("another file's content", draft.With(file.Path, other.Bytes.ToArray())) : null,
            4 => Before(file) is { } before ? Made("the year before", draft.With(file.Path, before.Bytes.ToArray())) : null,
            5 => Made("renamed as a copy", draft.Renamed(file.Path, $"{place}Copia di {name}{end}")),
            _ => Made("a web page in its place", draft.With(file.Path, WebPage)),
        };

        Mutant Made(string what, IReadOnlyList<StoredFile> files) => new("file", what, file.Path, file.Path, files);
    }

    private StoredFile? Before(StoredFile file)
    {
        var year = int.Parse(draft.Year, System.Globalization.CultureInfo.InvariantCulture) - 1;
        return !file.Path.StartsWith(draft.Year, StringComparison.Ordinal)
            ? null
            : draft.Files.FirstOrDefault(other =>
                other.Path == $"{year:D4}{file.Path[4..]}" && !other.Bytes.Span.SequenceEqual(file.Bytes.Span)
            );
    }
}
