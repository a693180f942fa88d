using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The act that a call names: the register writes it down, publishes it and never takes it back.</summary>
internal static class ActCitationRules
{
    /// <summary>Why it may not be written down, or null.</summary>
    public static string? WhyRefused(string act)
    {
        // A line break would make headings in LEGGIMI.txt that nobody meant.
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
