namespace Cremona.Transparency.Liquid;

/// <summary>What a value of a template is. The check of a template follows shapes, so it finds unknown names without any data.</summary>
/// <param name="Kind">What a single value is.</param>
/// <param name="Record">The type of the record; null for other kinds.</param>
/// <param name="IsList">True for a list of such values.</param>
internal readonly record struct Shape(ShapeKind Kind, Type? Record = null, bool IsList = false)
{
    public static readonly Shape Text = new(ShapeKind.Text);
    public static readonly Shape Number = new(ShapeKind.Number);
    public static readonly Shape Flag = new(ShapeKind.Flag);
    public static readonly Shape Markup = new(ShapeKind.Markup);

    /// <summary>Returns the shape of a record.</summary>
    public static Shape Of(Type record) => new(ShapeKind.Record, record);

    /// <summary>The shape of a list of these values.</summary>
    public Shape Many => this with { IsList = true };

    /// <summary>The shape of a value of this list.</summary>
    public Shape One => this with { IsList = false };
}

/// <summary>The kinds of values.</summary>
internal enum ShapeKind
{
    /// <summary>A text, or an address relative to the page.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Markup of the portal, written as it is.</summary>
    Markup,

    /// <summary>A record with members.</summary>
    Record,

    /// <summary>The position in a loop.</summary>
    Loop,

    /// <summary>The parts of the page, as the theme writes them.</summary>
    Parts,
}
