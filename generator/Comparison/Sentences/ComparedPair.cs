using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>Two years, their facts and their changes: what sentences are made from.</summary>
internal sealed record ComparedPair(YearFacts Before, YearFacts After, YearPair Pair)
{
    private readonly ILookup<string, YearChange> _byList = Pair.Changes.ToLookup(change => change.List);

    /// <summary>Returns the changes of a list.</summary>
    public IEnumerable<YearChange> Of(string list) => _byList[list];

    /// <summary>Returns the changes of a kind of record.</summary>
    public IEnumerable<YearChange> Of(RecordKind kind) => Of(FactLists.Of(kind));

    /// <summary>Returns the changes of one field of a kind of record, where both values are numbers.</summary>
    public IEnumerable<YearChange> Numbers(RecordKind kind, string field) =>
        Of(kind).Where(change => change.Field == field && change.Difference is not null);

    /// <summary>Returns the number of records of a kind in both years.</summary>
    public (int Before, int After) CountOf(RecordKind kind) => (Count(Before, FactLists.Of(kind)), Count(After, FactLists.Of(kind)));

    /// <summary>Returns a verb for a difference: "sale da 3 a 5 (+2)".</summary>
    public static string Moves(YearChange change, bool isMany = false)
    {
        var verb = (change.Difference > 0, isMany) switch
        {
            (true, false) => "sale",
            (true, true) => "salgono",
            (false, false) => "scende",
            _ => "scendono",
        };
        return $"{verb} {FromTo(change)}";
    }

    /// <summary>Returns both values and the difference: "da 3 a 5 (+2)", "dal 30% al 45% (+15 punti)".</summary>
    /// <param name="change">A change of a number.</param>
    /// <param name="unit">The unit of both values, or null.</param>
    public static string FromTo(YearChange change, string? unit = null) =>
        $"{Preposed("da", change.Old!)} {Preposed("a", change.New!)}{(unit is null or "%" ? "" : " " + unit)} "
        + $"({FactText.Difference(change)})";

    /// <summary>Returns names in quotation marks, all or the first ones: "«a», «b» e altri 3".</summary>
    public static string Names(IEnumerable<string> names)
    {
        const int Shown = 2;
        string[] all = [.. names.Select(Quoted)];
        return all.Length <= Shown + 1 ? ItalianText.And(all) : $"{string.Join(", ", all.Take(Shown))} e altri {all.Length - Shown}";
    }

    /// <summary>Returns a name in quotation marks; its own become marks of the second level.</summary>
    public static string Quoted(string name) => ItalianText.Quoted(name);

    // A percentage has an article, a plain number has none.
    private static string Preposed(string preposition, FactCell cell) =>
        cell.Type == FactType.Percent
            ? ItalianArticle.Before(preposition, ItalianText.Short(cell.Number!.Value) + "%")
            : $"{preposition} {ItalianText.Short(cell.Number!.Value)}";

    private static int Count(YearFacts year, string list) => year.Records.Count(record => record.List == list);
}
