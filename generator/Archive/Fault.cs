namespace Cremona.Transparency.Generator.Archive;

/// <summary>What is wrong with a file of a bag, of the register or of a WARC.</summary>
/// <param name="File">The path relative to the bag, or <c>""</c> for the whole.</param>
/// <param name="Why">For clerks: an Italian sentence, lower case, without its full stop.</param>
public sealed record Fault(string File, string Why);
