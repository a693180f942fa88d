using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Files that no reader reads: a name misspelt, an office file left behind.</summary>
public static class UnknownFiles
{
    private static readonly string[] OfficeEndings = [".docx", ".xlsx", ".xlsm", ".ods", ".odt", ".doc", ".xls"];

    /// <summary>True for files that nobody means to publish: locks of office programs, what editors write beside a file, files of the desktop, this guide.</summary>
    public static bool IsPassedOver(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return path.StartsWith('.') || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~') || path.Contains("/.", StringComparison.Ordinal)
            || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".bak", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith('#') && name.EndsWith('#')) || name == "4913" // Emacs keeps what is not saved; Vim tries whether it may write
            || path is "README.md" or "datapackage.json" || string.Equals(name, "desktop.ini", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "Thumbs.db", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reports each file that has no place.</summary>
    public static void Report(ContentTree tree, DiagnosticLog log)
    {
        foreach (var twin in tree.Twins)
        {
            log.Report(Problems.FileTwin.At(Place.File(twin.Path), new ContentFile(tree.Find(twin.Path)!.Path)));
        }

        // Year 0 stands for none: so the files at the root are known where there is no year at all.
        var paths = tree.Years.Prepend(0).SelectMany(year => FileSchemas.WithFixedName.Select(schema => schema.PathIn(year))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in tree.All.Where(file => !paths.Contains(file.Path) && !IsOfFolder(file.Path)))
        {
            var isOffice = OfficeEndings.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
            log.Report(isOffice
                ? Problems.OfficeFile.At(Place.File(file.Path))
                : Problems.FileUnknown.At(Place.File(file.Path), Nearest.To(file.Path, paths) is { } near ? new ContentFile(near) { Before = "forse «", After = "»? " } : ""));
        }
    }

    private static bool IsOfFolder(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 2 && ContentTree.IsYear(parts[0]) && (parts[1].ToUpperInvariant(), parts.Length, Path.GetExtension(path).ToUpperInvariant()) switch
        {
            ("ALLEGATI", _, _) => true,
            ("PIANO" or "OBIETTIVI" or "NOTIZIE", 3, ".MD") => true,
            ("PERSONALE", 3, ".CSV") => true,
            _ => false,
        };
    }
}
