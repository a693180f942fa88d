namespace Cremona.Transparency.Pages;

/// <summary>
/// A thing that a page describes, in the vocabulary of schema.org. It repeats facts that the portal shows to readers, for search engines.
/// </summary>
/// <param name="Type">A type of schema.org (<c>Dataset</c>).</param>
/// <param name="Properties">The properties, in the order in which they are written.</param>
public sealed record SchemaThing(string Type, IReadOnlyList<SchemaProperty> Properties)
{
    /// <summary>The identifier of the thing, as an address in the site, or null.</summary>
    public Address? Id { get; init; }
}

/// <summary>A property of a thing. Exactly one of the values is given.</summary>
/// <param name="Name">A property of schema.org (<c>dateModified</c>).</param>
public sealed record SchemaProperty(string Name)
{
    /// <summary>A text, a date (ISO 8601) or an absolute address outside the site, or null.</summary>
    public string? Text { get; init; }

    /// <summary>An address in the site, or null.</summary>
    public Address? Place { get; init; }

    /// <summary>A single thing, or null.</summary>
    public SchemaThing? Thing { get; init; }

    /// <summary>A list of things, or null.</summary>
    public IReadOnlyList<SchemaThing>? Things { get; init; }

    /// <summary>Returns a property with a text; none if the text is null.</summary>
    public static IReadOnlyList<SchemaProperty> Of(string name, string? text) =>
        text is null ? [] : [new SchemaProperty(name) { Text = text }];
}
