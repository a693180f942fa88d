namespace Cremona.Transparency.Generator.Content;

/// <summary>A body or a service of the municipality.</summary>
public sealed record Body(Head Head)
{
    public string? Type { get; init; }

    public MarkdownText? Description { get; init; }

    public string? Parent { get; init; }
}

/// <summary>A unit of the municipality's organisation.</summary>
public sealed record Unit(Head Head)
{
    public string? Parent { get; init; }

    public MarkdownText? Competences { get; init; }
}

/// <summary>A company or other body in which the municipality takes part.</summary>
/// <param name="IsCompany">True for a company (shares), false for another body (endowment).</param>
public sealed record Participation(Head Head, bool IsCompany);

/// <summary>A building or place run by the municipality.</summary>
public sealed record Facility(Head Head)
{
    /// <summary>The name, or null if the act gives only the place.</summary>
    public string? Name { get; init; }

    /// <summary>The place as the act writes it, or null.</summary>
    public string? Place { get; init; }

    public string? Kind { get; init; }

    /// <summary>The group that lists it in the act, or null.</summary>
    public string? Group { get; init; }

    public string? Within { get; init; }

    public string? Unit { get; init; }

    /// <summary>Where it is, in degrees (WGS 84); null if one of the coordinates is missing.</summary>
    public (double Latitude, double Longitude)? Position { get; init; }

    /// <summary>The line as printed in the act: name and place, without the place if the name already ends with it.</summary>
    public string Line =>
        (Name, Place) switch
        {
            ({ } name, { } place) => name.EndsWith(place, StringComparison.Ordinal) ? name : $"{name} – {place}",
            _ => Name ?? Place ?? Head.Code,
        };
}

/// <summary>A kind of facility, and the number of facilities that the act declares.</summary>
public sealed record FacilityKind(Head Head)
{
    public decimal? Declared { get; init; }
}
