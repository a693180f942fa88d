using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>A part of a file.</summary>
/// <param name="hostile">The hostile text.</param>
/// <param name="plain">The text after it was refused; null without hostile text.</param>
internal sealed class HostilePiece(string hostile, string? plain = null)
{
    private readonly string _read = PlainLetters.Compose(hostile);

    /// <summary>True without hostile text, or after it was replaced.</summary>
    public bool IsPlain { get; set; } = plain is null;

    /// <summary>The field of the schema that it fills (<c>portale.yml: ente</c>), or null.</summary>
    public string? Field { get; init; }

    /// <summary>True for the key of what follows: where it is pointed at, what follows is meant.</summary>
    public bool IsKey { get; init; }

    // Letters and their marks are put together when a text is read: places are counted in what is read.
    public string Text => IsPlain ? plain ?? _read : _read;
}
