using System.Globalization;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>Facts missing for the same reason, shown together, so that a page does not repeat the same words.</summary>
/// <param name="Words">The reason, in words.</param>
internal sealed record AbsentFacts(string Words, IReadOnlyList<Fact> Facts)
{
    // One or two missing facts stay in place; from three on they are grouped.
    private const int Fewest = 3;

    /// <summary>Returns the grouped facts, by reason.</summary>
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
