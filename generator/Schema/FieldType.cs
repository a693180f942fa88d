namespace Cremona.Transparency.Generator.Schema;

/// <summary>The type of a field's values.</summary>
public enum FieldType
{
    /// <summary>Text on one line.</summary>
    Text,

    /// <summary>Markdown text.</summary>
    Markdown,

    /// <summary>A record's own code.</summary>
    Code,

    /// <summary>The code of another record of <see cref="Field.Refers"/>, optionally <c>ANNO/codice</c>.</summary>
    Reference,

    /// <summary>A typed reference, <c>settore:codice</c>.</summary>
    Target,

    /// <summary>A date: ISO 8601 or gg/mm/aaaa.</summary>
    Date,

    /// <summary>An Italian number: <c>1.234,56</c>.</summary>
    Number,

    /// <summary>An integer; the point separates thousands.</summary>
    Whole,

    /// <summary>A percentage, with or without the sign; the value is the number before the sign.</summary>
    Percent,

    /// <summary>Decimal degrees; point and comma both mark decimals (<c>45.133</c>).</summary>
    Degrees,

    /// <summary>sì or no.</summary>
    YesNo,

    /// <summary>One of <see cref="Field.Choices"/>.</summary>
    Choice,

    /// <summary>An absolute <c>https:</c> or <c>http:</c> address.</summary>
    WebAddress,

    /// <summary>A web address, or a typed reference.</summary>
    WebAddressOrTarget,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>Lines of the source act, words, or both.</summary>
    Citation,

    /// <summary>An arithmetic identity.</summary>
    Identity,

    /// <summary>A value whose form depends on another field (number, interval, sì/no).</summary>
    Value,

    /// <summary>Nested YAML with a form of its own, parsed by a dedicated reader.</summary>
    Nested,

    /// <summary>The name of a file in the picture folder.</summary>
    Picture,

    /// <summary>A colour in sRGB: hexadecimal digits (<c>#006b3c</c>, <c>063</c>), or <c>rgb(0, 107, 60)</c>.</summary>
    Colour,
}
