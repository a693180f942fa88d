using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// A file of a frozen year is not what the register vouches for. The message names it, in Italian, as a <see cref="IntegrityFault"/> does.
/// </summary>
public sealed class ArchiveException : IOException
{
    /// <summary>Without a cause.</summary>
    public ArchiveException() { }

    /// <summary>With the words for people.</summary>
    public ArchiveException(string message)
        : base(message) { }

    /// <summary>With what the system threw.</summary>
    public ArchiveException(string message, Exception cause)
        : base(message, cause) { }
}
