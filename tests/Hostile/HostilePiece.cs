namespace Cremona.Transparency.Tests.Hostile;

/// <summary>A part of a file.</summary>
/// <param name="hostile">What stands there.</param>
/// <param name="plain">What stands there once that was refused; null where nothing hostile stands there.</param>
internal sealed class HostilePiece(string hostile, string? plain = null)
{
    /// <summary>True where nothing hostile stands there, or not any more.</summary>
    public bool IsPlain { get; set; } = plain is null;

    public string Text => IsPlain ? plain ?? hostile : hostile;
}
