using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// The rows that a newer version of a sheet shares with an earlier one: those before the first byte that differs, and those after the last.
/// A reader of rows looks neither back nor further ahead than a row's end, so what begins at a row's start with the same bytes is the same
/// rows.
/// </summary>
/// <param name="before">The earlier version, in which no row was broken.</param>
/// <param name="source">The newer text.</param>
internal sealed class SharedRows(Sheet before, SourceText source)
{
    private const int Step = 256;

    private readonly int _growth = source.Utf8.Length - before.Source.Utf8.Length;
    private readonly int _same = source.Utf8.Span.CommonPrefixLength(before.Source.Utf8.Span);
    private int _next;
    private int _firstSame;

    /// <summary>The rows before the change; the reader goes on at <see cref="Start"/>. None where the header is not among them.</summary>
    public IReadOnlyList<SheetRow> Above()
    {
        // With the byte after a row's line break: a line break or a quote that was added there would make it another row.
        while (_next + 1 < before.Rows.Count && before.Rows[_next + 1].Start < _same)
        {
            _next++;
        }

        _firstSame = before.Source.Utf8.Length - SameAtEnd();
        return [.. before.Rows.Take(_next)];
    }

    /// <summary>The first byte that is to be read.</summary>
    public int Start => before.Rows[_next].Start;

    /// <summary>All rows from a byte on, where an earlier row begins there and nothing differs after it; else null.</summary>
    /// <param name="start">The byte.</param>
    /// <param name="number">The number of the row there.</param>
    public IReadOnlyList<SheetRow>? From(int start, int number)
    {
        while (_next < before.Rows.Count && before.Rows[_next].Start + _growth < start)
        {
            _next++;
        }

        return _next == before.Rows.Count || before.Rows[_next].Start + _growth != start || before.Rows[_next].Start < _firstSame
            ? null
            :
            [
                .. before
                    .Rows.Skip(_next)
                    .Select(
                        (row, i) =>
                            row.Number == number + i && _growth == 0 ? row : row with { Number = number + i, Start = row.Start + _growth }
                    ),
            ];
    }

    private int SameAtEnd()
    {
        var old = before.Source.Utf8.Span[_same..];
        var now = source.Utf8.Span[_same..];
        var most = Math.Min(old.Length, now.Length);
        var same = 0;
        while (same + Step <= most && old[^(same + Step)..^same].SequenceEqual(now[^(same + Step)..^same]))
        {
            same += Step;
        }

        while (same < most && old[^(same + 1)] == now[^(same + 1)])
        {
            same++;
        }

        return same;
    }
}
