using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Reads the files of a folder that are published unchanged. File names are normalized: macOS stores an accented letter as two characters,
/// and texts use one.
/// </summary>
internal static class AttachmentReader
{
    /// <summary>Returns the attachments of a year. If two names look the same, the second file is reported and left out.</summary>
    public static IReadOnlyList<Attachment> Read(ContentTree tree, int year, DiagnosticLog log) =>
        [.. Files(tree, $"{year:D4}/allegati/", log).Select(pair => Made(pair.Name, pair.File))];

    /// <summary>Converts a file to an attachment.</summary>
    public static Attachment Made(string name, StoredFile file) => new(name, file.Bytes) { Open = file.Open, Length = file.Length };

    /// <summary>Returns the files of a folder. If two names look the same, the second file is reported and left out.</summary>
    /// <param name="tree">The content files.</param>
    /// <param name="folder">The folder, with a final slash.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static IReadOnlyList<(string Name, StoredFile File)> Files(ContentTree tree, string folder, DiagnosticLog log)
    {
        var found = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        var files = new List<(string, StoredFile)>();
        foreach (var file in tree.Below(folder[..^1]))
        {
            var name = PlainLetters.Compose(file.Path[folder.Length..]);
            if (found.TryAdd(name, file))
            {
                files.Add((name, file));
            }
            else
            {
                log.Report(Problems.AccentTaken.At(Place.File(file.Path), found[name].Name));
            }
        }

        return files;
    }
}
