namespace Cremona.Transparency.Pages;

/// <summary>A named value of a record, shown as a term and its description.</summary>
/// <param name="Name">The name of the field, as a citizen reads it.</param>
/// <param name="Values">One or more values; a missing one says so in words.</param>
public sealed record Fact(string Name, IReadOnlyList<Shown> Values)
{
    /// <summary>The article of law that asks for it, in short (<c>art. 22, c. 2, D.Lgs 33/2013</c>).</summary>
    public string? Law { get; init; }

    /// <summary>A sentence that explains the field.</summary>
    public string? Help { get; init; }
}

/// <summary>A figure to be seen at a glance: number, what it counts, of when, whence.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The number, with its unit.</param>
public sealed record Figure(string Name, Shown Value)
{
    /// <summary>The day or year that it refers to, in words.</summary>
    public string? AsOf { get; init; }

    /// <summary>Where it comes from.</summary>
    public Link? Source { get; init; }
}
