using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>Missing facts of a record, folded into one line, so that what is missing is never the loudest part of a page.</summary>
internal static class AbsentFacts
{
    // One or two missing facts stay in place; from three on they are folded.
    private const int Fewest = 3;

    /// <summary>Returns the facts to fold, in their order; none if they are too few.</summary>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<Fact> facts)
    {
        Fact[] missing = [.. facts.Where(fact => fact is { Help: null, Values: [{ Missing: not null, Notes.Count: 0 }] })];
        return missing.Length < Fewest ? [] : missing;
    }
}
