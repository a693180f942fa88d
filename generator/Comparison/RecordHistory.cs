namespace Cremona.Transparency.Generator.Comparison;

/// <summary>A record through all compared years.</summary>
/// <param name="List">The list of the record.</param>
/// <param name="Code">Its newest code.</param>
/// <param name="ByYear">The record in each compared year, oldest first; null in a year that does not have it.</param>
public sealed record RecordHistory(string List, string Code, IReadOnlyList<FactRecord?> ByYear)
{
    /// <summary>The record in the newest year that has it.</summary>
    public FactRecord Newest => ByYear.OfType<FactRecord>().Last();

    /// <summary>The fields that have a value in any year, in the order of the newest record.</summary>
    public IEnumerable<string> Fields =>
        ByYear
            .Reverse()
            .OfType<FactRecord>()
            .SelectMany(own => own.Cells)
            .Where(cell => cell.Value.Length > 0)
            .Select(cell => cell.Field)
            .Distinct();

    /// <summary>The number of years that have the record.</summary>
    public int Years => ByYear.OfType<FactRecord>().Count();
}
