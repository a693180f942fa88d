using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads once the answers that stand again and again in a column (a type, an area, a day): a large table is mostly that.</summary>
/// <param name="columns">How many columns there are.</param>
internal sealed class RepeatedAnswers(int columns)
{
    private const int MostOfAColumn = 512;
    private readonly Dictionary<string, Answer>?[] _columns = new Dictionary<string, Answer>?[columns];

    /// <summary>
    /// The answer of a cell: the same one as before in this column where it has the same words, and there was nothing to say of them.
    /// </summary>
    public Answer? Once(int column, string written, Func<DiagnosticLog, Answer?> read, DiagnosticLog log)
    {
        var known = _columns[column] ??= new Dictionary<string, Answer>(StringComparer.Ordinal);
        if (known.TryGetValue(written, out var same))
        {
            return same;
        }

        var said = log.Count;
        var answer = read(log);
        if (answer is not null && known.Count < MostOfAColumn && log.Count == said)
        {
            known.Add(written, answer);
        }

        return answer;
    }
}
