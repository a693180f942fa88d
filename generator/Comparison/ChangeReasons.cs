using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>
/// Assigns the reasons that clerks gave to the changes between two years. The most precise reason wins: cell, row, record.
/// </summary>
/// <param name="pair">The two years.</param>
/// <param name="reasons">The reasons of the newer year.</param>
public sealed class ChangeReasons(YearPair pair, IReadOnlyList<FactReason> reasons)
{
    private readonly ILookup<(string List, string Code), (FactReason Reason, Target Where)> _byRecord = reasons
        .Select(reason => (Reason: reason, Where: Target.Parse(reason.Where)))
        .Where(known => known.Where is not null && FactLists.Lists(known.Where.Kind))
        .ToLookup(known => (FactLists.Of(known.Where!.Kind), known.Where.Code), known => (known.Reason, known.Where!));

    /// <summary>Returns the reason of a change, or null.</summary>
    public FactReason? Of(YearChange change) =>
        _byRecord[(change.List, change.Code)]
            .Where(known => Names(known.Where, change))
            .OrderByDescending(known => known.Where.Part?.Length ?? 0)
            .Select(known => known.Reason)
            .FirstOrDefault();

    /// <summary>The reasons that no change shows: they explain none, or a more precise reason takes their place.</summary>
    public IEnumerable<FactReason> Unused() => reasons.Except(pair.Changes.Select(Of).OfType<FactReason>());

    /// <summary>The major changes without a reason.</summary>
    public IEnumerable<YearChange> Missing() => pair.Changes.Where(change => MajorChanges.Has(change) && Of(change) is null);

    // A reason for a row explains its cells; a reason for a record explains all of it. Only what is gone is named with its year.
    private bool Names(Target where, YearChange change)
    {
        if (where.Year is { } year && year != pair.To && !(change.IsGone && year == pair.From))
        {
            return false;
        }

        return where.Part is not { } part
            || Cells(change).Any(cell => IsSame(part, cell) || (change.List == FactLists.Tables && IsRow(part, cell)));
    }

    // A row of a unit may be named by the code of the unit or as the act prints it.
    private static IEnumerable<string> Cells(YearChange change) =>
        change.List == FactLists.Tables && change.Cell.Length > 0
            ? new[] { change.Record.Code, change.Record.Name }
                .Distinct()
                .Select(row => string.Join('/', new[] { row, change.Field }.OfType<string>()))
            : [change.Cell];

    private static bool IsSame(string part, string cell) => Field.KeyOf(part) == Field.KeyOf(cell);

    private static bool IsRow(string part, string cell) => Field.KeyOf(cell).StartsWith(Field.KeyOf(part) + "/", StringComparison.Ordinal);
}
