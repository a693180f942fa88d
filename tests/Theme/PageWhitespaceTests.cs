using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Tests.Privacy;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>Pages contain neither the indentation nor the blank lines of their views.</summary>
public sealed partial class PageWhitespaceTests
{
    private static readonly string[] Literals =
    [
        " ",
        "  ",
        "\n",
        "\t",
        "\r\n",
        "\n    ",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "parole",
        "due parole",
    ];

    private static readonly string[] Values = ["valore", " ", "due  valori", "&amp;", "<pre>uno\n    due\n\n  tre</pre>", "fine\n"];

    [Fact]
    public void No_line_of_a_page_is_empty_or_indented()
    {
        var pages = BuiltSite.Of("complete").Bytes.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
            Assert.False(Indented().IsMatch(Preformatted().Replace(Encoding.UTF8.GetString(page.Value), "")), page.Key)
        );
    }

    [Fact]
    public void Only_white_space_that_HTML_does_not_show_is_dropped()
    {
        var random = new Dice(46);
        for (var i = 0; i < 2000; i++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Part(random)).ToArray();
            var written = Written(parts);
            Assert.Equal(Shown(string.Concat(parts.Select(part => part.Text))), Shown(written));
            Assert.All(parts.Where(part => part.IsValue), value => Assert.Contains(value.Text!, written, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_attribute_without_value_leaves_no_space() =>
        Assert.Equal("<a>x</a>", Written(("<a ", false), (null, true), (">x</a>", false)));

    private static (string? Text, bool IsValue) Part(Dice random) =>
        random.Next(3) == 0 ? (Values[random.Next(Values.Length)], true) : (Literals[random.Next(Literals.Length)], false);

    private static string Shown(string html) => Spaces().Replace(html, " ").TrimStart(' ');

    private static string Written(params (string? Text, bool IsValue)[] parts)
    {
        var output = new PageBuffer();
        new PartsView().Render(parts, SamplePages.All[0], output);
        return Encoding.UTF8.GetString(output.Written);
    }

    private sealed class PartsView : View<(string? Text, bool IsValue)[]>
    {
        public override Task ExecuteAsync()
        {
            foreach (var (text, isValue) in Model)
            {
                if (text is null)
                {
                    Write(Data("x", null));
                }
                else if (isValue)
                {
                    Write(new RichText(Encoding.UTF8.GetBytes(text)));
                }
                else
                {
                    WriteLiteral(Encoding.UTF8.GetBytes(text).AsSpan());
                }
            }

            return Task.CompletedTask;
        }
    }

    [GeneratedRegex(@"\n\s")]
    private static partial Regex Indented();

    [GeneratedRegex("<pre.*?</pre>", RegexOptions.Singleline)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
