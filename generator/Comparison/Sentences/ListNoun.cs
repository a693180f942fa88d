using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>What the records of a list are called.</summary>
/// <param name="One">One record.</param>
/// <param name="Many">Several records.</param>
/// <param name="IsFeminine">The gender of both.</param>
internal sealed record ListNoun(string One, string Many, bool IsFeminine)
{
    private const string Commitment = "impegno";

    private static readonly ListNoun Row = new("riga", "righe", IsFeminine: true);

    private static readonly Dictionary<string, ListNoun> Nouns = new(StringComparer.Ordinal)
    {
        [FactLists.Settings] = new("dato", "dati", IsFeminine: false),
        [FactLists.Tables] = new("tabella", "tabelle", IsFeminine: true),
        [FactLists.Of(RecordKind.Chapter)] = new("capitolo", "capitoli", IsFeminine: false),
        [FactLists.Of(RecordKind.CycleItem)] = new("voce", "voci", IsFeminine: true),
        [FactLists.Of(RecordKind.Body)] = new("organo", "organi", IsFeminine: false),
        [FactLists.Of(RecordKind.Unit)] = new("settore", "settori", IsFeminine: false),
        [FactLists.Of(RecordKind.Objective)] = new("obiettivo", "obiettivi", IsFeminine: false),
        [FactLists.Of(RecordKind.Indicator)] = new("indicatore", "indicatori", IsFeminine: false),
        [FactLists.Of(RecordKind.Company)] = new("società", "società", IsFeminine: true),
        [FactLists.Of(RecordKind.OtherBody)] = new("ente", "enti", IsFeminine: false),
        [FactLists.Of(RecordKind.FacilityKind)] = new("tipologia", "tipologie", IsFeminine: true),
        [FactLists.Of(RecordKind.Facility)] = new("luogo", "luoghi", IsFeminine: false),
        [FactLists.Of(RecordKind.Document)] = new("documento", "documenti", IsFeminine: false),
        [FactLists.Of(RecordKind.ContextFigure)] = new("voce", "voci", IsFeminine: true),
        [FactLists.Of(RecordKind.Term)] = new("parola", "parole", IsFeminine: true),
    };

    /// <summary>Returns the noun for the records of some changes of one list, at least one.</summary>
    public static ListNoun Of(IReadOnlyCollection<YearChange> changes)
    {
        var list = changes.First().Record.List;
        return FactLists.TableOf(list) is not null ? Row
            : list == FactLists.Of(RecordKind.Objective) ? OfObjectives(changes.Count(IsCommitment), changes.Count)
            : Nouns[list];
    }

    /// <summary>Returns a count with the noun: «nessuna società», «una società», «3 società».</summary>
    public string Count(int count) =>
        count switch
        {
            0 => $"{Article("nessun")}{One}",
            1 => $"{Article("un")}{One}",
            _ => $"{ItalianText.Number(count)} {Many}",
        };

    /// <summary>Returns a count after the noun: «nessuna», «una», «3».</summary>
    public string Rest(int count) =>
        count switch
        {
            0 => IsFeminine ? "nessuna" : "nessuno",
            1 => IsFeminine ? "una" : "uno",
            _ => ItalianText.Number(count),
        };

    private static ListNoun OfObjectives(int commitments, int all) =>
        commitments == 0 ? Nouns[FactLists.Of(RecordKind.Objective)]
        : commitments == all ? new ListNoun(Commitment, "impegni", IsFeminine: false)
        : new ListNoun("obiettivo o impegno", "obiettivi e impegni", IsFeminine: false);

    private static bool IsCommitment(YearChange change) => change.Record.Cell(ObjectiveSchema.Type.Name)?.Value == Commitment;

    private string Article(string stem) => IsFeminine ? stem + "a " : stem + " ";
}
