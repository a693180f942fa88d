namespace Cremona.Transparency.Tests.Hostile;

/// <summary>A part of a file.</summary>
/// <param name="hostile">What stands there.</param>
/// <param name="plain">What stands there once that was refused; null where nothing hostile stands there.</param>
internal sealed class HostilePiece(string hostile, string? plain = null)
{
    /// <summary>True where nothing hostile stands there, or not any more.</summary>
    public bool IsPlain { get; set; } = plain is null;

    /// <summary>The field of the schema that it fills (<c>portale.yml: ente</c>), or null.</summary>
    public string? Field { get; init; }

    /// <summary>True for the key of what follows: where it is pointed at, what follows is meant.</summary>
    public bool IsKey { get; init; }

    public string Text => IsPlain ? plain ?? hostile : hostile;
}
