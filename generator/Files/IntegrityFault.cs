namespace Cremona.Transparency.Generator.Files;

/// <summary>What is wrong with a file of a bag, of the register or of a WARC.</summary>
/// <param name="File">The path relative to the bag, or <c>""</c> for the whole.</param>
/// <param name="Why">For clerks: an Italian sentence, lower case, without its full stop.</param>
public sealed record IntegrityFault(string File, string Why)
{
    /// <summary>Why the file cannot be read, or null: whether it is as it was cannot be told then.</summary>
    public string? Unreadable { get; private init; }

    /// <summary>The file cannot be read.</summary>
    public static IntegrityFault Unread(string file, Exception cause) =>
        new(file, $"non si legge: {DiskWords.Of(cause)}") { Unreadable = DiskWords.Of(cause) };
}
