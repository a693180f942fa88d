using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The sentence about the records of a list that are new or gone.</summary>
internal static class ListSentences
{
    /// <summary>Returns the sentence, or null if no record is new or gone.</summary>
    public static PairSentence? Of(ComparedPair pair, RecordKind kind)
    {
        var (appeared, gone) = (Whole(pair, kind, YearChangeKind.Appeared), Whole(pair, kind, YearChangeKind.Gone));
        if (appeared.Length + gone.Length == 0)
        {
            return null;
        }

        var (before, after) = pair.CountOf(kind);
        var (subject, isFeminine) = SubjectOf(kind);
        var verb =
            after > before ? $"passano da {before} a {after}"
            : after < before ? $"scendono da {before} a {after}"
            : $"restano {after}";
        return new PairSentence(
            $"{subject} {verb}: {New(appeared, isFeminine)}{Between(appeared, gone)}{Lost(gone)}.",
            [.. appeared, .. gone]
        );
    }

    /// <summary>Returns the words for new records: "nuovi «a» e «b»"; empty without them.</summary>
    public static string New(YearChange[] appeared, bool isFeminine) =>
        appeared.Length switch
        {
            0 => "",
            1 => $"{(isFeminine ? "nuova" : "nuovo")} {NamesOf(appeared)}",
            _ => $"{ItalianText.Count(appeared.Length, "", isFeminine ? "nuove" : "nuovi")} ({NamesOf(appeared)})",
        };

    /// <summary>Returns the words for lost records: "non c'è più «a»"; empty without them.</summary>
    public static string Lost(YearChange[] gone) =>
        gone.Length switch
        {
            0 => "",
            1 => $"non c'è più {NamesOf(gone)}",
            _ => $"non ci sono più {NamesOf(gone)}",
        };

    /// <summary>Returns the new or the lost records of a kind.</summary>
    public static YearChange[] Whole(ComparedPair pair, RecordKind kind, YearChangeKind change) =>
        [.. pair.Of(kind).Where(one => one.Kind == change)];

    /// <summary>Returns the word between two parts of a sentence; empty if one is missing.</summary>
    public static string Between(YearChange[] one, YearChange[] other) => one.Length > 0 && other.Length > 0 ? "; " : "";

    private static string NamesOf(YearChange[] changes) => ComparedPair.Names(changes.Select(change => change.Record.Name));

    private static (string Subject, bool IsFeminine) SubjectOf(RecordKind kind) =>
        kind switch
        {
            RecordKind.Objective => ("Gli obiettivi", false),
            RecordKind.Unit => ("I settori e gli uffici", false),
            RecordKind.OtherBody => ("Gli altri enti", false),
            RecordKind.Facility => ("I luoghi", false),
            RecordKind.Document => ("I documenti", false),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no sentence for this kind"),
        };
}
