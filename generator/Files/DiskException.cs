namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Thrown when a disk operation fails. The message names the file and the cause, in Italian, for the clerk who must fix it.
/// </summary>
public sealed class DiskException : IOException
{
    /// <summary>Creates the exception without a message.</summary>
    public DiskException() { }

    /// <summary>Creates the exception with a message for the user.</summary>
    public DiskException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and the system exception that caused it.</summary>
    public DiskException(string message, Exception cause)
        : base(message, cause) { }

    /// <summary>True if completed steps could not be rolled back: nobody may delete the folders involved.</summary>
    public bool IsHalfway { get; init; }
}
