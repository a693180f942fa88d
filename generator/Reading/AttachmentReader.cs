using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// The files of a folder that are published as they are, by their names as readers see them: macOS writes an accented letter as a letter
/// and its mark,
/// and texts hold it as one character.
/// </summary>
internal static class AttachmentReader
{
    /// <summary>The attachments of a year. Of two whose names look the same, the second is reported and left out.</summary>
    public static IReadOnlyList<Attachment> Read(ContentTree tree, int year, DiagnosticLog log) =>
        [.. Files(tree, $"{year:D4}/allegati/", log).Select(pair => Made(pair.Name, pair.File))];

    /// <summary>A file as an attachment.</summary>
    public static Attachment Made(string name, StoredFile file) => new(name, file.Bytes) { Open = file.Open, Length = file.Length };

    /// <summary>The files of a folder. Of two whose names look the same, the second is reported and left out.</summary>
    /// <param name="tree">The files of the content.</param>
    /// <param name="folder">The folder, with its slash.</param>
    /// <param name="log">Where to report.</param>
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
