using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Finds forgotten copies of content files. Attachments are exempt: they keep the names given by the offices.</summary>
public static partial class FileCopies
{
    /// <summary>Returns the copies in a content folder. A copied folder is reported once, not file by file.</summary>
    /// <param name="tree">The content.</param>
    /// <param name="fixedPaths">The fixed paths of content files.</param>
    public static IReadOnlyList<FileCopy> In(ContentTree tree, IReadOnlySet<string> fixedPaths)
    {
        var found = new Dictionary<string, FileCopy>(StringComparer.Ordinal);
        var folders = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var file in tree.All.Where(file => !fixedPaths.Contains(file.Path) && !PictureReader.IsPicture(file.Path)))
        {
            if (OfFolder(file.Path, tree, folders) is { } folder)
            {
                found.TryAdd(folder.Path, folder);
            }
            else if (OfFile(file.Path, tree, fixedPaths) is { } copy)
            {
                found.TryAdd(copy.Path, copy);
            }
        }

        return [.. found.Values];
    }

    // Returns the outermost copied folder: «2024 - Copia», «2024/piano (2)».
    private static FileCopy? OfFolder(string path, ContentTree tree, Dictionary<string, string?> known)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var start = path.LastIndexOf('/', Math.Max(slash - 1, 0)) + 1;
            if (path[start..slash].Equals("allegati", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            var folder = path[..slash];
            if (!known.TryGetValue(folder, out var original))
            {
                known[folder] = original =
                    CopyNames.OriginalName(path[start..slash]) is { } name && tree.Below(path[..start] + name).Any()
                        ? path[..start] + name
                        : null;
            }

            if (original is not null)
            {
                return new FileCopy(folder, original, true);
            }
        }

        return null;
    }

    private static FileCopy? OfFile(string path, ContentTree tree, IReadOnlySet<string> fixedPaths)
    {
        var inside = path.Split('/') is [_, var folder, _, ..] ? folder.ToUpperInvariant() : "";
        if (inside == "ALLEGATI" || (inside == "PERSONALE" && CopyNames.CanBeRecord(Path.GetFileNameWithoutExtension(path))))
        {
            return null;
        }

        // «settori.csv.old» is a copy of «settori.csv».
        var slash = path.LastIndexOf('/') + 1;
        var ending = Path.GetExtension(path);
        if (IsAside(ending) && (tree.Find(path[..^ending.Length]) is not null || fixedPaths.Contains(path[..^ending.Length])))
        {
            return new FileCopy(path, path[..^ending.Length], tree.Find(path[..^ending.Length]) is not null);
        }

        var stem = path[slash..^ending.Length];
        var isSure = CopyNames.OriginalName(stem) is not null;
        var name = CopyNames.OriginalName(stem)
            ?? (Versions().Match(stem) is { Success: true } version ? version.Groups["name"].Value : null);
        string[] originals = name is null ? [] : [path[..slash] + name + ending, path[..slash] + name + ".csv"];
        return originals.FirstOrDefault(other => (isSure && tree.Find(other) is not null) || fixedPaths.Contains(other)) is { } original
            ? new FileCopy(path, original, tree.Find(original) is not null)
            : null;
    }

    private static bool IsAside(string ending) =>
        ending.ToUpperInvariant() is ".OLD" or ".VECCHIO" or ".COPIA" or ".BACKUP" or ".SAV" or ".TXT";

    // Common suffixes of manual copies, only for files with a fixed name: «02-obiettivi-nuovi.md» is a chapter of its own.
    [GeneratedRegex(
        @"^(?<name>.+?)[-_ ](?:old|new|bak|backup|vecchi[oaie]|nuov[oaie]|prima|dopo|corrett[oaie]|"
            + @"definitiv[oaie]|def|finale?|ultim[oaie]|prova|v\d+|\d)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Versions();
}
