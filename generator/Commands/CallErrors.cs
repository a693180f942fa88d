using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>What is wrong with a call, in Italian.</summary>
public static class CallErrors
{
    private static readonly string[] Known =
        ["build", "genera", "check", "controlla", "--content", "--output", "--strict", "--date", "--base-url", "--format", "--quiet", "--no-color", "--help"];

    /// <summary>The first word that is not known, with the nearest one; else the parser's own words.</summary>
    public static string InItalian(string message, IReadOnlyList<string> args)
    {
        var unknown = args.FirstOrDefault(arg => message.Contains($"'{arg}'", StringComparison.Ordinal));
        return unknown is null ? "manca un valore, oppure un comando (build, check)"
            : unknown.StartsWith('-') && Known.Contains(unknown) ? $"l'opzione «{unknown}» vuole un valore"
            : $"«{unknown}» non è un comando né un'opzione. {Shown(Nearest.Hint(unknown, Known))}".TrimEnd();
    }

    private static string Shown(string hint) => hint.Length == 0 ? "" : char.ToUpperInvariant(hint[0]) + hint[1..];
}
