using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Validates the citation of an act, which the register records and publishes permanently.</summary>
internal static class ActCitationRules
{
    /// <summary>Returns why the citation is rejected, or null.</summary>
    public static string? FindError(string act)
    {
        // A line break could create unintended headings in LEGGIMI.txt.
        if (
            act.EnumerateRunes()
                .Any(sign =>
                    Rune.GetUnicodeCategory(sign)
                        is System.Globalization.UnicodeCategory.Control
                            or System.Globalization.UnicodeCategory.LineSeparator
                            or System.Globalization.UnicodeCategory.ParagraphSeparator
                )
        )
        {
            return "in --atto ci sono segni che non si vedono (a capo, tabulazioni …): scrivi l'atto su una riga sola";
        }

        var text = new FoldedText(keepsPlaces: false);
        text.Append(Encoding.UTF8.GetBytes(act), 0);
        return Detectors.Find(text) is [var hit, ..]
            ? $"in --atto c'è un dato personale ({PersonalPermit.WordOf(hit.Datum.Kind)} {hit.Datum.Mask}): il registro è pubblico e "
                + $"resta per sempre, scrivi solo numero e data dell'atto"
            : null;
    }
}
