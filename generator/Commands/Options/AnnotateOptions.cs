namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options of <c>annotate</c>.</summary>
/// <param name="Build">What would be published, and where.</param>
/// <param name="Day">The day to record as the day of publication.</param>
public sealed record AnnotateOptions(BuildOptions Build, DateOnly Day);
