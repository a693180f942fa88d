namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Part of a file that people read, or that is a link target.</summary>
/// <param name="Read">The decoded text.</param>
/// <param name="Use">The use of the part.</param>
/// <param name="Start">The start of the part in the file.</param>
/// <param name="End">The end of the part in the file.</param>
internal sealed record TextPart(ReadableText Read, PartUse Use, int Start, int End)
{
    /// <summary>The start of a link attribute that can be removed safely, or null without such an attribute.</summary>
    public int? Attribute { get; init; }

    /// <summary>Creates a part from a range of a text.</summary>
    public static TextPart Of(string text, PartUse use, int start, int end, bool hasEscapes = false)
    {
        var read = new ReadableText();
        EscapeDecoder.Read(text, start, end, read, hasEscapes);
        return new TextPart(read, use, start, end);
    }
}

/// <summary>The use of a part of a file.</summary>
internal enum PartUse
{
    /// <summary>Running text of the whole file; markup may occur between its words.</summary>
    Body,

    /// <summary>A self-contained text: an attribute value or a string.</summary>
    Words,

    /// <summary>The name of an anchor or a field.</summary>
    Name,

    /// <summary>An address.</summary>
    Address,
}
