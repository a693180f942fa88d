namespace Cremona.Transparency.Generator.Reading;

/// <summary>Keeps once what stands again and again in a column (a type, an area, a day): a large table is mostly that.</summary>
internal sealed class RepeatedWords
{
    private const int MostOfAColumn = 512;
    private readonly List<HashSet<string>> _columns = [];

    /// <summary>The same words as met before in this column, where they were met and the column is not all different.</summary>
    public string Once(int column, string words)
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

        if (known.Count < MostOfAColumn)
        {
            known.Add(words);
        }

        return words;
    }
}
