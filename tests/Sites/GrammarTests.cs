using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Cremona.Transparency.Tests.Sites;

/// <summary>What the program composes of words and numbers, on every page: neither the act's text nor what a clerk wrote.</summary>
public sealed partial class GrammarTests
{
    [Theory]
    [InlineData("almeno il 80% di quella", true)]
    [InlineData("del 11 marzo", true)]
    [InlineData("al 8.000 euro", true)]
    [InlineData("l'80% e il 18, il 108, del 2011, il 1º maggio", false)]
    [InlineData("il più alto è di da 35 a 49", true)]
    [InlineData("scostamento: -6,3", true)]
    [InlineData("scostamento: −6,3; 2011-2013; 18-24", false)]
    [InlineData("ci sono 1 persone e 21 persone", true)]
    [InlineData("ci sono 21 conti", false)]
    [InlineData("di 1 numeri", true)]
    public void Grammar_patterns_match_wrong_phrases_only(string text, bool isWrong) => Assert.Equal(isWrong, Wrong().IsMatch(text));

    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void No_page_has_a_grammar_error_of_the_program(string name)
    {
        var site = BuiltSite.Of(name);
        var written = string.Join(
            "\n",
            BuiltSite
                .StoredFiles(name)
                .Where(file => !file.Path.EndsWith(".pdf", StringComparison.Ordinal))
                .Select(file => Plain(Encoding.UTF8.GetString(file.Bytes.Span)))
        );
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (
            var page in site.Files.Where(file =>
                file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.Contains("/allegati/", StringComparison.Ordinal)
            )
        )
        {
            var main = new HtmlParser().ParseDocument(new MemoryStream(page.ToBytes())).QuerySelector("main")!;
            foreach (var text in main.Descendants<IText>().Where(text => text.ParentElement!.Closest("[data-atto], pre, code") is null))
            {
                var words = Plain(text.Data);
                foreach (
                    var found in Wrong().Matches(words).Where(found => !written.Contains(Around(words, found), StringComparison.Ordinal))
                )
                {
                    wrong.Add($"{page.Path}: …{Around(words, found)}…");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(20)));
    }

    private static string Around(string text, Match found) =>
        text[Math.Max(0, found.Index - 4)..Math.Min(text.Length, found.Index + found.Length + 3)].Trim();

    private static string Plain(string text) => Blanks().Replace(text, " ");

    // An article before a vowel, two prepositions, a hyphen in place of a minus, a plural after one.
    [GeneratedRegex(
        @"\b(?:il|del|al|dal|nel|sul) (?:8|80|8\d|8\d\d|8\.000|11)(?![\d.]|º)|\bdi da \d|(?<=^|[\s(:])-\d|(?<![\d.,])\b1 "
            + @"(?:persone|conti|numeri|controlli|volte|campi|obiettivi|documenti|capitoli|record non sono|pagine)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
