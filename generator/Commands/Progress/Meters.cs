using System.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>What measures a run. Tests pass their own.</summary>
/// <param name="Time">Returns the time since the run began.</param>
/// <param name="Processor">Returns the processor time of this process, on all cores.</param>
/// <param name="PeakMemory">Returns the most memory that this process has used, in bytes; 0 if the system does not report it.</param>
public sealed record Meters(Func<TimeSpan> Time, Func<TimeSpan> Processor, Func<long> PeakMemory)
{
    /// <summary>Returns the meters of this process, from now on.</summary>
    public static Meters OfProcess()
    {
        var start = Stopwatch.GetTimestamp();
        return new Meters(() => Stopwatch.GetElapsedTime(start), () => Environment.CpuUsage.TotalTime, ReadPeak);
    }

    private static long ReadPeak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }
}
