using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Razor;

/// <summary>Collects the notes of a group of values in reading order, for the list below them.</summary>
public static class NoteSources
{
    /// <summary>Returns the notes of the values.</summary>
    public static IEnumerable<Note> Notes(this IEnumerable<Fact> facts) =>
        facts.SelectMany(fact => fact.Values).SelectMany(value => value.Notes);

    /// <summary>Returns the notes of the figures.</summary>
    public static IEnumerable<Note> Notes(this IEnumerable<Figure> figures) => figures.SelectMany(figure => figure.Value.Notes);

    /// <summary>Returns the notes of the entries.</summary>
    public static IEnumerable<Note> Notes(this IEnumerable<Entry> entries) => entries.SelectMany(Notes);

    /// <summary>Returns the notes of an entry and of the entries below it.</summary>
    public static IEnumerable<Note> Notes(this Entry entry) =>
        entry.Name.Notes.Concat(entry.Figure?.Notes ?? []).Concat(entry.Facts.Notes()).Concat(entry.Children.Notes());

    /// <summary>Returns the notes of a group, without those of its table, which the table shows itself.</summary>
    public static IEnumerable<Note> Notes(this EntryGroup group) =>
        (group.Heading?.Notes ?? []).Concat(group.Table is null ? group.Entries.Notes() : []);

    /// <summary>Returns the notes of an event.</summary>
    public static IEnumerable<Note> Notes(this CycleEvent step) => step.Date.Notes.Concat(step.What.Notes).Concat(step.Facts.Notes());
}
