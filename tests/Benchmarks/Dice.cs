namespace Cremona.Transparency.Benchmarks;

/// <summary>Numbers that look like chance and are the same in every run, on every machine and version (Knuth's MMIX generator).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0, below a limit.</summary>
    public int Below(int limit)
    {
        _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)((_state >> 33) % (ulong)limit);
    }

    /// <summary>One of some words.</summary>
    public string Pick(IReadOnlyList<string> words) => words[Below(words.Count)];
}
