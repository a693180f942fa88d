using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A picture in the place of a paragraph.</summary>
/// <param name="address">The file, relative to the page.</param>
/// <param name="words">What it shows, for those who do not see it.</param>
internal sealed class FigureBlock(string address, string words) : LeafBlock(null)
{
    /// <summary>The words below it, or null.</summary>
    public string? Caption { get; init; }

    /// <summary>Pixels across; 0 where they are not known.</summary>
    public int Width { get; init; }

    /// <summary>Pixels down.</summary>
    public int Height { get; init; }

    /// <summary>All of its words.</summary>
    public string Words => Caption is null ? words : $"{words} · {Caption}";

    /// <summary>Writes a figure. Width and height keep its place free while it is loading.</summary>
    internal sealed class Renderer : HtmlObjectRenderer<FigureBlock>
    {
        protected override void Write(HtmlRenderer renderer, FigureBlock figure)
        {
            renderer.EnsureLine();
            renderer
                .Write("<figure><img src=\"")
                .WriteEscapeUrl(figure.Address)
                .Write($"\" width=\"{figure.Width}\" height=\"{figure.Height}\" loading=\"lazy\" alt=\"")
                .WriteEscape(figure.Alternative)
                .Write("\">");
            if (figure.Caption is not null)
            {
                renderer.Write("<figcaption>").WriteEscape(figure.Caption).Write("</figcaption>");
            }

            renderer.WriteLine("</figure>");
        }
    }

    private string Address => address;

    private string Alternative => words;
}
