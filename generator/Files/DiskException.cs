namespace Cremona.Transparency.Generator.Files;

/// <summary>The disk refused: the message names the file and the cause, in Italian, for the clerk who must do something about it.</summary>
public sealed class DiskException : IOException
{
    /// <summary>Without a cause.</summary>
    public DiskException() { }

    /// <summary>With the words for people.</summary>
    public DiskException(string message)
        : base(message) { }

    /// <summary>With what the system threw.</summary>
    public DiskException(string message, Exception cause)
        : base(message, cause) { }

    /// <summary>True where what had been done already could not be undone: nobody may delete what stands nearby.</summary>
    public bool IsHalfway { get; init; }
}
