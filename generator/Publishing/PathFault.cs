namespace Cremona.Transparency.Generator.Publishing;

/// <summary>A name that cannot be published.</summary>
/// <param name="Path">Of the file.</param>
/// <param name="Other">The file that has that name too, or null.</param>
/// <param name="Why">Why it is refused where it is alone, in Italian, or null.</param>
public sealed record PathFault(string Path, string? Other, string? Why);
