namespace Cremona.Transparency.Pages;

/// <summary>A link to an address in this site, or to an absolute address outside it.</summary>
/// <param name="Text">The link text. Never empty.</param>
public sealed record Link(string Text)
{
    /// <summary>The address in this site, or null for an external link.</summary>
    public Address? Inside { get; init; }

    /// <summary>An absolute <c>https:</c>, <c>http:</c>, <c>mailto:</c> or <c>tel:</c> address, or null.</summary>
    public string? Outside { get; init; }

    /// <summary>Additional words, shown beside the link in smaller print.</summary>
    public string? Detail { get; init; }

    /// <summary>True on the target page itself, or within the target section; the link is shown as current.</summary>
    public bool Current { get; init; }

    /// <summary>The hook for the national conformity checker (<c>data-element</c>), or null.</summary>
    public string? Hook { get; init; }

    /// <summary>Creates an internal link.</summary>
    public static Link To(string text, Address place) => new(text) { Inside = place };

    /// <summary>Creates an external link.</summary>
    public static Link Away(string text, string address) => new(text) { Outside = address };
}
