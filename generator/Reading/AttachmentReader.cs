using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// The files of <c>allegati/</c>, by their names as readers see them: macOS writes an accented letter as a letter and its mark,
/// and texts hold it as one character.
/// </summary>
internal static class AttachmentReader
{
    /// <summary>The attachments of a year. Of two whose names look the same, the second is reported and left out.</summary>
    public static IReadOnlyList<Attachment> Read(ContentTree tree, int year, DiagnosticLog log)
    {
        var folder = $"{year:D4}/allegati/";
        var found = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        var attachments = new List<Attachment>();
        foreach (var file in tree.Below(folder[..^1]))
        {
            var name = PlainLetters.Compose(file.Path[folder.Length..]);
            if (found.TryAdd(name, file))
            {
                attachments.Add(new Attachment(name, file.Bytes) { Open = file.Open, Length = file.Length });
            }
            else
            {
                log.Report(Problems.AccentTaken.At(Place.File(file.Path), found[name].Name));
            }
        }

        return attachments;
    }
}
