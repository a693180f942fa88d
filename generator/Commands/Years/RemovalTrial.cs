using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Lists what a removal would do before anything is written: each file, the number of matches, and some context of the first match.
/// </summary>
internal static partial class RemovalTrial
{
    /// <summary>Returns the lines.</summary>
    public static IReadOnlyList<string> Lines(RemovalOrder order, RedactedBag left)
    {
        var now = left.Payload.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
        [
            $"prova: dall'anno {order.Year} si toglierebbe da {ItalianText.Count(left.Changes.Count, "file", "file")}, e non è stato "
                + $"cambiato niente",
            .. left.Changes.Select(change =>
                $"  {BagNames.Data}{change.Path}: "
                + $"{(now.TryGetValue(change.Path, out var file) ? Describe(change, file.Bytes.Span) : "il file intero")}"
            ),
            .. left.Changes.Count == 0
                ? Array.Empty<string>()
                :
                [
                    order.Words.Count == 0
                        ? "Se va bene, ripeti il comando senza --prova."
                        : "Se in questo elenco c'è qualcosa che non va tolto, scrivi nel file delle parole di più (nome e cognome). "
                            + "Poi ripeti il comando senza --prova.",
                ],
        ];
    }

    private static string Describe(FileChange change, ReadOnlySpan<byte> bytes)
    {
        var text = FileText.Decode(bytes) is var (words, _) ? Spaces().Replace(Tags().Replace(words, " "), " ") : "";
        var around = Around().Match(text);
        return (
                change.Found.Count == 0
                    ? "la pagina intera, o i collegamenti al file"
                    : ItalianText.Count(change.Found.Count, "volta", "volte")
            ) + (around.Success && change.Found.Count > 0 ? $" («…{around.Value.Trim()}…»)" : "");
    }

    [GeneratedRegex(@"(?:\S+ ){0,3}\S*\[rimosso\]\S*(?: \S+){0,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
