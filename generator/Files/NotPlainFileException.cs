namespace Cremona.Transparency.Generator.Files;

/// <summary>A queue, a socket or a device was found in the place of a file: opening it could wait for ever.</summary>
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
