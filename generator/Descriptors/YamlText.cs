using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cremona.Transparency.Generator.Descriptors;

/// <summary>Writes a tree of values as YAML. Only this type of the room uses YamlDotNet.</summary>
internal static class YamlText
{
    /// <summary>Returns the YAML text, preceded by a comment.</summary>
    public static string Write(JsonObject tree, string comment)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.Write($"# {comment}\n");
        var emitter = new Emitter(text, EmitterSettings.Default.WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        Emit(emitter, tree);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static void Emit(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject mapping:
                emitter.Emit(new MappingStart());
                foreach (var (key, value) in mapping)
                {
                    Emit(emitter, key);
                    Emit(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (var item in list)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            default:
                EmitScalar(emitter, node!);
                break;
        }
    }

    // Strings are quoted, so that «no» and «2011» remain strings for every parser.
    private static void EmitScalar(Emitter emitter, JsonNode node)
    {
        var isText = node.GetValueKind() == JsonValueKind.String;
        emitter.Emit(
            new Scalar(
                AnchorName.Empty,
                TagName.Empty,
                isText ? node.GetValue<string>() : node.ToJsonString(),
                isText ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain,
                !isText,
                isText
            )
        );
    }
}
