using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>
/// Maps the codes of records that were renamed between two years. A record keeps its identity by its code, else by the first code of its
/// <c>già</c> that only the older year has.
/// </summary>
/// <param name="codes">The code in the newer year, by list and code in the older year; only for records that were renamed.</param>
public sealed class Ancestry(IReadOnlyDictionary<(string List, string Code), string> codes)
{
    /// <summary>Returns the ancestry between the first and the last of some years.</summary>
    /// <param name="years">The years, oldest first. Those between the two are needed for records that were renamed more than once.</param>
    public static Ancestry Of(IReadOnlyList<YearFacts> years)
    {
        var (first, last) = (years[0], years[^1]);
        var found = Step(first, last);
        if (years.Count == 2)
        {
            return new Ancestry(found);
        }

        Dictionary<(string List, string Code), string>[] steps = [.. years.Zip(years.Skip(1), Step)];
        var (old, now) = (Identities(first), Identities(last));
        var taken = found.Select(known => (known.Key.List, known.Value)).ToHashSet();
        foreach (var (list, code) in old.Where(known => !now.Contains(known) && !found.ContainsKey(known)))
        {
            var heir = steps.Aggregate(code, (known, step) => step.GetValueOrDefault((list, known), known));
            if (now.Contains((list, heir)) && !old.Contains((list, heir)) && taken.Add((list, heir)))
            {
                found.Add((list, code), heir);
            }
        }

        return new Ancestry(found);
    }

    /// <summary>Returns the code that a record of the older year has in the newer year.</summary>
    public string Code(string list, string code) => codes.GetValueOrDefault((list, code), code);

    /// <summary>Returns a value of the older year; a reference has the code that the record has in the newer year.</summary>
    public string ValueOf(string list, FactCell cell) =>
        codes.Count == 0 || cell.Type is not (FactType.Reference or FactType.References)
            ? cell.Value
            : string.Join(FactCells.Between, cell.Value.Split(FactCells.Between).Select(item => Renamed(list, cell.Field, item)));

    // References to another year keep the code of that year.
    private string Renamed(string list, string field, string item)
    {
        var kind = FactLists.ReferredBy(list, field);
        var target = kind is null ? Target.Parse(item) : Target.Parse(kind.Value, item);
        return target is { Year: null } && FactLists.Lists(target.Kind)
            ? FactCells.Words(target with { Code = Code(FactLists.Of(target.Kind), target.Code) }, kind is null)
            : item;
    }

    private static Dictionary<(string List, string Code), string> Step(YearFacts before, YearFacts after)
    {
        var found = new Dictionary<(string List, string Code), string>();
        FactRecord[] claimants = [.. after.Records.Where(record => record.Former.Count > 0)];
        if (claimants.Length == 0)
        {
            return found;
        }

        var (old, now) = (Identities(before), Identities(after));
        foreach (var record in claimants.Where(record => !old.Contains(record.Identity)))
        {
            var ancestor = record.Former.FirstOrDefault(code => old.Contains((record.List, code)) && !now.Contains((record.List, code)));
            if (ancestor is not null)
            {
                found.TryAdd((record.List, ancestor), record.Code);
            }
        }

        return found;
    }

    private static HashSet<(string List, string Code)> Identities(YearFacts year) => [.. year.Records.Select(record => record.Identity)];
}
