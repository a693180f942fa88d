using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>build</c>.</summary>
/// <param name="Site">The options of the stages.</param>
/// <param name="Root">The document root.</param>
public sealed record BuildOptions(SiteOptions Site, DocumentRoot Root)
{
    /// <summary>True to publish compressed twins beside the files of text.</summary>
    public bool WithTwins { get; init; }

    /// <summary>True to report what a publication would change without publishing.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The losses that the caller confirms, by name (<c>anno:2011</c>).</summary>
    public IReadOnlyList<string> Confirmed { get; init; } = [];

    /// <summary>True where a person reads the error stream at a terminal.</summary>
    public bool IsTerminal { get; init; }
}
