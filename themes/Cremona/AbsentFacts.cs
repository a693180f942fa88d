using System.Globalization;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Theme;

/// <summary>Facts that are missing for the same reason, told together: a page should not be a column of the same words.</summary>
/// <param name="Words">Why they are missing, in words.</param>
internal sealed record AbsentFacts(string Words, IReadOnlyList<Fact> Facts)
{
    // Two stand well in their place; from three on the words tire.
    private const int Fewest = 3;

    /// <summary>The facts to be told together, by reason.</summary>
    public static IReadOnlyList<AbsentFacts> Of(IReadOnlyList<Fact> facts) =>
        [
            .. facts
                .Where(fact => fact is { Help: null, Values: [{ Missing: not null, Notes.Count: 0 }] })
                .GroupBy(fact => fact.Values[0].Text)
                .Where(group => group.Count() >= Fewest)
                .Select(group => new AbsentFacts(Capital(group.Key), [.. group])),
        ];

    private static string Capital(string words) => char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
}
