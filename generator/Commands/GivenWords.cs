namespace Cremona.Transparency.Generator.Commands;

/// <summary>What a call of <c>new</c> gives besides the name of what it makes.</summary>
/// <param name="Text">The words of a remark, or the title of a prospect; null where they are still to be written.</param>
/// <param name="Where">Where a section's content is, or what a remark is about; null where it was not given.</param>
public sealed record GivenWords(string? Text, string? Where);
