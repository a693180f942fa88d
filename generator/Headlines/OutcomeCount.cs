using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>The number of objectives in a state.</summary>
/// <param name="State">The latest known state.</param>
/// <param name="Count">At least 1.</param>
/// <param name="Where">The list that contains them.</param>
public sealed record OutcomeCount(StateMark State, int Count, Target Where);
