using System.Reflection;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>The messages of <see cref="Problems"/> as a list, for lookups by code and for descriptions without a place.</summary>
public static partial class Catalogue
{
    /// <summary>All messages, by code.</summary>
    public static IReadOnlyList<Problem> All { get; } =
    [.. typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Problem)field.GetValue(null)!)];

    /// <summary>Returns the message with a code, ignoring case, or null.</summary>
    public static Problem? Find(string code) =>
        All.FirstOrDefault(problem => string.Equals(problem.Code, code.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Suggests codes near an unknown code, nearest first: by number if the code contains one, otherwise by words.
    /// </summary>
    public static IReadOnlyList<string> Near(string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return digits.Length is 0 or > 6
            ? Nearest.To(code.ToUpperInvariant(), All.Select(problem => problem.Code)) is { } near
                ? [near]
                : []
            :
            [
                .. All.Select(problem => problem.Code)
                    .OrderBy(other => Math.Abs(Number(other) - Number(digits)))
                    .ThenBy(other => other, StringComparer.Ordinal)
                    .Take(3),
            ];
    }

    /// <summary>Returns a message's description, with "…" for details that depend on the content.</summary>
    public static string WhatOf(Problem problem) => Plain(problem.What);

    /// <summary>Returns a message's cure, with "…" for details that depend on the content.</summary>
    public static string CureOf(Problem problem) => Plain(problem.Cure);

    private static int Number(string code) =>
        int.Parse(string.Concat(code.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);

    private static string Plain(string message) =>
        Placeholders()
            .Replace(message, "…")
            .Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal)
            .Replace("……", "…", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Placeholders();
}
