namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The type of a fact, which says how its value is written and shown.</summary>
public enum FactType
{
    /// <summary>Text as written.</summary>
    Text,

    /// <summary>Markdown as written.</summary>
    Markdown,

    /// <summary>A long text, represented by its SHA-256 and its length.</summary>
    Body,

    /// <summary>A number with a decimal point, without separators and superfluous zeros.</summary>
    Number,

    /// <summary>A number of per cent, in the same form. Its differences are percentage points.</summary>
    Percent,

    /// <summary>A date, ISO 8601.</summary>
    Day,

    /// <summary>sì or no.</summary>
    YesNo,

    /// <summary>Two numbers with <c> - </c> between them.</summary>
    Interval,

    /// <summary>The code of another record, with its year if that is not the record's own.</summary>
    Reference,

    /// <summary>Several references, with <c> | </c> between them.</summary>
    References,

    /// <summary>An absence mark (<c>n.p.</c>).</summary>
    Absent,
}
