using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>
/// «Le donne sono più della metà della popolazione residente.» Only for figures that the act itself declares to be a sum of others.
/// </summary>
internal static class ContextParts
{
    // How the names of totals of people begin, with their article after «di».
    private static readonly (string Start, string Of)[] People =
    [
        ("popolazione", "della"),
        ("abitanti", "degli"),
        ("residenti", "dei"),
        ("cittadini", "dei"),
    ];

    /// <summary>Returns the sentence of each figure that is a sum of others.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source)
    {
        var figures = source.Content.Context.DistinctBy(figure => figure.Head.Code).ToDictionary(figure => figure.Head.Code);
        foreach (var whole in source.Content.Context.Where(figure => figure.Check is { Tolerance: null } check && IsSum(check.Right)))
        {
            ContextFigure?[] parts = [.. whole.Check!.Right.Names.Select(name => figures.GetValueOrDefault(name.ToLowerInvariant()))];
            if (
                string.Equals(whole.Check.Left, whole.Head.Code, StringComparison.OrdinalIgnoreCase)
                && parts.Length > 1
                && parts.All(part => part is not null)
                && Of(source, whole, parts!) is { } claim
            )
            {
                yield return claim;
            }
        }
    }

    private static Claim? Of(HeadlineSource source, ContextFigure whole, ContextFigure[] parts)
    {
        var largest = parts.OrderByDescending(part => part.Value).ToArray();
        return
            largest[0].Value == largest[1].Value
            || source.Context(largest[0]) is not { } most
            || source.Context(whole) is not { } all
            || SteadySentence.Of([most, all], values => Sentence(largest[0].Head.Name, whole.Head.Name, values)) is not { } text
            ? null
            : new Claim(text, [most, all])
            {
                Source = Sources.Of([largest[0].Head, whole.Head]),
                AsOf = whole.Head.Answers.Date(ContextSchema.AsOf) is { } day
                    ? ItalianText.Capital(ItalianArticle.Before("a", ItalianText.Day(day)))
                    : null,
                Chart = Bars.Of(whole.Head.Name, [.. largest.Select(part => (part.Head.Name, part.Value, ItalianText.Number(part.Value)))]),
            };
    }

    private static string? Sentence(string part, string whole, IReadOnlyList<decimal> values)
    {
        if (Fraction.Of(values[0], values[1]) is not { } share)
        {
            return null;
        }

        var people = Array.Find(People, people => whole.StartsWith(people.Start, StringComparison.OrdinalIgnoreCase));
        var who =
            people.Of is null || share.Whole != 2 ? null
            : SexWords.IsWomen(part) ? "Le donne"
            : SexWords.IsMen(part) ? "Gli uomini"
            : null;
        return who is not null
            ? $"{who} sono {share.Of(Noun.Women)} {people.Of} {char.ToLowerInvariant(whole[0])}{whole[1..]}."
            : $"Di {ItalianText.Quoted(whole)}, {share.Of(Noun.Women)} {share.Are} alla voce {ItalianText.Quoted(part)}.";
    }

    private static bool IsSum(Formula formula) =>
        formula.Operator == '+' ? IsSum(formula.Left!) && IsSum(formula.Right!) : formula is { Operator: '\0', Name: not null };
}
