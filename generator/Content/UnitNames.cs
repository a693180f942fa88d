namespace Cremona.Transparency.Generator.Content;

/// <summary>Finds units by the names that table rows may use.</summary>
public sealed class UnitNames
{
    private readonly Dictionary<string, Unit> _units = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Indexes the units; the first of several units with the same name takes precedence.</summary>
    public UnitNames(IEnumerable<Unit> units)
    {
        foreach (var unit in units)
        {
            _units.TryAdd(unit.Head.Name, unit);
            _units.TryAdd(unit.Head.Code, unit);
        }
    }

    /// <summary>Returns the unit with a name or code, or null.</summary>
    public Unit? Find(string name) => _units.GetValueOrDefault(name);
}
