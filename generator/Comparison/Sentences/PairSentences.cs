using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>
/// The sentences that open a comparison of two years: at most one for each topic, in a fixed order of topics, the first five that have
/// something to say. The page <c>confronto/regole.html</c> prints these rules.
/// </summary>
public static class PairSentences
{
    /// <summary>The number of sentences.</summary>
    public const int Most = 5;

    // In the order of importance to citizens.
    private static readonly (string Name, Func<ComparedPair, PairSentence?> Sentence)[] All =
    [
        ("il personale", StaffSentences.Of),
        ("gli obiettivi che entrano ed escono", pair => ListSentences.Of(pair, RecordKind.Objective)),
        ("i valori attesi", TargetSentences.Of),
        ("le società", ParticipationSentences.Of),
        ("i settori", pair => ListSentences.Of(pair, RecordKind.Unit)),
        ("gli obiettivi che cambiano settore", AssignmentSentences.Of),
        ("gli indicatori definiti in un altro modo", TargetSentences.OfDefinitions),
        ("gli altri enti", pair => ListSentences.Of(pair, RecordKind.OtherBody)),
        ("i dati di contesto", FigureSentences.Of),
        ("i luoghi", pair => ListSentences.Of(pair, RecordKind.Facility)),
        ("i documenti", pair => ListSentences.Of(pair, RecordKind.Document)),
    ];

    /// <summary>The topics, in their order.</summary>
    public static IReadOnlyList<string> Topics { get; } = [.. All.Select(topic => topic.Name)];

    /// <summary>Returns the sentence about staff, or null.</summary>
    public static PairSentence? Staff(YearFacts before, YearFacts after, YearPair pair) =>
        StaffSentences.Of(new ComparedPair(before, after, pair));

    /// <summary>Returns the sentences about two years.</summary>
    public static IReadOnlyList<PairSentence> Of(YearFacts before, YearFacts after, YearPair pair)
    {
        var compared = new ComparedPair(before, after, pair);
        return [.. All.Select(topic => topic.Sentence(compared)).OfType<PairSentence>().Take(Most)];
    }
}
