using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// Cache of results by row, for a run over nearly the same content. A row that is the same object is skipped while the basis (everything
/// else that its result depends on) is unchanged. Results with messages are recomputed in each run, since places move. The cache affects
/// only the speed of a run. Thread-safe, for one run at a time.
/// </summary>
public sealed class RowCache
{
    // The minimum number of new rows for parallel processing.
    private const int Many = 512;

    private ConcurrentDictionary<(string What, int Year), object> _kept = new();
    private ConcurrentDictionary<(string What, int Year), object> _now = new();

    /// <summary>
    /// Ends the run; the next run reuses its results. A run with errors after one without errors is discarded, because an edit is
    /// probably in progress.
    /// </summary>
    public void End(bool isGood)
    {
        if (isGood || _kept.IsEmpty)
        {
            _kept = _now;
        }

        _now = new ConcurrentDictionary<(string What, int Year), object>();
    }

    /// <summary>Clears the cache; no run follows.</summary>
    public void Forget() => (_kept, _now) = (new(), new());

    /// <summary>Returns a result for each row.</summary>
    /// <param name="kept">The cache key of the results, and their dependencies.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="find">Computes a result. It may run on any thread and depends only on row and basis.</param>
    /// <param name="keeps">Decides whether a result may be cached; null for all.</param>
    public T[] Each<TRow, T>(
        RowBasis kept,
        IReadOnlyList<TRow> rows,
        DiagnosticLog log,
        Func<TRow, DiagnosticLog, T> find,
        Func<T, bool>? keeps = null
    )
        where TRow : class
    {
        var (what, year, basis) = kept;
        var (found, isKept, missing) = (new T[rows.Count], new bool[rows.Count], (List<int>?)null);
        if (Kept<CachedRows<TRow, T>>(what, year) is { } before && Equals(before.Basis, basis))
        {
            if (before.IsWhole && ReferenceEquals(before.Rows, rows))
            {
                _now[(what, year)] = before;
                return before.Found;
            }

            missing = Take(before, rows, found, isKept);
        }

        missing ??= [.. Enumerable.Range(0, rows.Count)];
        if (missing.Count >= Many)
        {
            Parallel.ForEach(missing, Find);
        }
        else
        {
            missing.ForEach(Find);
        }

        _now[(what, year)] = new CachedRows<TRow, T>(basis, rows, found, isKept, !isKept.AsSpan().Contains(false));
        return found;

        void Find(int i)
        {
            var own = new DiagnosticLog();
            found[i] = find(rows[i], own);
            isKept[i] = own.Count == 0 && (keeps is null || keeps(found[i]));
            log.ReportAll(own);
        }
    }

    /// <summary>Returns a result for each row, with all results cached.</summary>
    public T[] Each<TRow, T>(
        string what,
        int year,
        object? basis,
        IReadOnlyList<TRow> rows,
        DiagnosticLog log,
        Func<TRow, DiagnosticLog, T> find
    )
        where TRow : class => Each(new RowBasis(what, year, basis), rows, log, find);

    /// <summary>Returns a result for each row, without diagnostics and with all results cached.</summary>
    public T[] Each<TRow, T>(string what, int year, object? basis, IReadOnlyList<TRow> rows, Func<TRow, T> find)
        where TRow : class => Each(what, year, basis, rows, new DiagnosticLog(), (row, _) => find(row));

    /// <summary>Checks each row that is new or had messages in the previous run.</summary>
    public void Check<TRow>(
        string what,
        int year,
        object? basis,
        IReadOnlyList<TRow> rows,
        DiagnosticLog log,
        Action<TRow, DiagnosticLog> check
    )
        where TRow : class => Each(what, year, basis, rows, log, (row, own) =>
        {
            check(row, own);
            return true;
        });

    /// <summary>Returns a single result that depends only on its basis. A result with messages is recomputed in each run.</summary>
    public T Once<T>(string what, int year, object basis, DiagnosticLog log, Func<DiagnosticLog, T> make)
    {
        if (Kept<CachedValue<T>>(what, year) is { } before && Equals(before.Basis, basis))
        {
            _now[(what, year)] = before;
            return before.Value;
        }

        var own = new DiagnosticLog();
        var made = make(own);
        log.ReportAll(own);
        if (own.Count == 0)
        {
            _now[(what, year)] = new CachedValue<T>(basis, made);
        }

        return made;
    }

    /// <summary>Returns a single result that depends only on its basis, without diagnostics.</summary>
    public T Once<T>(string what, int year, object basis, Func<T> make) => Once(what, year, basis, new DiagnosticLog(), _ => make());

    /// <summary>
    /// Returns an object that stays the same while an ordered list of values stays equal. It serves as a basis for results that depend on
    /// all values.
    /// </summary>
    public object Same<T>(string what, int year, IReadOnlyList<T> values, Func<T, T, bool> isSame)
    {
        var token =
            Kept<CachedSequence<T>>(what, year) is { } before
            && before.Values.Count == values.Count
            && before.Values.Zip(values).All(pair => isSame(pair.First, pair.Second))
                ? before.Token
                : new object();
        var now = new CachedSequence<T>(values, token);
        _now[(what, year)] = now;
        return now.Token;
    }

    /// <summary>Returns the value stored by the previous run, or null, for callers that update it incrementally.</summary>
    public T? Last<T>(string what)
        where T : class => Kept<CachedValue<T>>(what + " (last)", 0)?.Value;

    /// <summary>Stores a value for the next run.</summary>
    public void Put<T>(string what, T value)
        where T : class => _now[(what + " (last)", 0)] = new CachedValue<T>(what, value);

    private T? Kept<T>(string what, int year)
        where T : class => _kept.TryGetValue((what, year), out var kept) ? kept as T : null;

    // Reuses unchanged rows at the start and end, since an edit is one contiguous range. Returns the positions of the new rows.
    private static List<int> Take<TRow, T>(CachedRows<TRow, T> before, IReadOnlyList<TRow> rows, T[] found, bool[] isKept)
        where TRow : class
    {
        var missing = new List<int>();
        var (first, shift) = (0, before.Rows.Count - rows.Count);
        while (first < rows.Count && first < before.Rows.Count && ReferenceEquals(rows[first], before.Rows[first]))
        {
            first++;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var at = i < first ? i : i + shift;
            if (at >= 0 && at < before.Rows.Count && before.IsKept[at] && ReferenceEquals(rows[i], before.Rows[at]))
            {
                (found[i], isKept[i]) = (before.Found[at], true);
            }
            else
            {
                missing.Add(i);
            }
        }

        return missing;
    }

    private sealed record CachedRows<TRow, T>(object? Basis, IReadOnlyList<TRow> Rows, T[] Found, bool[] IsKept, bool IsWhole);

    private sealed record CachedValue<T>(object Basis, T Value);

    private sealed record CachedSequence<T>(IReadOnlyList<T> Values, object Token);
}
