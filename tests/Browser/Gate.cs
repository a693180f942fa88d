namespace Cremona.Transparency.Tests.Browser;

/// <summary>How a gate ends.</summary>
internal static class Gate
{
    private const int Shown = 60;

    /// <summary>True where the long form was asked for: PROVE_LUNGHE=1.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1";

    /// <summary>Why a test of the long form is skipped, or null where it runs.</summary>
    public static string? WhySkipped => IsLong ? null : "non eseguito: la forma lunga vuole PROVE_LUNGHE=1";

    /// <summary>All items in the long form; in the short form each n-th, so that every kind of item is among them.</summary>
    public static IEnumerable<T> Sample<T>(IEnumerable<T> items, int n) => IsLong ? items : items.Where((_, i) => i % n == 0);

    /// <summary>Passes where there are no faults; else says them, the same ones once.</summary>
    public static void IsClean(IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Distinct().Take(Shown))}");
}
