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
        var part = parts[at];
        var words = part.Split(' ');
        var word = dice.Next(words.Length);
        return dice.Next(14) switch
        {
            0 => Parts("paragraph lost", [.. parts.Where((_, i) => i != at)]),
            1 => Parts("paragraph twice", [.. parts.SelectMany((p, i) => i == at ? [p, p] : new[] { p })]),
            2 => at > 0
                ? Parts(
                    "paragraphs exchanged",
                    [
                        .. parts.Select(
                            (p, i) =>
                                i == at ? parts[at - 1]
                                : i == at - 1 ? part
                                : p
                        ),
                    ]
                )
                : null,
            3 => part.StartsWith("## ", StringComparison.Ordinal) ? Part("heading without blank", "##" + part[3..]) : null,
            4 => words[word].Length > 3 ? Word("emphasis unbalanced", $"**{words[word]}") : null,
            5 => words[word].Length > 3 ? Word("bullet as a sign", $"{words[word]}\n\n• ") : null,
            6 => part.AsSpan().IndexOfAnyInRange('\u00C0', '\u00FF') >= 0 ? Part("mojibake", Misread(part)) : null,
            7 => Word("placeholder", "XXX"),
            8 => part.Contains("](", StringComparison.Ordinal)
                ? Part("link with a blank", part.Replace("](", "] (", StringComparison.Ordinal))
                : null,
            9 => Figure(),
            10 => Parts("table as tabs", [.. parts.Take(at), "Voce\tAnno\tEuro\nAsili\t2011\t12\nScuole\t2011\t7", .. parts.Skip(at)]),
            11 => Part("address of the preview", $"{part} [qui](http://localhost:8080/index.html)"),
            12 => new Mutant(
                "text",
                "text of another chapter",
                path,
                path,
                draft.With(path, draft.Bytes(_paths[dice.Next(_paths.Length)]))
            ),
            _ => part.Length > 80 ? Part("cut off", part[..(part.Length / 2)]) : null,
        };

        // UTF-8 that was read as Windows-1252.
        static string Misread(string written) =>
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(written));

        Mutant Parts(string name, string[] changed) =>
            new(
                "text",
                name,
                path,
                $"{path}: «{(part.Length > 60 ? part[..60] : part)}»",
                draft.With(path, text[..head] + string.Join("\n\n", changed))
            );

        Mutant Part(string name, string changed) => Parts(name, [.. parts.Select((p, i) => i == at ? changed : p)]);

        Mutant Word(string name, string changed) => Part(name, With(word, changed));

        string With(int which, string changed) => string.Join(' ', words.Select((w, i) => i == which ? changed : w));

        Mutant? Figure()
        {
            var found = Array.FindIndex(words, w => w.Any(char.IsAsciiDigit));
            var slip = found < 0 ? null : Slips.Numbers[dice.Next(Slips.Numbers.Length)].Make(words[found], dice);
            return slip is null ? null : Part("figure in a sentence", With(found, slip));
        }
    }
}
