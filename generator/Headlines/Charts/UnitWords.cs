using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>Numbers with the unit that a table declares.</summary>
public static class UnitWords
{
    private static readonly Dictionary<string, string> Singulars = new(StringComparer.OrdinalIgnoreCase)
    {
        ["persone"] = "persona",
        ["dipendenti"] = "dipendente",
        ["addetti"] = "addetto",
        ["ore"] = "ora",
        ["giorni"] = "giorno",
    };

    /// <summary>Returns a number with its unit: «1 persona». A table of several units says none.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit in the plural, or null.</param>
    public static string Of(decimal value, string? unit) =>
        unit is null || unit.Contains(',', StringComparison.Ordinal) ? ItalianText.Short(value)
        : value == 1 && Singulars.TryGetValue(unit, out var one) ? $"1 {one}"
        : $"{ItalianText.Short(value)} {unit}";
}
