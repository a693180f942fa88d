using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Thrown when a file of a frozen year does not match the register. The message names the file in Italian, as an
/// <see cref="IntegrityFault"/> does.
/// </summary>
public sealed class ArchiveException : IOException
{
    /// <summary>Creates the exception without a message.</summary>
    public ArchiveException() { }

    /// <summary>Creates the exception with a message for the user.</summary>
    public ArchiveException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and the system exception that caused it.</summary>
    public ArchiveException(string message, Exception cause)
        : base(message, cause) { }
}
