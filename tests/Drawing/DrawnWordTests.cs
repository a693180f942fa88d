using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Drawing;

/// <summary>
/// The words in the drawings of <c>complete</c>, measured from the SVG of its pages by code that shares nothing with the program: on a
/// phone of 320 pixels and on a wide screen.
/// </summary>
public sealed class DrawnWordTests
{
    private const double Height = 193;
    private const double Letter = 14.4;

    private static readonly Lazy<(string Page, IElement Plot)[]> Plots = new(() =>
        [
            .. BuiltSite
                .Of("complete")
                .Bytes.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                .SelectMany(file =>
                    new HtmlParser()
                        .ParseDocument(new MemoryStream(file.Value))
                        .QuerySelectorAll("svg.series-plot")
                        .Select(plot => (file.Key, plot))
                ),
        ]
    );

    [Theory]
    [InlineData(182)]
    [InlineData(615)]
    public void Words_do_not_touch_one_another(double width)
    {
        Assert.InRange(Plots.Value.Length, 20, int.MaxValue);
        Assert.Equal(
            [],
            Plots.Value.SelectMany(one =>
            {
                Word[] words = [.. one.Plot.QuerySelectorAll(".series-words text").Select(text => new Word(text, width))];
                return words
                    .SelectMany(
                        (word, at) => words.Skip(at + 1).Where(word.Touches).Select(other => $"{one.Page}: {word.Text} {other.Text}")
                    )
                    .Distinct();
            })
        );
    }

    [Theory]
    [InlineData(182)]
    [InlineData(615)]
    public void No_value_is_on_the_line_of_what_was_expected(double width) =>
        Assert.Equal(
            [],
            Plots.Value.SelectMany(one =>
                one.Plot.QuerySelectorAll(".series-value")
                    .Select(text => new Word(text, width))
                    .Where(word => one.Plot.QuerySelectorAll(".series-target, .series-base").Any(line => word.IsOn(line, width)))
                    .Select(word => $"{one.Page}: {word.Text}")
            )
        );

    private static double Number(IElement element, string name, string unit) =>
        element.GetAttribute(name) is { } written ? double.Parse(written.Replace(unit, ""), CultureInfo.InvariantCulture) : 0;

    // Letters are at least as wide as these: what touches here is seen to touch.
    private sealed class Word
    {
        private readonly double _left;
        private readonly double _right;
        private readonly double _line;

        public Word(IElement text, double width)
        {
            Text = text.Words();
            var size = Text.Sum(letter => letter is ',' or '.' or ' ' ? 0.25 : 0.5) * Letter;
            var x = (Number(text, "x", "%") * width / 100) + (Number(text, "dx", "em") * Letter);
            var anchor = text.GetAttribute("text-anchor") ?? (text.ClassList.Contains("series-start") ? "start" : "middle");
            _left =
                x
                - (
                    anchor == "end" ? size
                    : anchor == "middle" ? size / 2
                    : 0
                );
            _right = _left + size;
            _line = (Number(text, "y", "%") * Height / 100) + (Number(text, "dy", "em") * Letter);
        }

        public string Text { get; }

        public bool Touches(Word other) => _left < other._right && other._left < _right && Math.Abs(_line - other._line) < 0.8 * Letter;

        public bool IsOn(IElement line, double width)
        {
            var y = Number(line, "y1", "%") * Height / 100;
            return y > _line - (0.7 * Letter) - 1
                && y < _line + 1
                && Number(line, "x1", "%") * width / 100 < _right
                && Number(line, "x2", "%") * width / 100 > _left;
        }
    }
}
