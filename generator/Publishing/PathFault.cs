namespace Cremona.Transparency.Generator.Publishing;

/// <summary>A file name that cannot be published.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Other">The other file with this name, or null.</param>
/// <param name="Why">Why the name is rejected by itself, in Italian, or null.</param>
public sealed record PathFault(string Path, string? Other, string? Why);
