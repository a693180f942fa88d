using System.Globalization;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>A message of the catalogue.</summary>
/// <param name="Code">Permanent, never reused: <c>TR</c> and three digits.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="What">What is wrong, in the clerk's words, with numbered holes.</param>
/// <param name="Cure">What to do, with the same holes.</param>
public sealed record Problem(string Code, Severity Severity, string What, string Cure)
{
    /// <summary>
    /// True for a warning that may be right as it is: a line of <c>conferme.csv</c> silences it at its place, for its value.
    /// </summary>
    public bool IsConfirmable { get; init; }

    /// <summary>The message at a place, its holes filled. A <see cref="ContentFile"/> is written as places are.</summary>
    public Diagnostic At(Place place, params object?[] details) => new(this, place, details);
}

/// <summary>A message with its place.</summary>
/// <param name="Problem">The message of the catalogue.</param>
/// <param name="Place">Where.</param>
/// <param name="Details">What fills the holes.</param>
public sealed partial record Diagnostic(Problem Problem, Place Place, IReadOnlyList<object?> Details)
{
    /// <summary>How much it weighs; <c>--strict</c> can make a warning an error.</summary>
    public Severity Severity { get; init; } = Problem.Severity;

    /// <summary>What a confirmation names; null where the message is about a place in a text, whose words are the value then.</summary>
    public Subject? Subject { get; init; }

    /// <summary>What a confirmation of this message names: never a line number, so that it is found again wherever it moves.</summary>
    public Subject Confirmed => Subject ?? Subject.OfText(Place);

    /// <summary>What is wrong; files are named below the content folder.</summary>
    public string What => WhatFrom(null);

    /// <summary>What is wrong, to whoever named the content folder so.</summary>
    public string WhatFrom(string? folder) => Fill(Problem.What, folder);

    /// <summary>
    /// What to do, to whoever named the content folder so. Where the hole at its start is empty, the sentence begins small.
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
        return string.Format(CultureInfo.InvariantCulture, ArticleAndHole().Replace(text, found => WithArticle(found, details)), details);
    }

    // "il {0}" fits most figures, but not "8 marzo" or "11".
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

/// <summary>A file or a folder of the content that a message names.</summary>
/// <param name="Path">Below the content folder.</param>
public sealed record ContentFile(string Path)
{
    /// <summary>Words that stand before it.</summary>
    public string Before { get; init; } = "";

    /// <summary>Words that stand after it.</summary>
    public string After { get; init; } = "";

    /// <summary>The path as it is shown to whoever named the content folder so, with its words.</summary>
    public string From(string? folder) => $"{Before}{(folder is null ? "" : folder + "/")}{Path}{After}";
}
