namespace Cremona.Transparency.Generator.Content;

/// <summary>A document, cited or published.</summary>
public sealed record Document(Head Head, DocumentState State)
{
    /// <summary>The file below <c>allegati/</c>, or null.</summary>
    public string? File { get; init; }

    public string? Body { get; init; }

    public DateOnly? Date { get; init; }

    public IReadOnlyList<Target> About { get; init; } = [];
}

/// <summary>Whether a document is available.</summary>
public enum DocumentState
{
    Available,
    MissingInSource,
    Elsewhere,
}

/// <summary>A context figure.</summary>
public sealed record ContextFigure(Head Head, decimal Value, string Written)
{
    public string? Group { get; init; }

    public Identity? Check { get; init; }
}
