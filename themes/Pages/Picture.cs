namespace Cremona.Transparency.Pages;

/// <summary>A picture, with the words for those who do not see it.</summary>
/// <param name="File">The file.</param>
/// <param name="Alternative">What it shows; never empty.</param>
/// <param name="Width">Pixels across: with the height they keep its place free while it is loading.</param>
/// <param name="Height">Pixels down.</param>
public sealed record Picture(Address File, string Alternative, int Width, int Height)
{
    /// <summary>The words below it, or null.</summary>
    public string? Caption { get; init; }
}
