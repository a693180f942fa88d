using System.Text;
using Cremona.Transparency.Pages;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Renders texts sequentially on its thread. The renderer is cached, because its setup takes longer than rendering a short field.
/// </summary>
internal sealed class CachedHtmlRenderer : HtmlRenderer
{
    [ThreadStatic]
    private static CachedHtmlRenderer? _ofThread;

    private readonly StringWriter _words;

    private CachedHtmlRenderer(MarkdownPipeline pipeline, StringWriter words)
        : base(words)
    {
        _words = words;
        pipeline.Setup(this);
        SemanticRenderers.Use(this);
    }

    /// <summary>The setting of the text being rendered.</summary>
    public TextSetting Setting { get; private set; } = null!;

    /// <summary>Renders the blocks as rich text.</summary>
    public static RichText Write(MarkdownPipeline pipeline, IReadOnlyList<Block> blocks, TextSetting setting)
    {
        var writer = _ofThread ??= new CachedHtmlRenderer(pipeline, new StringWriter { NewLine = "\n" });
        writer.Reset();
        writer.Setting = setting;
        writer.ImplicitParagraph = setting.IsInline && blocks.Count == 1;
        foreach (var block in blocks)
        {
            writer.Render(block);
        }

        return new RichText(Encoding.UTF8.GetBytes(writer._words.ToString().TrimEnd()));
    }
}
