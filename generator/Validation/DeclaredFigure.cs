using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>A figure of the content that an identity recomputes.</summary>
/// <param name="Cell">The key of the figure.</param>
/// <param name="Place">The place of the figure.</param>
/// <param name="Where">A description of the figure, in words.</param>
/// <param name="Value">The value.</param>
public sealed record DeclaredFigure(CellKey Cell, Place Place, string Where, decimal Value);
