namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Part of a file that people read, or that leads somewhere.</summary>
/// <param name="Read">What it says.</param>
/// <param name="Use">What it is.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TextPart(ReadableText Read, PartUse Use, int Start, int End)
{
    /// <summary>Where the attribute of a link begins that can go without harm; null where none can.</summary>
    public int? Attribute { get; init; }

    /// <summary>A part of a text.</summary>
    public static TextPart Of(string text, PartUse use, int start, int end, bool hasEscapes = false)
    {
        var read = new ReadableText();
        EscapeDecoder.Read(text, start, end, read, hasEscapes);
        return new TextPart(read, use, start, end);
    }
}

/// <summary>What a part of a file is.</summary>
internal enum PartUse
{
    /// <summary>Words, over all the file: marks may stand between them.</summary>
    Body,

    /// <summary>Words that stand alone: the value of an attribute, a string.</summary>
    Words,

    /// <summary>The name of a point in a page, or of a field.</summary>
    Name,

    /// <summary>An address.</summary>
    Address,
}
