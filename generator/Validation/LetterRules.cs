using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// Detects invisible characters, and letters of another alphabet that look Latin (Unicode Technical Standard 39, section 4, "confusables").
/// They come with text copied from web pages and PDFs. Search does not find such words, and screen readers misread them.
/// </summary>
internal static partial class LetterRules
{
    // Soft hyphen, zero-width space, directional marks, word joiner, byte order mark. The zero-width joiner is allowed, because emoji need
    // it.
    private const string UnseenMarks = "\u00AD\u200B\u200E\u200F\u2060\uFEFF";

    private static readonly SearchValues<char> Unseen = SearchValues.Create(UnseenMarks);

    // The Greek and Cyrillic letters that look Latin, in the order of Similar. μ, Δ and Ω are excluded as unit symbols.
    private const string Foreign = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονАВЕЅІЈКМНОРСТХасеіјорѕхѵу";
    private const string Similar = "ABEZHIKMNOPTYXovABESIJKMHOPCTXaceijopsxvy";

    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create(Foreign);

    /// <summary>Reports a text's first invisible character and its first word that mixes alphabets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Returns the place of a range of its characters.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check(string text, Func<int, int, Place> at, DiagnosticLog log)
    {
        if (text.AsSpan().IndexOfAny(Unseen) >= 0 && WithUnseen().Match(text) is { Success: true } unseen)
        {
            log.Report(Problems.MarkInvisible.At(at(unseen.Index, unseen.Length), Seen(unseen.Value)));
        }

        if (text.AsSpan().IndexOfAny(ForeignLetters) >= 0 && Mixed().Match(text) is { Success: true } mixed)
        {
            log.Report(Problems.LetterForeign.At(at(mixed.Index, mixed.Length), mixed.Value, Latin(mixed.Value)));
        }
    }

    private static string Seen(string word) => string.Concat(word.Where(letter => !Unseen.Contains(letter)));

    private static string Latin(string word)
    {
        var latin = new StringBuilder(word);
        for (var i = 0; i < Foreign.Length; i++)
        {
            latin.Replace(Foreign[i], Similar[i]);
        }

        return latin.ToString();
    }

    [GeneratedRegex(@"\S*[" + UnseenMarks + @"]\S*", RegexOptions.CultureInvariant)]
    private static partial Regex WithUnseen();

    // Two Latin letters beside a foreign letter are not a unit symbol.
    [GeneratedRegex(@"\b(?=\w*[A-Za-zÀ-ÿ]\w*[A-Za-zÀ-ÿ])(?=\w*[" + Foreign + @"])\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();
}
