namespace Cremona.Transparency.Tests.Privacy;

/// <summary>Numbers that look like chance and are the same in every run, on every machine and version (Knuth's MMIX generator).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0, below a limit.</summary>
    public int Next(int limit) => Next(0, limit);

    /// <summary>A number from a first one, below a limit.</summary>
    public int Next(int from, int limit)
    {
        _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
        return from + (int)((_state >> 33) % (ulong)(limit - from));
    }
}
