namespace Cremona.Transparency.Generator.Files;

/// <summary>Thrown when a named pipe, socket or device is found instead of a file: opening it could block forever.</summary>
public sealed class NotPlainFileException : IOException
{
    private const string Words = "non è un file come gli altri (è una coda, una presa o un dispositivo del sistema), e non si apre";

    public NotPlainFileException()
        : base(Words) { }

    public NotPlainFileException(string message)
        : base(message) { }

    public NotPlainFileException(string message, Exception innerException)
        : base(message, innerException) { }
}
