namespace Cremona.Transparency.Generator.Content;

/// <summary>Why a drawing (SVG) cannot be shown.</summary>
/// <param name="What">The part, in Italian, with its article; for an unreadable drawing, the reason.</param>
/// <param name="Why">What the part would do; null for a drawing that is unreadable or has no size.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Length">At least 1.</param>
public sealed record DrawingFault(string What, string? Why, int Line, int Column, int Length);
