using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Words that an act orders to remove, found in every way in which the files of a bag write them: plain, with the codes of HTML, JSON or addresses, over the end of a
/// line, in any case.
/// </summary>
public sealed partial class Redaction
{
    /// <summary>What stands in their place.</summary>
    public const string Mark = "[rimosso]";

    // A text of a bag is short, and a pattern of ours does not walk back; a limit all the same.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly Regex _written;
    private readonly Regex _read;

    /// <summary>The redaction of some words.</summary>
    /// <param name="words">One datum each; at least one, none of them blank.</param>
    public Redaction(IReadOnlyList<string> words)
    {
        const RegexOptions options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
        _written = new Regex(string.Join('|', words.OrderByDescending(word => word.Length).Select(word => string.Concat(Folded(word).Select(Forms)))), options, Limit);
        _read = new Regex(string.Join('|', words.Select(word => string.Concat(Folded(word).Select(letter => letter == ' ' ? @"[\s\u00A0]*" : Regex.Escape($"{letter}"))))), options, Limit);
    }

    /// <summary>The text without the words, and how often they stood there.</summary>
    public (string Text, int Count) Apply(string text)
    {
        var count = 0;
        var left = _written.Replace(text, _ =>
        {
            count++;
            return Mark;
        });
        return (left, count);
    }

    /// <summary>True where somebody who reads the text still finds the words: also where marks stand between their letters.</summary>
    public bool IsReadIn(string text) => _read.IsMatch(text) || _read.IsMatch(WebUtility.HtmlDecode(Tags().Replace(text, "")));

    private static string Folded(string words) => Spaces().Replace(words.Trim().Normalize(NormalizationForm.FormC), " ");

    private static string Forms(char letter) => letter switch
    {
        ' ' => @"(?:[\s\u00A0]|&nbsp;|%20|\+)+",
        '&' => "(?:&amp;|\\\\u0026|%26|&)",
        '<' => "(?:&lt;|\\\\u003C|<)",
        '>' => "(?:&gt;|\\\\u003E|>)",
        '"' => "(?:&quot;|\\\\u0022|\\\\\"|\"\"|\")",
        '\'' or '’' => "(?:&#x27;|&#39;|\\\\u0027|%27|'|’)",
        '@' => "(?:@|&#64;|%40|\\\\u0040)",
        _ when letter > '~' => string.Create(CultureInfo.InvariantCulture, $"(?:{Regex.Escape($"{letter}")}|\\\\u{(int)letter:X4}|&#x{(int)letter:X};|&#{(int)letter};|{Uri.EscapeDataString($"{letter}")})"),
        _ => Regex.Escape($"{letter}"),
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
