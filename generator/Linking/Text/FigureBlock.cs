using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A picture that replaces a paragraph.</summary>
/// <param name="address">The file, relative to the page.</param>
/// <param name="words">The alternative text.</param>
internal sealed class FigureBlock(string address, string words) : LeafBlock(null)
{
    /// <summary>The caption, or null.</summary>
    public string? Caption { get; init; }

    /// <summary>The width in pixels; 0 if unknown.</summary>
    public int Width { get; init; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; init; }

    /// <summary>The alternative text and the caption.</summary>
    public string Words => Caption is null ? words : $"{words} · {Caption}";

    /// <summary>Renders a figure. Width and height reserve its space while it loads.</summary>
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
