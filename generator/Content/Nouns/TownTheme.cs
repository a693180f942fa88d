using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The folder <c>tema</c>: colours and words that a town gives its portal. Frozen years keep those that they had.</summary>
/// <param name="Colours">The fields of <c>tema.yml</c>.</param>
public sealed record TownTheme(Answers Colours)
{
    /// <summary>No folder: the look of the program's theme.</summary>
    public static TownTheme None { get; } = new(Answers.None);

    /// <summary>The words in the header of every page, or null.</summary>
    public MarkdownText? Header { get; init; }

    /// <summary>The words in the footer of every page, or null.</summary>
    public MarkdownText? Footer { get; init; }

    /// <summary>The town's own views of kinds of pages, and their parts, sorted by path.</summary>
    public IReadOnlyList<SourceText> Views { get; init; } = [];
}
