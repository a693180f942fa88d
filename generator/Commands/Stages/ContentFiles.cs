using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The files of a content folder.</summary>
internal static class ContentFiles
{
    /// <summary>
    /// Reads the files; null (reported) if the folder or one file cannot be read: reports about missing content would be false.
    /// </summary>
    public static IReadOnlyList<StoredFile>? Read(string folder, DiagnosticLog log)
    {
        if (!Folder.Exists(folder))
        {
            log.Report(Problems.ContentFolderMissing.At(Place.Elsewhere(folder)));
            return null;
        }

        try
        {
            var files = Folder.Read(
                folder,
                path => !UnknownFiles.IsIgnored(path),
                (path, cause) => log.Report(Problems.ContentUnreadable.At(Place.File(path), cause)),
                TextDecoder.LimitOf,
                IsLate
            );
            foreach (var link in FolderEntry.Below(folder).Where(IsReadLink))
            {
                log.Report(Problems.LinkNotFollowed.At(Place.File(link.Path)));
            }

            return log.HasErrors ? null : files;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            log.Report(Problems.ContentUnreadable.At(Place.Elsewhere(folder), DiskErrors.Of(cause)));
            return null;
        }
    }

    /// <summary>True for a file that is only copied: an attachment without searchable text.</summary>
    public static bool IsLate(string path) => TextDecoder.LimitOf(path) == long.MaxValue && !PageText.HasText(path);

    private static bool IsReadLink(FolderEntry entry) => entry.Kind == EntryKind.Link && !UnknownFiles.IsIgnored(entry.Path);
}
