using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Builds nodes from the YAML parser's events, with a depth limit and without anchors, so that no file can exhaust the process. Only this
/// type uses YamlDotNet.
/// </summary>
public sealed class YamlReader
{
    private const int DepthLimit = 8;
    private readonly SourceText _source;
    private readonly int _offset;
    private readonly DiagnosticLog _log;
    private readonly Parser _parser;

    private YamlReader(SourceText source, string text, int offset, DiagnosticLog log)
    {
        (_source, _offset, _log) = (source, offset, log);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Returns the mapping in a text: empty for an empty text, null (reported) if the text is not a mapping.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="text">The YAML part.</param>
    /// <param name="offset">The start of the YAML part in the whole text.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static YamlNode? Read(SourceText source, string text, int offset, DiagnosticLog log)
    {
        var reader = new YamlReader(source, text, offset, log);
        try
        {
            var node = reader.ReadDocument();
            if (node is { Entries: null })
            {
                log.Report(
                    Problems.YamlShape.At(
                        source.AtBytes(node.Span.Start, node.Span.Length),
                        source.Path,
                        "una voce per riga, nella forma «nome: valore»"
                    )
                );
                return null;
            }

            return node;
        }
        catch (TooDeepException error)
        {
            log.Report(Problems.YamlTooDeep.At(reader.PlaceOf(error.Start, error.End)));
        }
        catch (YamlException error)
        {
            // For a tab in the indentation, the parser reports the start of the mapping. The message must point at the tab.
            var tab = error.Message.Contains("tab", StringComparison.Ordinal)
                ? text.IndexOf("\n\t", (int)error.Start.Index, StringComparison.Ordinal)
                : -1;
            log.Report(Problems.YamlBroken.At(tab < 0 ? reader.PlaceOf(error.Start, error.End) : source.AtChars(offset + tab + 1, 1)));
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        YamlNode? node = null;
        var documents = 0;
        while (Next() is var parsed and not StreamEnd)
        {
            if (parsed is DocumentStart && ++documents > 1)
            {
                throw new YamlException(parsed.Start, parsed.End, "more than one document");
            }

            node = parsed is StreamStart or DocumentStart or DocumentEnd ? node : ReadNode(0);
        }

        return node is null or { Text: "" } ? new YamlNode(default(ByteSpan)) { Entries = [] } : node;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > DepthLimit || current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new TooDeepException(current.Start, current.End);
        }

        if (current is Scalar written)
        {
            ReportComment(written);
            ReportUnseen(written);
        }

        return current switch
        {
            Scalar scalar => new YamlNode(SpanOf(scalar)) { Text = IsNull(scalar) ? "" : scalar.Value },
            SequenceStart => ReadList(depth),
            MappingStart => ReadMapping(depth),
            _ => throw new YamlException(current.Start, current.End, "unexpected event"),
        };
    }

    private YamlNode ReadList(int depth)
    {
        var span = SpanOf(_parser.Current!);
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlNode(span) { Items = items };
    }

    private YamlNode ReadMapping(int depth)
    {
        var span = SpanOf(_parser.Current!);
        var entries = new List<YamlEntry>();
        while (Next() is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            key = _parser.Current is Scalar name && IsNull(name) ? key with { Text = name.Value } : key;
            Next();
            var value = ReadNode(depth + 1);
            if (entries.Any(entry => string.Equals(entry.Key, key.Text, StringComparison.OrdinalIgnoreCase)))
            {
                _log.Report(Problems.KeyTwice.At(_source.AtBytes(key.Span.Start, key.Span.Length), key.Text));
                continue;
            }

            entries.Add(new YamlEntry(key.Text ?? "", key.Span, value with { Span = value.Span.Length == 0 ? key.Span : value.Span }));
        }

        return new YamlNode(span) { Entries = entries };
    }

    // The four spellings of null in the core schema (YAML 1.2, 10.3.2). Editors write them for a key without a value; in quotation marks
    // they are text.
    private static bool IsNull(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };

    // For some invalid input the parser throws an internal exception without a position.
    private ParsingEvent Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current! : throw new InvalidOperationException("the text ends too early");
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            var at = _parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "broken", error);
        }
    }

    // Text after " #" is a comment. On the line of a value it may be part of the value, lost by accident.
    private void ReportComment(Scalar scalar)
    {
        var text = _source.Text;
        var end = Math.Min(_offset + (int)scalar.End.Index, text.Length);
        var rest = text.AsSpan(end, text.AsSpan(end).IndexOfAny('\r', '\n') is >= 0 and var length ? length : text.Length - end);
        var hash = rest.IndexOf('#');
        if (scalar.Value.Length > 0 && hash >= 0 && rest[..hash].IsWhiteSpace())
        {
            _log.Report(Problems.YamlHash.At(_source.AtChars(end + hash, rest.Length - hash)));
        }
    }

    // Double-quoted scalars may contain characters escaped by number.
    private void ReportUnseen(Scalar scalar)
    {
        if (InvisibleCharacters.NameIn(scalar.Value) is { } name)
        {
            _log.Report(Problems.LetterUnseen.At(PlaceOf(scalar.Start, scalar.End), name));
        }
    }

    private ByteSpan SpanOf(ParsingEvent parsed)
    {
        var text = _source.Text;
        var start = Math.Clamp(_offset + (int)parsed.Start.Index, 0, text.Length);
        var end = Math.Clamp(_offset + (int)parsed.End.Index, start, text.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new ByteSpan(Encoding.UTF8.GetByteCount(text.AsSpan(0, start)), Encoding.UTF8.GetByteCount(text.AsSpan(start, end - start)));
    }

    private Place PlaceOf(Mark start, Mark end) => _source.AtChars(_offset + (int)start.Index, Math.Max(1, (int)(end.Index - start.Index)));

    private sealed class TooDeepException(Mark start, Mark end) : Exception
    {
        public Mark Start => start;

        public Mark End => end;
    }
}
