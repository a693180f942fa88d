namespace Cremona.Transparency.Liquid;

/// <summary>A view writes more than a page can have.</summary>
public sealed class ViewLimitException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ViewLimitException() { }

    /// <summary>Creates the exception with a message.</summary>
    public ViewLimitException(string message)
        : base(message) { }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public ViewLimitException(string message, Exception inner)
        : base(message, inner) { }
}
