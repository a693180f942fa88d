namespace Cremona.Transparency.Generator.Schema;

/// <summary>What may stand in a field.</summary>
public enum FieldType
{
    /// <summary>Words on one line.</summary>
    Text,

    /// <summary>Words with the marks of Markdown.</summary>
    Markdown,

    /// <summary>A record's own code.</summary>
    Code,

    /// <summary>The code of another record of <see cref="Field.Refers"/>, optionally <c>ANNO/codice</c>.</summary>
    Reference,

    /// <summary>A typed reference, <c>settore:codice</c>.</summary>
    Target,

    /// <summary>A day: ISO 8601 or gg/mm/aaaa.</summary>
    Date,

    /// <summary>A number as Italians write it: <c>1.234,56</c>.</summary>
    Number,

    /// <summary>A whole number; the point marks thousands.</summary>
    Whole,

    /// <summary>A percentage, with or without its sign; its value is what stands before the sign.</summary>
    Percent,

    /// <summary>Decimal degrees; point and comma both mark decimals (<c>45.133</c>).</summary>
    Degrees,

    /// <summary>sì or no.</summary>
    YesNo,

    /// <summary>One of <see cref="Field.Choices"/>.</summary>
    Choice,

    /// <summary>An absolute <c>https:</c> or <c>http:</c> address.</summary>
    WebAddress,

    /// <summary>An address of the web, or a typed reference.</summary>
    WebAddressOrTarget,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>Lines of the source act, words, or both.</summary>
    Citation,

    /// <summary>An arithmetic identity.</summary>
    Identity,

    /// <summary>A value whose form depends on another field (number, interval, sì/no).</summary>
    Value,

    /// <summary>YAML of its own form, read by the reader that knows it.</summary>
    Nested,

    /// <summary>The name of a file in the folder of pictures.</summary>
    Picture,
}
