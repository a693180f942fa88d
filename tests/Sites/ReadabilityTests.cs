using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Sites;

/// <summary>
/// How easily the interface reads: the Gulpease index of Italian texts by kind of page, and the length of its sentences. Texts of the
/// act and of the clerks do not count: their words are not ours.
/// </summary>
public sealed partial class ReadabilityTests
{
    // Whole sentences of the interface; names, values and cells are not sentences.
    private const string Sentences =
        ".lead, main p.measure, main p.empty, main p.detail, .help, .year-banner p, .notice p, .question p, main p:not([class]), .note p, "
        + ".hero p";

    // Pages of a kind have the same words.
    private const int Sample = 12;

    [Theory]
    [InlineData("reale")]
    [InlineData("complete")]
    public void Every_kind_of_page_has_an_index_of_60_or_more(string name)
    {
        var kinds = Texts(name).Select(kind => (kind.Kind, Index: Gulpease(kind.Sentences))).ToArray();
        Assert.InRange(kinds.Length, 12, int.MaxValue);
        Assert.Equal([], kinds.Where(kind => kind.Index < 60).Select(kind => $"{kind.Kind}: {kind.Index:0.0}"));
    }

    [Theory]
    [InlineData("reale")]
    [InlineData("complete")]
    public void No_sentence_has_more_than_25_words(string name)
    {
        var all = Texts(name).SelectMany(kind => kind.Sentences).Distinct();
        var tooLong = all.Where(sentence => WordsOf(sentence).Length > 25).Order(StringComparer.Ordinal).ToArray();
        Assert.True(tooLong.Length == 0, string.Join('\n', tooLong));
    }

    [Theory]
    [InlineData("Il gatto dorme.", 89 + ((300 * 1) - (10 * 12)) / 3.0)]
    [InlineData("Uno due tre quattro. Cinque.", 89 + ((300 * 2) - (10 * 22)) / 5.0)]
    public void The_index_is_that_of_the_published_formula(string text, double expected) =>
        Assert.Equal(Math.Min(100, expected), Gulpease([.. Split(text)]), 3);

    // 89 + (300 × sentences − 10 × letters) / words, at most 100.
    private static double Gulpease(IReadOnlyList<string> sentences) =>
        Math.Min(
            100,
            89
                + (
                    ((300.0 * sentences.Count) - (10.0 * sentences.Sum(text => text.Count(char.IsLetterOrDigit))))
                    / sentences.Sum(text => WordsOf(text).Length)
                )
        );

    private static IEnumerable<(string Kind, string[] Sentences)> Texts(string name)
    {
        var files = BuiltSite.StoredFiles(name);
        var content = Plain(string.Join(' ', files.Select(file => Encoding.UTF8.GetString(file.Bytes.Span))));
        var bytes = BuiltSite.Of(name).Bytes;
        return
        [
            .. BuiltSite
                .Link(files)
                .Pages.GroupBy(draft => draft.Make().GetType().Name)
                .Select(kind =>
                    (
                        kind.Key,
                        kind.Take(Sample)
                            .Select(draft => new HtmlParser().ParseDocument(new MemoryStream(bytes[draft.Address.Path])))
                            .SelectMany(page => page.QuerySelectorAll(Sentences))
                            .Where(element => element.Closest(".testo, [data-atto], table, .pager") is null)
                            .SelectMany(element => Split(element.Words()))
                            .Where(sentence => WordsOf(sentence).Length > 2 && !content.Contains(Plain(sentence), StringComparison.Ordinal))
                            .Distinct()
                            .ToArray()
                    )
                )
                .Where(kind => kind.Item2.Length > 0),
        ];
    }

    // A quoted name counts as one word: it is the act's, or the clerks'.
    private static string[] WordsOf(string sentence) =>
        Word().Matches(Quoted().Replace(sentence, "nome")).Select(word => word.Value).ToArray();

    private static IEnumerable<string> Split(string text) =>
        End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    private static string Plain(string text) => Space().Replace(text, " ").TrimEnd('.', ' ').ToLower(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}«])", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex("«[^»]*»|“[^”]*”", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
