using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// The rows that a newer version of a sheet shares with an earlier version: those before the first different byte and after the last.
/// The reader looks neither back nor beyond the end of a row, so equal bytes from the start of a row give equal rows.
/// </summary>
/// <param name="before">The earlier version, without broken rows.</param>
/// <param name="source">The newer text.</param>
internal sealed class SharedRows(Sheet before, SourceText source)
{
    private const int Step = 256;

    private readonly int _growth = source.Utf8.Length - before.Source.Utf8.Length;
    private readonly int _same = source.Utf8.Span.CommonPrefixLength(before.Source.Utf8.Span);
    private int _next;
    private int _firstSame;

    /// <summary>Returns the rows before the change; reading continues at <see cref="Start"/>. Empty if the header changed.</summary>
    public IReadOnlyList<SheetRow> Above()
    {
        // Includes the byte after a row's line break: an added line break or quote there would change the row.
        while (_next + 1 < before.Rows.Count && before.Rows[_next + 1].Start < _same)
        {
            _next++;
        }

        _firstSame = before.Source.Utf8.Length - SameAtEnd();
        return [.. before.Rows.Take(_next)];
    }

    /// <summary>The first byte to read.</summary>
    public int Start => before.Rows[_next].Start;

    /// <summary>Returns all rows from a byte on, if an earlier row begins there and the rest is unchanged; otherwise null.</summary>
    /// <param name="start">The byte.</param>
    /// <param name="number">The row number at that byte.</param>
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
