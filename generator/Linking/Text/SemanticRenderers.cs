using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Renderers for markup without classes and styles. They replace Markdig's renderers whose output conflicts with a strict
/// Content-Security-Policy or with screen readers.
/// </summary>
internal static class SemanticRenderers
{
    /// <summary>Installs these renderers.</summary>
    public static void Use(CachedHtmlRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new Headings());
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new Links());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new Tables());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteGroups());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinks());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeBlocks());
        renderer.ObjectRenderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreaks());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlAbbreviationRenderer>(new Abbreviations());
        renderer.ObjectRenderers.AddIfNotAlready(new ForeignWord.Renderer());
        renderer.ObjectRenderers.AddIfNotAlready(new FigureBlock.Renderer());
    }

    private static TextSetting SettingOf(HtmlRenderer renderer) => ((CachedHtmlRenderer)renderer).Setting;

    private sealed class Headings : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var setting = SettingOf(renderer);
            var level = Math.Min(heading.Level - 2 + setting.TopLevel, 6);
            var tag = "h" + Math.Max(level, setting.TopLevel).ToString(System.Globalization.CultureInfo.InvariantCulture);
            renderer.EnsureLine();
            renderer.Write($"<{tag} id=\"{setting.IdPrefix}{HeadingIds.Of(heading)}\">");
            renderer.WriteLeafInline(heading);
            renderer.WriteLine($"</{tag}>");
        }
    }

    // A rejected link is rendered as its text.
    private sealed class Links : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!string.IsNullOrEmpty(link.Url))
            {
                renderer.Write("<a href=\"").WriteEscapeUrl(link.Url);
                renderer.Write(link.TryGetAttributes()?.Properties is null ? "\">" : "\" data-voce=\"\">");
            }

            renderer.WriteChildren(link);
            if (!string.IsNullOrEmpty(link.Url))
            {
                renderer.Write("</a>");
            }
        }
    }

    // Markdig writes the abbreviation without escaping, so markup in it would become active.
    private sealed class Abbreviations : HtmlObjectRenderer<AbbreviationInline>
    {
        protected override void Write(HtmlRenderer renderer, AbbreviationInline abbreviation) =>
            renderer
                .Write("<abbr title=\"")
                .WriteEscape(abbreviation.Abbreviation.Text.ToString())
                .Write("\">")
                .WriteEscape(abbreviation.Abbreviation.Label)
                .Write("</abbr>");
    }

    private sealed class Tables : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<table>");
            foreach (var row in table.OfType<TableRow>())
            {
                renderer.WriteLine(row.IsHeader ? "<thead><tr>" : "<tr>");
                foreach (var cell in row.OfType<TableCell>())
                {
                    renderer.Write(row.IsHeader ? "<th scope=\"col\">" : "<td>");
                    var before = renderer.ImplicitParagraph;
                    renderer.ImplicitParagraph = true;
                    renderer.WriteChildren(cell);
                    renderer.ImplicitParagraph = before;
                    renderer.WriteLine(row.IsHeader ? "</th>" : "</td>");
                }

                renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
            }

            renderer.WriteLine("</table>");
        }
    }

    private sealed class FootnoteGroups : HtmlObjectRenderer<FootnoteGroup>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
        {
            renderer.EnsureLine();
            var setting = SettingOf(renderer);
            renderer.WriteLine("<hr>").WriteLine("<ol>");
            foreach (var footnote in group.OfType<Footnote>().Where(footnote => footnote.Order > 0))
            {
                renderer.WriteLine($"<li id=\"{setting.IdPrefix}nota-a-pie-{footnote.Order}\">");
                renderer.WriteChildren(footnote);
                renderer.WriteLine("</li>");
            }

            renderer.WriteLine("</ol>");
        }
    }

    private sealed class FootnoteLinks : HtmlObjectRenderer<FootnoteLink>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteLink link)
        {
            var setting = SettingOf(renderer);
            var order = link.Footnote.Order;
            var mark = $"{setting.IdPrefix}richiamo-{order}" + (link.Index > 1 ? $"-{link.Index}" : "");
            renderer.Write(
                link.IsBackLink
                    ? $" <a href=\"#{mark}\" aria-label=\"torna al richiamo della nota {order}\">↩</a>"
                    : $"<sup> <a id=\"{mark}\" href=\"#{setting.IdPrefix}nota-a-pie-{order}\" aria-label=\"nota "
                        + $"{order}\">[{order}]</a></sup>"
            );
        }
    }

    private sealed class CodeBlocks : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            renderer.EnsureLine();
            renderer.Write("<pre><code>");
            renderer.WriteLeafRawLines(block, true, true);
            renderer.WriteLine("</code></pre>");
        }
    }

    // A soft break always separates two words, even where Markdig assumes the start of a line. Void elements need no slash.
    private sealed class LineBreaks : HtmlObjectRenderer<LineBreakInline>
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak) =>
            renderer.Write(lineBreak.IsHard ? "<br>\n" : "\n");
    }
}
