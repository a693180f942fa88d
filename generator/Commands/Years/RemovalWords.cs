using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>A datum to be removed.</summary>
/// <param name="Line">The line number in its file. Messages name the line, never the datum.</param>
/// <param name="Text">The datum.</param>
public sealed record RemovalWord(int Line, string Text);

/// <summary>Reads the words to be removed from a file: on the command line they would stay in the shell history.</summary>
internal static class RemovalWords
{
    // Shorter words would match everywhere.
    private const int Shortest = 4;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns one datum per line; empty if no file was named.</summary>
    /// <param name="file">The file, or null.</param>
    /// <param name="wrong">What is wrong with the file, or null.</param>
    public static IReadOnlyList<RemovalWord> Read(string? file, out string? wrong)
    {
        wrong = null;
        if (file is null)
        {
            return [];
        }

        try
        {
            var text = Strict.GetString(Folder.ReadFile(Folder.Parent(file), Path.GetFileName(file)).Bytes.Span).TrimStart('\uFEFF');
            RemovalWord[] words =
            [
                .. text.ReplaceLineEndings("\n")
                    .Split('\n')
                    .Select((line, i) => new RemovalWord(i + 1, line.Trim()))
                    .Where(word => word.Text.Length > 0),
            ];
            wrong =
                words.Length == 0 ? $"il file «{file}» è vuoto: scrivi un dato per riga"
                : words.FirstOrDefault(word => word.Text.Count(char.IsLetterOrDigit) < Shortest) is { } small
                    ? $"nel file «{file}», riga {small.Line}, il dato è troppo corto: servono almeno quattro lettere o cifre"
                : null;
            return words;
        }
        catch (DecoderFallbackException)
        {
            wrong = $"il file «{file}» non è in UTF-8: aprilo con un editor di testo e salvalo di nuovo, scegliendo la codifica UTF-8";
            return [];
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            wrong = $"il file «{file}» non si può leggere";
            return [];
        }
    }
}
