using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Follows a run for the person who waits for it. Neither the site nor a message depends on it.</summary>
/// <param name="times">Measures the phases; null if the caller did not ask for them.</param>
/// <param name="line">The line at the terminal; null in a pipe and in a quiet run.</param>
public sealed class RunProgress(PhaseTimes? times, ProgressLine? line)
{
    /// <summary>A run that nobody follows.</summary>
    public static RunProgress None { get; } = new(null, null);

    /// <summary>Begins a phase.</summary>
    public void Begin(RunPhase phase)
    {
        times?.Begin(phase);
        line?.Begin(PhaseNames.Of(phase));
    }

    /// <summary>Returns the same files, each counted when it is rendered. Files that are already on disk are not rendered.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isRendered">True for a file that the phase renders; null for all.</param>
    public IReadOnlyList<OutputFile> Count(IReadOnlyList<OutputFile> files, Func<OutputFile, bool>? isRendered = null)
    {
        if (line is null)
        {
            return files;
        }

        OutputFile[] counted = [.. files.Select(file => IsCounted(file) ? file with { Render = write => Render(file, write) } : file)];
        line.Expect(files.Count(IsCounted));
        return counted;

        bool IsCounted(OutputFile file) => file.Kept is null && isRendered?.Invoke(file) != false;
    }

    /// <summary>Clears the line at the terminal, before other lines are written.</summary>
    public void Clear() => line?.Clear();

    /// <summary>Writes the times, if they were asked for.</summary>
    public void WriteTimes(TextWriter error)
    {
        Clear();
        error.Write(times?.Table() ?? "");
    }

    private void Render(OutputFile file, OutputWriter write)
    {
        file.Render(write);
        line!.Step();
    }
}
