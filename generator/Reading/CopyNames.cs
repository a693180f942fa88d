using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Recognizes the names that programs and people give to copies of files.</summary>
public static partial class CopyNames
{
    /// <summary>Returns the original's name without extension, or null if the name is not that of a copy.</summary>
    public static string? OriginalName(string stem) => Copied().Match(stem) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>
    /// True for a copy beside its original whose name cannot be a code («eta (2).csv», «01-testo - Copia.md»). It is reported and not read.
    /// A name that can be a code is a record of its own.
    /// </summary>
    /// <param name="path">Relative to the content folder.</param>
    /// <param name="isThere">True if a file exists.</param>
    public static bool IsSetAside(string path, Func<string, bool> isThere)
    {
        var (slash, ending) = (path.LastIndexOf('/') + 1, Path.GetExtension(path));
        var stem = path[slash..^ending.Length];
        return stem.AsSpan().IndexOfAny(' ', '(') >= 0
            && OriginalName(stem) is { } name
            && !CanBeRecord(stem)
            && isThere(path[..slash] + name + ending);
    }

    // The number prefix of a chapter file is not part of its code.
    internal static bool CanBeRecord(string stem)
    {
        var digits = stem.TakeWhile(char.IsAsciiDigit).Count();
        return AnswerReader.CodeProblem(digits > 0 && stem.AsSpan(digits).StartsWith("-") ? stem[(digits + 1)..] : stem) is null;
    }

    // Copy names as written by Windows, macOS, browsers, LibreOffice, Dropbox and OneDrive.
    [GeneratedRegex(
        @"^(?:(?:Copia(?: ?\(\d+\))? di|Copy(?: ?\(\d+\))? of) (?<name>.+?)|(?<name>.+?)(?:(?: - |[-_ ])(?:Copia|Copy)(?: "
            + @"?\(?\d+\)?)?| ?\(\d+\)| ?\([^()]*(?:copia in conflitto|conflicted copy)[^()]*\)))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Copied();
}
