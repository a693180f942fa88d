namespace Cremona.Transparency.Liquid;

/// <summary>The variables of a view while it is checked. A shape is null if it is unknown because of a fault that was reported.</summary>
internal sealed class ViewScope
{
    private readonly Dictionary<string, Shape?> _names = new(StringComparer.Ordinal);

    /// <summary>The known names.</summary>
    public IEnumerable<string> Names => _names.Keys;

    /// <summary>True for a known name, with its shape.</summary>
    public bool TryGet(string name, out Shape? shape) => _names.TryGetValue(name, out shape);

    /// <summary>Sets a variable. One that has another shape elsewhere is no longer followed.</summary>
    public void Assign(string name, Shape? shape) => _names[name] = _names.TryGetValue(name, out var old) && old != shape ? null : shape;

    /// <summary>Calls an action with variables that exist only in it.</summary>
    public void Within(IReadOnlyList<(string Name, Shape? Shape)> own, Action action)
    {
        var before = own.Select(one => (one.Name, Was: _names.TryGetValue(one.Name, out var shape), Shape: shape)).ToArray();
        foreach (var (name, shape) in own)
        {
            _names[name] = shape;
        }

        action();
        foreach (var (name, was, shape) in before)
        {
            _names.Remove(name);
            if (was)
            {
                _names[name] = shape;
            }
        }
    }
}
