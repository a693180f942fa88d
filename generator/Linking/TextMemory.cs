using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// What the run before found that texts lead to. Only what depends on nothing but the text and on which records there are is kept: texts
/// without any message and without links to points inside pages. It holds while all that they lead to is still there. Safe on several
/// threads; for one run at a time.
/// </summary>
public sealed class TextMemory
{
    private ConcurrentDictionary<(int Year, string Text), IReadOnlyList<Target>> _before = new();
    private ConcurrentDictionary<(int Year, string Text), IReadOnlyList<Target>> _now = new();

    /// <summary>A new run begins: what the run before last found is forgotten. A run that kept nothing, as one with errors does, does not count.</summary>
    public void BeginRun()
    {
        if (!_now.IsEmpty)
        {
            (_before, _now) = (_now, new());
        }
    }

    /// <summary>What a text was found to lead to in the run before; null where that is not known, or no longer true.</summary>
    internal IReadOnlyList<Target>? Find(string text, LinkScope scope)
    {
        var key = (scope.Setting.Year, text);
        if (!_before.TryGetValue(key, out var targets) || targets.Any(target => scope.AddressOf(target) is null))
        {
            return null;
        }

        _now[key] = targets;
        return targets;
    }

    /// <summary>Keeps what a text leads to.</summary>
    internal void Keep(string text, TextSetting setting, IReadOnlyList<Target> targets)
    {
        if (targets.All(target => target.Fragment is null))
        {
            _now[(setting.Year, text)] = targets;
        }
    }
}
