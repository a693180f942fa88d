using System.Text.RegularExpressions;

namespace Cremona.Transparency.Liquid;

/// <summary>
/// What the markup of a view must not contain: elements of the frame, scripts, forms and foreign content, inline styles, values without
/// quotes. The policy of the pages forbids some of them to browsers; here the author learns it, with the place.
/// </summary>
internal static partial class MarkupRules
{
    private const string Elements =
        "applet|base|body|button|embed|form|frame|frameset|head|html|iframe|input|link|main|meta|noscript|object|plaintext|portal|script|"
        + "select|style|template|textarea|title|xmp";

    /// <summary>Returns the faults of a view, in order.</summary>
    public static IEnumerable<ViewFault> Faults(ViewFile view)
    {
        var markup = WithoutCommands(view.Text);
        return Elementary()
            .Matches(markup)
            .Select(match => Fault(match.Index, match.Length, ViewFaultKind.MarkupRefused, match.Value + ">"))
            .Concat(
                Tags()
                    .Matches(markup)
                    .SelectMany(tag =>
                        Attributes()
                            .Matches(tag.Value)
                            .Select(match =>
                                Fault(
                                    tag.Index + match.Groups["name"].Index,
                                    match.Groups["name"].Length,
                                    match.Groups["bare"].Success ? ViewFaultKind.QuotesMissing : ViewFaultKind.MarkupRefused,
                                    match.Groups["name"].Value
                                )
                            )
                    )
            )
            .OrderBy(fault => fault.Offset);

        ViewFault Fault(int offset, int length, ViewFaultKind kind, string word) => new(kind, view.Path, offset, length, [word]);
    }

    // Commands become as many letters: a value may contain «<» or quotes, and places stay.
    private static string WithoutCommands(string text) => Commands().Replace(text, match => new string('x', match.Length));

    [GeneratedRegex(
        @"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|\{%.*?%\}|\{\{.*?\}\}",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Commands();

    [GeneratedRegex(@"</?(?:" + Elements + @")\b(?![-\w])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elementary();

    [GeneratedRegex(@"<[a-zA-Z](?:[^<>""']|""[^""]*""|'[^']*')*", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(
        @"\s(?:(?<name>style|srcdoc|formaction|action|nonce|on[a-z]+)\s*=|(?<name>src|srcset)\s*=\s*[""']?\s*(?:https?:)?//"
            + @"|(?<name>[a-zA-Z-]+)\s*=\s*(?<bare>[^\s""']))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Attributes();
}
