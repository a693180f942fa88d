using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Content;

public sealed class RowCacheTests
{
    private readonly RowCache _cache = new();
    private readonly List<string> _asked = [];

    [Fact]
    public void Only_new_rows_are_recomputed()
    {
        Assert.Equal([1, 2, 3], Lengths(null, "a", "bb", "ccc"));
        Assert.Equal([1, 4, 2, 3], Lengths(null, "a", "dddd", "bb", "ccc"));
        Assert.Equal([1, 4, 3], Lengths(null, "a", "dddd", "ccc"));
        Assert.Equal(["a", "bb", "ccc", "dddd"], _asked);
    }

    [Fact]
    public void A_new_basis_recomputes_all_rows()
    {
        Lengths(1, "a", "bb");
        Lengths(2, "a", "bb");
        Assert.Equal(["a", "bb", "a", "bb"], _asked);
    }

    [Fact]
    public void Rows_with_messages_are_recomputed_in_each_run()
    {
        Lengths(null, "a", "wrong");
        Lengths(null, "a", "wrong");
        Assert.Equal(["a", "wrong", "wrong"], _asked);
    }

    [Fact]
    public void A_run_with_errors_does_not_replace_a_good_cache()
    {
        Lengths(null, "a", "bb");
        Lengths(isGood: false, null, "a");
        Lengths(null, "a", "bb");
        Assert.Equal(["a", "bb"], _asked);
    }

    [Fact]
    public void A_token_is_stable_while_the_values_are()
    {
        object Token(params string[] values)
        {
            var token = _cache.Same("values", 0, values, string.Equals);
            _cache.End(isGood: true);
            return token;
        }

        var first = Token("a", "b");
        Assert.Same(first, Token("a", "b"));
        Assert.NotSame(first, Token("b", "a"));
    }

    private int[] Lengths(object? basis, params string[] rows) => Lengths(true, basis, rows);

    private int[] Lengths(bool isGood, object? basis, params string[] rows)
    {
        var log = new DiagnosticLog();
        var found = _cache.Each("lengths", 0, basis, [.. rows.Select(string.Intern)], log, (row, own) =>
        {
            _asked.Add(row);
            if (row == "wrong")
            {
                own.Report(Problems.NoYears.At(Place.File("a")));
            }

            return row.Length;
        });
        Assert.Equal(rows.Count(row => row == "wrong"), log.Count);
        _cache.End(isGood);
        return found;
    }
}
