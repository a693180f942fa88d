namespace Cremona.Transparency.Pages;

/// <summary>Words that lead somewhere: to a place of this site, or to an absolute address outside it.</summary>
/// <param name="Text">What the citizen reads. Never empty.</param>
public sealed record Link(string Text)
{
    /// <summary>The place in this site, or null for a link that leaves it.</summary>
    public Address? Inside { get; init; }

    /// <summary>An absolute <c>https:</c>, <c>http:</c>, <c>mailto:</c> or <c>tel:</c> address, or null.</summary>
    public string? Outside { get; init; }

    /// <summary>A few words more, shown beside the link in smaller print.</summary>
    public string? Detail { get; init; }

    /// <summary>True on the page, or within the section, that the link leads to: shown as the current one.</summary>
    public bool Current { get; init; }

    /// <summary>The hook that the national conformity checker looks for (<c>data-element</c>), if this link is one.</summary>
    public string? Hook { get; init; }

    /// <summary>A link to a place in this site.</summary>
    public static Link To(string text, Address place) => new(text) { Inside = place };

    /// <summary>A link that leaves the site.</summary>
    public static Link Away(string text, string address) => new(text) { Outside = address };
}
