using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>What the content gave at a moment: a site, or what is wrong with it.</summary>
/// <param name="Number">From 1; each later edition has a higher one.</param>
/// <param name="Errors">The errors as the terminal shows them; empty where there is a site.</param>
/// <param name="Notes">Warnings and notes, as the terminal shows them.</param>
public sealed record Edition(int Number, IReadOnlyList<string> Errors, IReadOnlyList<string> Notes)
{
    /// <summary>The files of the site by path; null where there are errors.</summary>
    public IReadOnlyDictionary<string, OutputFile>? Files { get; init; }

    /// <summary>
    /// Errors that are found after the site is shown (personal data), as the terminal shows them: it is shown all the same, and would not
    /// be published.
    /// </summary>
    public IReadOnlyList<string> Late { get; init; } = [];

    /// <summary>Looks for such errors; null where nobody does.</summary>
    public Action<Diagnostics.DiagnosticLog>? LookLater { get; init; }

    /// <summary>
    /// Compares the site with the release that is online; null where nobody does, or there is no site. Each call compares anew: the release
    /// may be another one by then.
    /// </summary>
    public Func<PreviewChanges>? Changes { get; init; }

    /// <summary>True where a fault of the program, not of the content, is why there is no site.</summary>
    public bool IsFault { get; init; }
}
