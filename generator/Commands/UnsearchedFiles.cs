using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// The files of a year that a redaction could not search (PDF, spreadsheets, pictures): a person must open each of them.
/// </summary>
internal static class UnsearchedFiles
{
    /// <summary>Returns a line with the next step and a line for each file; empty if there is no such file.</summary>
    public static IReadOnlyList<string> Lines(string content, FrozenBag bag, RedactedBag left)
    {
        var kept = left.Unseen.Select(path => $"{bag.Folder}/{BagNames.Data}{path}");
        var written = (!Folder.Exists(content) ? [] : Folder.Read(content, path => ContentYears.Of(path) == bag.Year))
            .Where(file => !FileText.IsText(file.Bytes.Span))
            .Select(file => $"{content}/{file.Path}");
        string[] files = [.. kept.Concat(written)];
        return files.Length == 0
            ? []
            :
            [
                "Dentro questi file il programma non sa cercare: aprili uno per uno, e quelli che contengono il dato toglili con "
                    + "--togli-file:",
                .. files.Select(file => "  " + file),
            ];
    }
}
