using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>A group of records with the level of its heading.</summary>
/// <param name="Group">The records.</param>
/// <param name="Level">2 or 3.</param>
/// <param name="Hook">The checker's hook for each record's link, or null.</param>
public sealed record GroupPart(EntryGroup Group, int Level, string? Hook = null);

/// <summary>A record of a list, with the checker's hook for its link, or null.</summary>
public sealed record EntryPart(Entry Entry, string? Hook);

/// <summary>The sign of a kind of places, with the number of a place or without.</summary>
public sealed record SignPart(MapSign Sign, int? Number);

/// <summary>A list of notes; <c>Marked</c> is true if marks on the page link to them.</summary>
public sealed record NoteList(IReadOnlyList<Note> Items, bool Marked);

/// <summary>A row of links with a label for screen readers; <c>IsFolded</c> is true if only the label is shown at first.</summary>
public sealed record WaysPart(string Label, IReadOnlyList<Link> Links, bool IsFolded = false);
