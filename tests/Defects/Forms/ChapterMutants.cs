using System.Text;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>
/// Slips in a text: paragraphs lost, repeated and moved, and what comes with a text that was pasted from a word processor.
/// </summary>
internal sealed class ChapterMutants(Draft draft)
{
    private readonly string[] _paths =
    [
        .. draft
            .Files.Select(file => file.Path)
            .Where(path => path.StartsWith(draft.Year, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))
            .Where(path => !path.Contains("/allegati/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public Mutant? Of(Dice dice)
    {
        var path = _paths[dice.Next(_paths.Length)];
        var text = draft.Text(path);
        var head = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        var parts = text[head..].Split("\n\n");
        var at = dice.Next(parts.Length);
        var words = parts[at].Split(' ');
        var spot = new Spot(path, text[..head], parts, at, words, dice.Next(words.Length));
        return dice.Next(14) switch
        {
            < 4 and var kind => OfParagraphs(spot, kind),
            9 => OfFigure(spot, dice),
            12 => new Mutant(
                "text",
                "text of another chapter",
                path,
                path,
                draft.With(path, draft.Bytes(_paths[dice.Next(_paths.Length)]))
            ),
            var kind => OfWords(spot, kind),
        };
    }

    private Mutant? OfParagraphs(Spot spot, int kind)
    {
        var (parts, at, part) = (spot.Parts, spot.At, spot.Part);
        return kind switch
        {
            0 => Changed(spot, "paragraph lost", [.. parts.Where((_, i) => i != at)]),
            1 => Changed(spot, "paragraph twice", [.. parts.SelectMany((p, i) => i == at ? [p, p] : new[] { p })]),
            2 => at > 0 ? Changed(spot, "paragraphs exchanged", [.. parts[..(at - 1)], part, parts[at - 1], .. parts[(at + 1)..]]) : null,
            _ => part.StartsWith("## ", StringComparison.Ordinal) ? Part(spot, "heading without blank", "##" + part[3..]) : null,
        };
    }

    private Mutant? OfWords(Spot spot, int kind)
    {
        var (part, word) = (spot.Part, spot.Words[spot.Word]);
        return kind switch
        {
            4 => word.Length > 3 ? Word(spot, "emphasis unbalanced", $"**{word}") : null,
            5 => word.Length > 3 ? Word(spot, "bullet as a sign", $"{word}\n\n• ") : null,
            6 => part.AsSpan().IndexOfAnyInRange('\u00C0', '\u00FF') >= 0 ? Part(spot, "mojibake", Misread(part)) : null,
            7 => Word(spot, "placeholder", "XXX"),
            8 => part.Contains("](", StringComparison.Ordinal)
                ? Part(spot, "link with a blank", part.Replace("](", "] (", StringComparison.Ordinal))
                : null,
            10 => Changed(
                spot,
                "table as tabs",
                [.. spot.Parts.Take(spot.At), "Voce\tAnno\tEuro\nAsili\t2011\t12\nScuole\t2011\t7", .. spot.Parts.Skip(spot.At)]
            ),
            11 => Part(spot, "address of the preview", $"{part} [qui](http://localhost:8080/index.html)"),
            _ => part.Length > 80 ? Part(spot, "cut off", part[..(part.Length / 2)]) : null,
        };
    }

    private Mutant? OfFigure(Spot spot, Dice dice)
    {
        var found = Array.FindIndex(spot.Words, w => w.Any(char.IsAsciiDigit));
        var slip = found < 0 ? null : Slips.Numbers[dice.Next(Slips.Numbers.Length)].Make(spot.Words[found], dice);
        return slip is null ? null : Part(spot, "figure in a sentence", spot.With(found, slip));
    }

    // UTF-8 that was read as Windows-1252.
    private static string Misread(string written) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(written));

    private Mutant Word(Spot spot, string name, string changed) => Part(spot, name, spot.With(spot.Word, changed));

    private Mutant Part(Spot spot, string name, string changed) =>
        Changed(spot, name, [.. spot.Parts.Select((p, i) => i == spot.At ? changed : p)]);

    private Mutant Changed(Spot spot, string name, string[] parts) =>
        new(
            "text",
            name,
            spot.Path,
            $"{spot.Path}: «{(spot.Part.Length > 60 ? spot.Part[..60] : spot.Part)}»",
            draft.With(spot.Path, spot.Head + string.Join("\n\n", parts))
        );

    /// <summary>A word of a paragraph of a text.</summary>
    private sealed record Spot(string Path, string Head, string[] Parts, int At, string[] Words, int Word)
    {
        public string Part => Parts[At];

        public string With(int word, string changed) => string.Join(' ', Words.Select((w, i) => i == word ? changed : w));
    }
}
