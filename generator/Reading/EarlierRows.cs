using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Finds the rows of an earlier reading of a sheet in a newer one. Where the same bytes, up to and including the line break, begin at a
/// row's start, and the delimiter is the same, they are the same row: a reader of rows looks neither back nor further ahead.
/// </summary>
internal sealed class EarlierRows(Sheet? before, SourceText source)
{
    private readonly Dictionary<int, int> _byStart = [];
    private readonly int _growth = before is null ? 0 : source.Utf8.Length - before.Source.Utf8.Length;
    private bool _isKnown = before is { Rows.Count: > 1 };

    /// <summary>The row that begins at a byte, if it is one of the earlier ones; else null.</summary>
    /// <param name="start">The byte.</param>
    /// <param name="width">How many cells it has.</param>
    /// <param name="number">Its number now.</param>
    public SheetRow? Find(int start, int width, int number)
    {
        if (!_isKnown)
        {
            return null;
        }

        // The first row tells the delimiter: it is read anew, and has to be as it was.
        if (number == 1)
        {
            _isKnown = IsSame(before!.Rows[0], start, width);
            return null;
        }

        // Before the change rows stand where they stood; after it they have moved by what was added or taken away.
        return (number <= before!.Rows.Count ? Moved(before.Rows[number - 1], start, width, number) : null)
            ?? (RowAt(start - _growth) is { } row ? Moved(row, start, width, number) : null);
    }

    private SheetRow? Moved(SheetRow row, int start, int width, int number)
    {
        if (row.IsBroken || !IsSame(row, start, width))
        {
            return null;
        }

        var by = start - row.Start;
        return by == 0 && row.Number == number ? row : row with
        {
            Number = number,
            Start = start,
            Spans = by == 0 ? row.Spans : [.. row.Spans.Select(span => span with { Start = span.Start + by })],
        };
    }

    // With the byte after it: a line break or a quote that was added there would make it another row.
    private bool IsSame(SheetRow row, int start, int width)
    {
        var old = before!.Source.Utf8.Span[row.Start..];
        var now = source.Utf8.Span[start..];
        var length = row.Length + 2;
        return row.Cells.Length == width && old.Length > length && now.Length > length && old[..length].SequenceEqual(now[..length]);
    }

    private SheetRow? RowAt(int start)
    {
        if (_byStart.Count == 0)
        {
            for (var i = 0; i < before!.Rows.Count; i++)
            {
                _byStart[before.Rows[i].Start] = i;
            }
        }

        return _byStart.TryGetValue(start, out var at) ? before!.Rows[at] : null;
    }
}
