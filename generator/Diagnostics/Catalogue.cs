using System.Reflection;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>The messages of <see cref="Problems"/> as a list, and how one is named to somebody who has no place of it in hand.</summary>
public static partial class Catalogue
{
    /// <summary>All messages, by code.</summary>
    public static IReadOnlyList<Problem> All { get; } =
    [.. typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Problem)field.GetValue(null)!)];

    /// <summary>The message with a code, in whatever case it is written; null where there is none.</summary>
    public static Problem? Find(string code) =>
        All.FirstOrDefault(problem => string.Equals(problem.Code, code.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The codes that somebody may have meant, nearest first: by the distance of the numbers where one is written, else by that of the
    /// words.
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

    /// <summary>What a message says, with "…" for what depends on the content.</summary>
    public static string WhatOf(Problem problem) => Plain(problem.What);

    /// <summary>What it says to do, with "…" for what depends on the content.</summary>
    public static string CureOf(Problem problem) => Plain(problem.Cure);

    private static int Number(string code) =>
        int.Parse(string.Concat(code.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);

    private static string Plain(string message) =>
        Holes()
            .Replace(message, "…")
            .Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal)
            .Replace("……", "…", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Holes();
}
