using System.Collections;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Entries of a list, each made when it is read and forgotten then: the list of all objectives never stands in memory whole.
/// </summary>
/// <param name="records">What the entries are about.</param>
/// <param name="make">Makes an entry; gives the same one each time, and so numbers no notes.</param>
internal sealed class EntriesWhenRead<T>(IReadOnlyList<T> records, Func<T, Entry> make) : IReadOnlyList<Entry>
{
    public int Count => records.Count;

    public Entry this[int index] => make(records[index]);

    public IEnumerator<Entry> GetEnumerator() => records.Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
