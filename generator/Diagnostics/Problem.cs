using System.Globalization;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>A message of the catalogue.</summary>
/// <param name="Code">Permanent, never reused: <c>TR</c> and three digits.</param>
/// <param name="Severity">The severity.</param>
/// <param name="What">The fault in the clerk's words, with numbered placeholders.</param>
/// <param name="Cure">The cure, with the same placeholders.</param>
public sealed record Problem(string Code, Severity Severity, string What, string Cure)
{
    /// <summary>
    /// True for a warning about input that may be correct. A line of <c>conferme.csv</c> silences it at its place, for its value.
    /// </summary>
    public bool IsConfirmable { get; init; }

    /// <summary>The exit code of a run that ends with this error (<see cref="ExitCodes"/>).</summary>
    public int ExitCode { get; init; } = ExitCodes.ContentWrong;

    /// <summary>
    /// Creates the message at a place and fills its placeholders. A <see cref="ContentFile"/> is written in the form of places.
    /// </summary>
    public Diagnostic At(Place place, params object?[] details) => new(this, place, details);
}

/// <summary>A message with its place.</summary>
/// <param name="Problem">The message of the catalogue.</param>
/// <param name="Place">The place.</param>
/// <param name="Details">The values of the placeholders.</param>
public sealed partial record Diagnostic(Problem Problem, Place Place, IReadOnlyList<object?> Details)
{
    /// <summary>The severity; <c>--strict</c> can make a warning an error.</summary>
    public Severity Severity { get; init; } = Problem.Severity;

    /// <summary>The exit code that this error causes. A fault of the content may also be one of the call that would write it.</summary>
    public int ExitCode { get; init; } = Problem.ExitCode;

    /// <summary>The subject for confirmations; null for a message about a place in a text, whose words are then the value.</summary>
    public Subject? Subject { get; init; }

    /// <summary>The subject that a confirmation names. It contains no line number, so it matches wherever the content moves.</summary>
    public Subject Confirmed => Subject ?? Subject.OfText(Place);

    /// <summary>The fault; files are named relative to the content folder.</summary>
    public string What => WhatFrom(null);

    /// <summary>Returns the fault; files are prefixed with the content folder as given on the command line.</summary>
    public string WhatFrom(string? folder) => Fill(Problem.What, folder);

    /// <summary>
    /// Returns the cure; files are prefixed with the content folder as given on the command line. If the initial placeholder is empty, the
    /// sentence begins with a lower-case letter.
    /// </summary>
    public string CureFrom(string? folder)
    {
        var cure = Fill(Problem.Cure, folder);
        var sentence = Problem.Cure.StartsWith('{') && cure.Length > 0 ? char.ToLowerInvariant(cure[0]) + cure[1..] : cure;
        return Problem.IsConfirmable
            ? $"{sentence}{(sentence.EndsWith('.') ? "" : " —")} Se è giusto così, scrivi in conferme.csv: "
                + $"{Confirmed.Line(Place.Path, Problem.Code)}"
            : sentence;
    }

    private string Fill(string text, string? folder)
    {
        object?[] details = [.. Details.Select(detail => detail is ContentFile file ? file.From(folder) : detail)];
        var words = text.Contains("l {", StringComparison.Ordinal)
            ? ArticleAndHole().Replace(text, found => WithArticle(found, details))
            : text;
        return string.Format(CultureInfo.InvariantCulture, words, details);
    }

    // "il {0}" suits most figures, but not "8 marzo" or "11".
    private static string WithArticle(Match found, object?[] details)
    {
        var figure = Convert.ToString(
            details[int.Parse(found.Groups["hole"].ValueSpan, CultureInfo.InvariantCulture)],
            CultureInfo.InvariantCulture
        ) ?? "";
        var preposition = found.Groups["article"].Value switch
        {
            "il" => "",
            "del" => "di",
            "al" => "a",
            "dal" => "da",
            "nel" => "in",
            _ => "su",
        };
        return figure.Length > 0 && char.IsAsciiDigit(figure[0])
            ? ItalianArticle.Alone(preposition, figure) + found.Groups["braces"].Value
            : found.Value;
    }

    [GeneratedRegex(@"\b(?<article>il|del|al|dal|nel|sul) (?<braces>\{(?<hole>\d)\})", RegexOptions.CultureInvariant)]
    private static partial Regex ArticleAndHole();
}

/// <summary>A file or folder of the content in a message.</summary>
/// <param name="Path">Relative to the content folder.</param>
public sealed record ContentFile(string Path)
{
    /// <summary>Text before the path.</summary>
    public string Before { get; init; } = "";

    /// <summary>Text after the path.</summary>
    public string After { get; init; } = "";

    /// <summary>Returns the path with its surrounding text, prefixed with the content folder as given on the command line.</summary>
    public string From(string? folder) => $"{Before}{(folder is null ? "" : folder + "/")}{Path}{After}";
}
