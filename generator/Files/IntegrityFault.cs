namespace Cremona.Transparency.Generator.Files;

/// <summary>A fault in a file of a bag, the register or a WARC.</summary>
/// <param name="File">The path relative to the bag, or null for the bag as a whole.</param>
/// <param name="Why">The reason, for clerks: an Italian sentence in lower case, without a full stop.</param>
public sealed record IntegrityFault(string? File, string Why)
{
    /// <summary>The file, if one is known, and the reason.</summary>
    public string Words => File is null ? Why : $"«{File}» {Why}";

    /// <summary>Why the file cannot be read, or null. An unreadable file may or may not be intact.</summary>
    public string? Unreadable { get; private init; }

    /// <summary>Returns the fault of a file that cannot be read.</summary>
    public static IntegrityFault Unread(string file, Exception cause) =>
        new(file, $"non si legge: {DiskErrors.Of(cause)}") { Unreadable = DiskErrors.Of(cause) };
}
