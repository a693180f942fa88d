using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Names that programs and people give to copies of files.</summary>
public static partial class CopyNames
{
    /// <summary>The name that a copy's name is made from, without its ending; null where it is no copy's name.</summary>
    public static string? OriginalName(string stem) => Copied().Match(stem) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>
    /// True for a file beside its original whose name can be no code («eta (2).csv», «01-testo - Copia.md»): it is told, and not read. A
    /// name that
    /// can be one is a record of its own.
    /// </summary>
    /// <param name="path">Below the content folder.</param>
    /// <param name="isThere">Whether a file is there.</param>
    public static bool IsSetAside(string path, Func<string, bool> isThere)
    {
        var (slash, ending) = (path.LastIndexOf('/') + 1, Path.GetExtension(path));
        var stem = path[slash..^ending.Length];
        return stem.AsSpan().IndexOfAny(' ', '(') >= 0
            && OriginalName(stem) is { } name
            && !CanBeRecord(stem)
            && isThere(path[..slash] + name + ending);
    }

    // The number before the name of a chapter is no part of its code.
    internal static bool CanBeRecord(string stem)
    {
        var digits = stem.TakeWhile(char.IsAsciiDigit).Count();
        return AnswerReader.CodeProblem(digits > 0 && stem.AsSpan(digits).StartsWith("-") ? stem[(digits + 1)..] : stem) is null;
    }

    // As Windows, macOS, browsers, LibreOffice, Dropbox and OneDrive name copies.
    [GeneratedRegex(
        @"^(?:(?:Copia(?: ?\(\d+\))? di|Copy(?: ?\(\d+\))? of) (?<name>.+?)|(?<name>.+?)(?:(?: - |[-_ ])(?:Copia|Copy)(?: "
            + @"?\(?\d+\)?)?| ?\(\d+\)| ?\([^()]*(?:copia in conflitto|conflicted copy)[^()]*\)))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Copied();
}
