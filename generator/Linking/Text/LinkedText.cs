using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A text with its links resolved.</summary>
/// <param name="Pieces">Stretches of text, and references to what stands between them.</param>
/// <param name="Headings">Its headings in order.</param>
/// <param name="Targets">The records that it links to, in order, each once.</param>
public sealed record LinkedText(IReadOnlyList<LinkedPiece> Pieces, IReadOnlyList<LinkedHeading> Headings, IReadOnlyList<Target> Targets)
{
    /// <summary>The whole as one text, where nothing is embedded.</summary>
    public RichText Text => Pieces.Count == 0 ? default : Pieces[0].Text;
}

/// <summary>A stretch of text, or a table or list that stands in its place.</summary>
public sealed record LinkedPiece(RichText Text, Target? Embedded);

/// <summary>A heading inside a text.</summary>
/// <param name="Id">Without the setting's prefix.</param>
/// <param name="Level">As written: 2 for the first level below the title.</param>
public sealed record LinkedHeading(string Id, int Level, string Text);
