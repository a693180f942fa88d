using System.Globalization;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>A message of the catalogue.</summary>
/// <param name="Code">Permanent, never reused: <c>TR</c> and three digits.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="What">What is wrong, in the clerk's words, with numbered holes.</param>
/// <param name="Cure">What to do, with the same holes.</param>
public sealed record Problem(string Code, Severity Severity, string What, string Cure)
{
    /// <summary>The message at a place, its holes filled.</summary>
    public Diagnostic At(Place place, params object?[] details) => new(
        this,
        place,
        string.Format(CultureInfo.InvariantCulture, What, details),
        string.Format(CultureInfo.InvariantCulture, Cure, details));
}

/// <summary>A message with its place.</summary>
public sealed record Diagnostic(Problem Problem, Place Place, string What, string Cure)
{
    /// <summary>How much it weighs; <c>--strict</c> can make a warning an error.</summary>
    public Severity Severity { get; init; } = Problem.Severity;
}
