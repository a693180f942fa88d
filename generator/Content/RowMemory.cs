using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// What the run before found about rows, for a run over nearly the same: a row that is the same object is not looked at again, as long as
/// what else the answer depends on (the basis) is as it was. Whatever gave a message is found anew in each run, since places move. It
/// changes
/// how long a run takes, and nothing else. Safe on several threads; for one run at a time.
/// </summary>
public sealed class RowMemory
{
    // From so many new rows on, all cores look at them.
    private const int Many = 512;

    private ConcurrentDictionary<(string What, int Year), object> _kept = new();
    private ConcurrentDictionary<(string What, int Year), object> _now = new();

    /// <summary>
    /// The run is over: the next one knows what this one found. A run that found errors does not count, where one before it found none:
    /// somebody is in the midst of a change.
    /// </summary>
    public void End(bool isGood)
    {
        if (isGood || _kept.IsEmpty)
        {
            _kept = _now;
        }

        _now = new ConcurrentDictionary<(string What, int Year), object>();
    }

    /// <summary>No run follows: what was kept for it is forgotten.</summary>
    public void Forget() => (_kept, _now) = (new(), new());

    /// <summary>What is found of each row.</summary>
    /// <param name="what">What is looked for; with the year it names what is kept.</param>
    /// <param name="year">The year, or 0.</param>
    /// <param name="basis">What the answers depend on besides the rows; compared by equality.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="find">Finds it; may be called on any thread, and depends on nothing but row and basis.</param>
    /// <param name="keeps">Says of an answer whether it may be kept; null for all.</param>
    public T[] Each<TRow, T>(
        string what,
        int year,
        object? basis,
        IReadOnlyList<TRow> rows,
        DiagnosticLog log,
        Func<TRow, DiagnosticLog, T> find,
        Func<T, bool>? keeps = null
    )
        where TRow : class
    {
        var (found, isKept, missing) = (new T[rows.Count], new bool[rows.Count], (List<int>?)null);
        if (Kept<Answered<TRow, T>>(what, year) is { } before && Equals(before.Basis, basis))
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

        _now[(what, year)] = new Answered<TRow, T>(basis, rows, found, isKept, !isKept.AsSpan().Contains(false));
        return found;

        void Find(int i)
        {
            var own = new DiagnosticLog();
            found[i] = find(rows[i], own);
            isKept[i] = own.Count == 0 && (keeps is null || keeps(found[i]));
            log.ReportAll(own);
        }
    }

    /// <summary>The same where nothing can be reported and all may be kept.</summary>
    public T[] Each<TRow, T>(string what, int year, object? basis, IReadOnlyList<TRow> rows, Func<TRow, T> find)
        where TRow : class => Each(what, year, basis, rows, new DiagnosticLog(), (row, _) => find(row));

    /// <summary>Looks at each row about which there was something to say, or which was not looked at yet.</summary>
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

    /// <summary>One thing that depends on nothing but its basis. It is made anew where making it gave messages.</summary>
    public T Once<T>(string what, int year, object basis, DiagnosticLog log, Func<DiagnosticLog, T> make)
    {
        if (Kept<Made<T>>(what, year) is { } before && Equals(before.Basis, basis))
        {
            _now[(what, year)] = before;
            return before.Value;
        }

        var own = new DiagnosticLog();
        var made = make(own);
        log.ReportAll(own);
        if (own.Count == 0)
        {
            _now[(what, year)] = new Made<T>(basis, made);
        }

        return made;
    }

    /// <summary>The same where nothing can be reported.</summary>
    public T Once<T>(string what, int year, object basis, Func<T> make) => Once(what, year, basis, new DiagnosticLog(), _ => make());

    /// <summary>
    /// An object that stays the same one while some values, in their order, stay equal: a basis for what depends on them all.
    /// </summary>
    public object Same<T>(string what, int year, IReadOnlyList<T> values, Func<T, T, bool> isSame)
    {
        var token =
            Kept<Sequence<T>>(what, year) is { } before
            && before.Values.Count == values.Count
            && before.Values.Zip(values).All(pair => isSame(pair.First, pair.Second))
                ? before.Token
                : new object();
        var now = new Sequence<T>(values, token);
        _now[(what, year)] = now;
        return now.Token;
    }

    /// <summary>What the run before put under a name, or null: for those who know themselves how to make the new from the old.</summary>
    public T? Last<T>(string what)
        where T : class => Kept<Made<T>>(what + " (last)", 0)?.Value;

    /// <summary>Puts something for the next run.</summary>
    public void Put<T>(string what, T value)
        where T : class => _now[(what + " (last)", 0)] = new Made<T>(what, value);

    private T? Kept<T>(string what, int year)
        where T : class => _kept.TryGetValue((what, year), out var kept) ? kept as T : null;

    // Rows that stand before and after what changed: an edit is one stretch. Returns the places of those that are not known.
    private static List<int> Take<TRow, T>(Answered<TRow, T> before, IReadOnlyList<TRow> rows, T[] found, bool[] isKept)
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

    private sealed record Answered<TRow, T>(object? Basis, IReadOnlyList<TRow> Rows, T[] Found, bool[] IsKept, bool IsWhole);

    private sealed record Made<T>(object Basis, T Value);

    private sealed record Sequence<T>(IReadOnlyList<T> Values, object Token);
}
