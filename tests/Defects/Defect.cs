using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>A fault that somebody made in a copy of a portal, and what must be said of it.</summary>
/// <param name="Kind">What kind of fault, in short.</param>
/// <param name="What">What was done, to be read where the test fails.</param>
/// <param name="Files">The content with the fault.</param>
/// <param name="Expected">The messages that must come: code, file, line, and the cell where a spreadsheet has one, else the column.</param>
internal sealed record Defect(string Kind, string What, IReadOnlyList<StoredFile> Files, params string[] Expected)
{
    /// <summary>Beginnings of further messages that the fault truly causes.</summary>
    public string[] Consequences { get; init; } = [];

    /// <summary>True where the fault is seen in the finished pages only.</summary>
    public bool NeedsPages { get; init; }

    /// <summary>The name that the cure must propose, or null.</summary>
    public string? Near { get; init; }
}
