namespace Cremona.Transparency.Pages;

/// <summary>A picture with alternative text.</summary>
/// <param name="File">The file.</param>
/// <param name="Alternative">The alternative text; never empty.</param>
/// <param name="Width">The width in pixels; width and height reserve its space while it loads.</param>
/// <param name="Height">The height in pixels.</param>
public sealed record Picture(Address File, string Alternative, int Width, int Height)
{
    /// <summary>The caption, or null.</summary>
    public string? Caption { get; init; }
}
