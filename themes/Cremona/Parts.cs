using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Theme;

/// <summary>What a part returns when it has written itself: nothing more to write.</summary>
public readonly record struct Written;

/// <summary>A group of records with the level of its heading.</summary>
/// <param name="Group">The records.</param>
/// <param name="Level">2 or 3.</param>
/// <param name="Hook">The checker's hook on each record's link, or null.</param>
public sealed record GroupPart(EntryGroup Group, int Level, string? Hook = null);

/// <summary>A record of a list, with the checker's hook on its link, or null.</summary>
public sealed record EntryPart(Entry Entry, string? Hook);

/// <summary>Notes, and whether marks on the page lead to them.</summary>
public sealed record NoteList(IReadOnlyList<Note> Items, bool Marked);

/// <summary>Links in a row, named for those who hear them.</summary>
public sealed record WaysPart(string Label, IReadOnlyList<Link> Links);
