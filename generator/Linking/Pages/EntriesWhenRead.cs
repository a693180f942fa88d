using System.Collections;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Lazy list of entries: each is created when read and not kept, so the list of all objectives never occupies memory as a whole.
/// </summary>
/// <param name="records">The records behind the entries.</param>
/// <param name="make">Creates an entry. It must return the same entry each time and so cannot number notes.</param>
internal sealed class EntriesWhenRead<T>(IReadOnlyList<T> records, Func<T, Entry> make) : IReadOnlyList<Entry>
{
    public int Count => records.Count;

    public Entry this[int index] => make(records[index]);

    public IEnumerator<Entry> GetEnumerator() => records.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
