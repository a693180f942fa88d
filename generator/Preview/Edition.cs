using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>The result of building the content at one moment: a site or its errors.</summary>
/// <param name="Number">The number, from 1; each later edition has a higher one.</param>
/// <param name="Errors">The errors as the terminal shows them; empty if there is a site.</param>
/// <param name="Notes">Warnings and notes, as the terminal shows them.</param>
public sealed record Edition(int Number, IReadOnlyList<string> Errors, IReadOnlyList<string> Notes)
{
    /// <summary>The files of the site by path, or null if there are errors.</summary>
    public IReadOnlyDictionary<string, OutputFile>? Files { get; init; }

    /// <summary>
    /// Errors found after the site is shown (personal data), as the terminal shows them. They would prevent publication, but not the
    /// preview.
    /// </summary>
    public IReadOnlyList<string> Late { get; init; } = [];

    /// <summary>Checks for such errors; null if there is no check.</summary>
    public Action<Diagnostics.DiagnosticLog>? DeferredChecks { get; init; }

    /// <summary>
    /// Compares the site with the published release; null without a site or a comparison. Each call compares again, because the release may
    /// have changed.
    /// </summary>
    public Func<PreviewChanges>? Changes { get; init; }

    /// <summary>True if a bug in the program, not the content, prevented the site.</summary>
    public bool IsFault { get; init; }
}
