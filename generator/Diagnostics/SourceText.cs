using System.Text;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>A text of the content as UTF-8 bytes; maps byte offsets to places.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Utf8">The text, without a byte order mark.</param>
public sealed record SourceText(string Path, ReadOnlyMemory<byte> Utf8)
{
    private readonly Lazy<int[]> _lineStarts = new(() => FindLineStarts(Utf8.Span));

    // Cached, because recounting the bytes before each place would take quadratic time.
    private readonly Lazy<int[]> _charStarts = new(() => FindCharStarts(Utf8.Span));
    private readonly Lazy<string> _text = new(() => Encoding.UTF8.GetString(Utf8.Span));

    /// <summary>The whole text.</summary>
    public string Text => _text.Value;

    /// <summary>The number of lines.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>Returns a line without its line break; empty if the line does not exist.</summary>
    /// <param name="number">From 1.</param>
    public string Line(int number)
    {
        var starts = _lineStarts.Value;
        if (number < 1 || number > starts.Length)
        {
            return "";
        }

        var start = starts[number - 1];
        var end = number < starts.Length ? starts[number] : Utf8.Length;
        return Encoding.UTF8.GetString(Utf8.Span[start..end]).TrimEnd('\r', '\n');
    }

    /// <summary>Decodes a range of bytes.</summary>
    public string Words(int offset, int length) => Encoding.UTF8.GetString(Utf8.Span.Slice(offset, length));

    /// <summary>Returns the place of a range of bytes, clipped to the text.</summary>
    public Place AtBytes(int offset, int length, string? cell = null)
    {
        offset = Math.Clamp(offset, 0, Utf8.Length);
        length = Math.Clamp(length, 0, Utf8.Length - offset);
        var line = LineOf(offset, _lineStarts.Value);
        var start = _lineStarts.Value[line - 1];
        var column = Encoding.UTF8.GetCharCount(Utf8.Span[start..offset]) + 1;
        var breakAt = Utf8.Span.Slice(offset, length).IndexOfAny((byte)'\r', (byte)'\n');
        var chars = Encoding.UTF8.GetCharCount(Utf8.Span.Slice(offset, breakAt < 0 ? length : breakAt));
        return new Place(this, line, column, Math.Max(chars, 1), cell);
    }

    /// <summary>Returns the place of a range of characters of <see cref="Text"/>.</summary>
    public Place AtChars(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        length = Math.Clamp(length, 0, Text.Length - offset);
        var line = LineOf(offset, _charStarts.Value);
        var breakAt = Text.AsSpan(offset, length).IndexOfAny('\r', '\n');
        return new Place(this, line, offset - _charStarts.Value[line - 1] + 1, Math.Max(breakAt < 0 ? length : breakAt, 1), null);
    }

    /// <summary>Returns the place of a whole line.</summary>
    public Place AtLine(int number) => new(this, number, 1, Math.Max(Line(number).Length, 1), null);

    private static int LineOf(int offset, int[] starts)
    {
        var at = Array.BinarySearch(starts, offset);
        return at >= 0 ? at + 1 : ~at;
    }

    private static int[] FindCharStarts(ReadOnlySpan<byte> utf8)
    {
        var lineStarts = FindLineStarts(utf8);
        var starts = new int[lineStarts.Length];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + Encoding.UTF8.GetCharCount(utf8[lineStarts[i - 1]..lineStarts[i]]);
        }

        return starts;
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; utf8[at..].IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var next; )
        {
            at += next + 1;
            at += utf8[at - 1] == '\r' && at < utf8.Length && utf8[at] == '\n' ? 1 : 0;
            if (at < utf8.Length)
            {
                starts.Add(at);
            }
        }

        return [.. starts];
    }
}
