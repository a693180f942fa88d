namespace Cremona.Transparency.Generator.Reading;

/// <summary>Interns strings that repeat in a column (a type, an area, a date), which make up most of a large table.</summary>
internal sealed class StringPool
{
    private const int MaxPerColumn = 512;
    private readonly List<HashSet<string>> _columns = [];

    /// <summary>Returns the instance seen before in this column, unless the column's values are all different.</summary>
    public string Intern(int column, string words)
    {
        while (_columns.Count <= column)
        {
            _columns.Add([]);
        }

        var known = _columns[column];
        if (known.TryGetValue(words, out var same))
        {
            return same;
        }

        if (known.Count < MaxPerColumn)
        {
            known.Add(words);
        }

        return words;
    }
}
