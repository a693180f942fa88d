using System.Text;
using Cremona.Transparency.Pages;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Writes texts, one after the other on its thread: setting a renderer up takes longer than writing the few words of a field.
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

    /// <summary>Where the text of the moment is set.</summary>
    public TextSetting Setting { get; private set; } = null!;

    /// <summary>The blocks as text with structure.</summary>
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
