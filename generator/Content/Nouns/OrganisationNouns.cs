namespace Cremona.Transparency.Generator.Content;

/// <summary>A body or a service of the town.</summary>
public sealed record Body(Head Head)
{
    public string? Type { get; init; }

    public MarkdownText? Description { get; init; }

    public string? Parent { get; init; }
}

/// <summary>A unit of the town's organisation.</summary>
public sealed record Unit(Head Head)
{
    public string? Parent { get; init; }

    public MarkdownText? Competences { get; init; }
}

/// <summary>A company or another body that the town takes part in.</summary>
/// <param name="IsCompany">True for a company (shares), false for another body (endowment).</param>
public sealed record Participation(Head Head, bool IsCompany);

/// <summary>A building or place that the town runs.</summary>
public sealed record Facility(Head Head)
{
    /// <summary>The name, or null where the act gives only the place.</summary>
    public string? Name { get; init; }

    /// <summary>The place as the act writes it, or null.</summary>
    public string? Place { get; init; }

    public string? Kind { get; init; }

    /// <summary>The group under which the act lists it, or null.</summary>
    public string? Group { get; init; }

    public string? Within { get; init; }

    public string? Unit { get; init; }

    /// <summary>The line as the act prints it: name and place, the place left out where the name ends with it.</summary>
    public string Line =>
        (Name, Place) switch
        {
            ({ } name, { } place) => name.EndsWith(place, StringComparison.Ordinal) ? name : $"{name} – {place}",
            _ => Name ?? Place ?? Head.Code,
        };
}

/// <summary>A kind of facility, and how many of it the act declares.</summary>
public sealed record FacilityKind(Head Head)
{
    public decimal? Declared { get; init; }
}
