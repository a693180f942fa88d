using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>An evaluated identity, with the place and name of the cell that declares the figure.</summary>
/// <param name="Where">The cell in words (<c>Personale per struttura, riga TOTALE, colonna Tot</c>).</param>
public sealed record IdentityResult(CheckedIdentity Checked, Place Place, string Where);
