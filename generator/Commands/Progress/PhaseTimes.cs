using System.Text;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Measures the phases of a run: wall time, processor time, and the peak of memory up to the end of each.</summary>
/// <param name="meters">What measures.</param>
public sealed class PhaseTimes(Meters meters)
{
    private const int NameWidth = 42;
    private readonly List<(string Name, Usage Used)> _rows = [];
    private readonly Usage _start = Usage.Now(meters);
    private (RunPhase Phase, Usage From)? _running;

    /// <summary>Ends the running phase and begins another.</summary>
    public void Begin(RunPhase phase)
    {
        if (_running?.Phase != phase)
        {
            End();
            _running = (phase, Usage.Now(meters));
        }
    }

    /// <summary>Ends the last phase and returns a table of all, in Italian.</summary>
    public string Table()
    {
        End();
        var text = new StringBuilder();
        text.Append("tempi".PadRight(NameWidth)).Append("   secondi  processore  memoria massima\n");
        foreach (var (name, used) in _rows.Append(("in tutto", Usage.Now(meters).Since(_start))))
        {
            text.Append(("  " + name).PadRight(NameWidth))
                .Append(Seconds(used.Time).PadLeft(10))
                .Append(Seconds(used.Processor).PadLeft(12))
                .Append((used.Peak > 0 ? $"{ItalianText.Short(Math.Round(used.Peak / 1_000_000m))} MB" : "n.d.").PadLeft(17))
                .Append('\n');
        }

        return text.ToString();
    }

    private void End()
    {
        if (_running is (var phase, var from))
        {
            _rows.Add((PhaseNames.Of(phase), Usage.Now(meters).Since(from)));
            _running = null;
        }
    }

    private static string Seconds(TimeSpan time) => ItalianText.Number(Math.Round((decimal)time.TotalSeconds, 2) + 0.00m);

    // A reading of the meters.
    private readonly record struct Usage(TimeSpan Time, TimeSpan Processor, long Peak)
    {
        public static Usage Now(Meters meters) => new(meters.Time(), meters.Processor(), meters.PeakMemory());

        public Usage Since(Usage from) => this with { Time = Time - from.Time, Processor = Processor - from.Processor };
    }
}
