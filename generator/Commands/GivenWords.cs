namespace Cremona.Transparency.Generator.Commands;

/// <summary>Optional arguments of <c>new</c>.</summary>
/// <param name="Text">The text of a remark, or the title of a prospect; null if the clerk writes it later.</param>
/// <param name="Where">The target of a section or a remark; null if not given.</param>
public sealed record GivenWords(string? Text, string? Where);
