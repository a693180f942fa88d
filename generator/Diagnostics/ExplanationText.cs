using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>Writes a message in full, for a terminal or a help page.</summary>
public static class ExplanationText
{
    private const int Width = 96;

    /// <summary>Returns the full explanation, wrapped for a terminal.</summary>
    public static string Write(Problem problem)
    {
        var explanation = Explanation.Of(problem);
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{HumanFormat.Word(problem.Severity)} {problem.Code}: {Catalogue.WhatOf(problem)}\n{Weight(problem.Severity)}\n"
        );
        AppendPart(text, "Perché", explanation.Cause);
        text.Append(explanation.Examples.Count > 2 ? "\nEsempi\n" : "\nEsempio\n")
            .Append(string.Concat(explanation.Examples.Select(line => $"  {line}\n")));
        AppendPart(text, "Che cosa fare", explanation.CureOf(problem));
        return text.ToString();
    }

    /// <summary>Returns the full explanation as Markdown, for programs that show it beside a finding.</summary>
    public static string Markdown(Problem problem)
    {
        var explanation = Explanation.Of(problem);
        return $"{explanation.Cause}\n\n```text\n{string.Join('\n', explanation.Examples)}\n```\n\n**Che cosa fare**: "
            + $"{explanation.CureOf(problem)}\n";
    }

    /// <summary>Returns the message as one line of a list.</summary>
    public static string Line(Problem problem) =>
        $"{problem.Code}  {HumanFormat.Word(problem.Severity), -6}  {Catalogue.WhatOf(problem)}\n";

    private static string Weight(Severity severity) =>
        severity switch
        {
            Severity.Error => "È un errore: il codice di uscita non è 0, e il sito di prima resta com'era.",
            Severity.Warning => "Non ferma la pubblicazione, ma va guardato.",
            _ => "È soltanto una nota: non ferma niente.",
        };

    private static void AppendPart(StringBuilder text, string title, string words)
    {
        text.Append('\n').Append(title).Append('\n');
        var length = 0;
        foreach (var word in words.Split(' '))
        {
            var isNext = length > 0 && length + word.Length + 1 <= Width;
            text.Append(
                    isNext ? " "
                    : length > 0 ? "\n  "
                    : "  "
                )
                .Append(word);
            length = (isNext ? length + 1 : 2) + word.Length;
        }

        text.Append('\n');
    }
}
