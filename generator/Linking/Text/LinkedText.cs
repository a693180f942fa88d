using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A text with its links resolved.</summary>
/// <param name="Pieces">Pieces of text, and references to embedded tables and lists.</param>
/// <param name="Headings">Its headings in order.</param>
/// <param name="Targets">The records that it links to, in order, without duplicates.</param>
public sealed record LinkedText(IReadOnlyList<LinkedPiece> Pieces, IReadOnlyList<LinkedHeading> Headings, IReadOnlyList<Target> Targets)
{
    /// <summary>The whole text, for texts without embedded tables or lists.</summary>
    public RichText Text => Pieces.Count == 0 ? default : Pieces[0].Text;
}

/// <summary>A piece of text, or an embedded table or list.</summary>
public sealed record LinkedPiece(RichText Text, Target? Embedded);

/// <summary>A heading of a text.</summary>
/// <param name="Id">The id without the prefix of the setting.</param>
/// <param name="Level">As written: 2 for the first level below the title.</param>
public sealed record LinkedHeading(string Id, int Level, string Text);
