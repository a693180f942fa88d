using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>How a gate ends.</summary>
internal static class Gate
{
    private const int Shown = 60;

    /// <summary>True where the long form was asked for: PROVE_LUNGHE=1.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1";

    /// <summary>True where a long test is to run; else says that it was not.</summary>
    public static bool Runs(ITestOutputHelper output)
    {
        if (!IsLong)
        {
            output.WriteLine("non eseguito: la forma lunga vuole PROVE_LUNGHE=1");
        }

        return IsLong;
    }

    /// <summary>Passes where there are no faults; else says them, the same ones once.</summary>
    public static void IsClean(IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Distinct().Take(Shown))}");
}
