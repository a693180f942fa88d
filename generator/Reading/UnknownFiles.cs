using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Files that no reader uses: a misspelt name, a leftover office file.</summary>
public static class UnknownFiles
{
    private static readonly string[] Workbooks = [".xlsx", ".xlsm", ".ods"];
    private static readonly string[] TextDocuments = [".docx", ".doc", ".odt", ".rtf"];

    /// <summary>
    /// True for files never meant for publication: lock files of office programs, temporary files of editors, desktop files, this guide.
    /// </summary>
    public static bool IsIgnored(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return path.StartsWith('.')
            || name.StartsWith('.')
            || name.StartsWith("~$", StringComparison.Ordinal)
            || name.EndsWith('~')
            || path.Contains("/.", StringComparison.Ordinal)
            || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".bak", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith('#') && name.EndsWith('#'))
            || name == "4913" // Auto-save files of Emacs, and Vim's write test
            || path is "README.md" or "datapackage.json"
            || string.Equals(name, "desktop.ini", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "Thumbs.db", StringComparison.OrdinalIgnoreCase);
    }

    private static readonly string[] ViewFolders = [ThemeSchema.Views.ToUpperInvariant(), ThemeSchema.Parts.ToUpperInvariant()];

    /// <summary>Reports each file without a known place.</summary>
    public static void Report(ContentTree tree, DiagnosticLog log)
    {
        foreach (var twin in tree.Twins)
        {
            log.Report(Problems.FileTwin.At(Place.File(twin.Path), new ContentFile(tree.Find(twin.Path)!.Path)));
        }

        // Year 0 makes the root files known even if there is no year.
        var paths = tree
            .Years.Prepend(0)
            .SelectMany(year => FileSchemas.WithFixedName.Select(schema => schema.PathIn(year)))
            .Concat([MapSchema.FileName, ThemeSchema.HeaderFile, ThemeSchema.FooterFile])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var copies = FileCopies.In(tree, paths);
        foreach (var copy in copies)
        {
            var isReadToo = IsOfFolder(copy.Path) && !CopyNames.IsSetAside(copy.Path, path => tree.Find(path) is not null);
            log.Report(Problems.FileCopy.At(Place.File(copy.Path), new ContentFile(copy.Original), copy.WhichIsRead(isReadToo)));
        }

        foreach (var file in tree.All.Where(file => !paths.Contains(file.Path) && !IsOfFolder(file.Path) && !IsLeftover(file.Path)))
        {
            if (!copies.Any(copy => copy.Holds(file.Path)))
            {
                log.Report(MessageFor(file.Path, paths));
            }
        }
    }

    // Files created automatically by systems and programs; they are not reported. Such a file may belong to a frozen year, so it is not
    // skipped.
    private static bool IsLeftover(string path) =>
        EndsWith(path, [".orig", ".swp", ".swo", ".part", ".crdownload", "/ehthumbs.db", "/Icon\r"])
        || path.StartsWith("__MACOSX/", StringComparison.OrdinalIgnoreCase);

    private static Diagnostic MessageFor(string path, HashSet<string> paths) =>
        EndsWith(path, TextDocuments) && !paths.Contains(Path.ChangeExtension(path, ".csv")) ? Problems.TextDocument.At(Place.File(path))
        : EndsWith(path, [".xls"]) ? Problems.OldWorkbook.At(Place.File(path))
        : EndsWith(path, Workbooks) || EndsWith(path, TextDocuments) ? Problems.OfficeFile.At(Place.File(path))
        : Problems.FileUnknown.At(
            Place.File(path),
            IsLogo(path) ? $"un logo va nella cartella {PictureFields.Folder}, e il suo nome in «logo», in portale.yml. "
                : Nearest.To(path, paths) is { } near ? new ContentFile(near) { Before = "forse «", After = "»? " }
                : ""
        );

    // Colours and logo belong together for a clerk, but a logo also needs its alternative text.
    private static bool IsLogo(string path) =>
        path.StartsWith(ThemeSchema.Folder + "/", StringComparison.OrdinalIgnoreCase) && EndsWith(path, [".svg", ".png", ".jpg", ".webp"]);

    private static bool IsView(string path) =>
        path.LastIndexOf('/') is >= 0 and var end
        && (path[..end].ToUpperInvariant() is var folder && Array.Exists(ViewFolders, own => own == folder))
        && EndsWith(path, [ThemeSchema.ViewEnding]);

    private static bool EndsWith(string path, string[] endings) =>
        Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfFolder(string path)
    {
        var parts = path.Split('/');
        return PictureReader.IsPicture(path)
            || IsView(path)
            || (
                parts.Length > 2
                && ContentTree.IsYear(parts[0])
                && (parts[1].ToUpperInvariant(), parts.Length, Path.GetExtension(path).ToUpperInvariant()) switch
                {
                    ("ALLEGATI", _, _) => true,
                    ("PIANO" or "OBIETTIVI" or "NOTIZIE", 3, ".MD") => true,
                    ("PERSONALE", 3, ".CSV") => true,
                    _ => false,
                }
            );
    }
}
