namespace Cremona.Transparency.Pages;

/// <summary>A named value of a record, shown as a term and its description.</summary>
/// <param name="Name">The name of the field shown to citizens.</param>
/// <param name="Values">One or more values; a missing value is described in words.</param>
public sealed record Fact(string Name, IReadOnlyList<Shown> Values)
{
    /// <summary>The article of law that requires it, in short form (<c>art. 22, c. 2, D.Lgs 33/2013</c>).</summary>
    public string? Law { get; init; }

    /// <summary>A sentence that explains the field.</summary>
    public string? Help { get; init; }
}

/// <summary>A key figure: number, meaning, reference date, source.</summary>
/// <param name="Name">The meaning of the figure.</param>
/// <param name="Value">The number, with its unit.</param>
public sealed record Figure(string Name, Shown Value)
{
    /// <summary>The reference day or year, in words.</summary>
    public string? AsOf { get; init; }

    /// <summary>The source of the figure.</summary>
    public Link? Source { get; init; }
}
