using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Theme;

/// <summary>Collects the notes of a group of values in reading order, for the list below them.</summary>
internal static class NoteSources
{
    public static IEnumerable<Note> Notes(this IEnumerable<Fact> facts) =>
        facts.SelectMany(fact => fact.Values).SelectMany(value => value.Notes);

    public static IEnumerable<Note> Notes(this IEnumerable<Figure> figures) => figures.SelectMany(figure => figure.Value.Notes);

    public static IEnumerable<Note> Notes(this IEnumerable<Entry> entries) => entries.SelectMany(Notes);

    public static IEnumerable<Note> Notes(this Entry entry) =>
        entry.Name.Notes.Concat(entry.Figure?.Notes ?? []).Concat(entry.Facts.Notes()).Concat(entry.Children.Notes());

    public static IEnumerable<Note> Notes(this EntryGroup group) =>
        (group.Heading?.Notes ?? []).Concat(group.Table is null ? group.Entries.Notes() : []);

    public static IEnumerable<Note> Notes(this CycleEvent step) => step.Date.Notes.Concat(step.What.Notes).Concat(step.Facts.Notes());
}
