using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Parses repeated values of a column once (a type, an area, a date); they make up most of a large table.</summary>
/// <param name="columns">The number of columns.</param>
internal sealed class AnswerPool(int columns)
{
    private const int MaxPerColumn = 512;
    private readonly Dictionary<string, Answer>?[] _columns = new Dictionary<string, Answer>?[columns];

    /// <summary>
    /// Returns the answer of a cell, shared with an earlier cell of this column that has the same text and gave no message.
    /// </summary>
    public Answer? Intern(int column, string written, Func<DiagnosticLog, Answer?> read, DiagnosticLog log)
    {
        var known = _columns[column] ??= new Dictionary<string, Answer>(StringComparer.Ordinal);
        if (known.TryGetValue(written, out var same))
        {
            return same;
        }

        var said = log.Count;
        var answer = read(log);
        if (answer is not null && known.Count < MaxPerColumn && log.Count == said)
        {
            known.Add(written, answer);
        }

        return answer;
    }
}
