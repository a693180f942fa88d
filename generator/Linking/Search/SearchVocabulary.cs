using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Vocabulary;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The words of the search in a year, as its first file contains them.</summary>
public static class SearchVocabulary
{
    // Bytes for quotes and the addresses, which depend on the year.
    private const int Frame = 120;

    /// <summary>Returns the words, with the addresses of their pages. Pages that the year lacks are left out.</summary>
    public static IEnumerable<SearchTerm> Of(YearLinks year) =>
        GeneralWords
            .After(year.Site.Words)
            .Select(word => new SearchTerm(
                word.Forms,
                word.Synonyms,
                [.. word.Places.Where(place => IsIn(year, place)).Select(place => year.LinkTo(place)?.Inside).OfType<Pages.Address>()]
            ))
            .Where(term => term.Synonyms.Count + term.Places.Count > 0);

    private static bool IsIn(YearLinks year, Target place) =>
        (place.Year ?? year.Year) == year.Year
        && year.IsPublished(place)
        && (place is not { Kind: RecordKind.Page, Code: "fonte" } || year.Content.Act is not null);

    /// <summary>Returns the maximum size in bytes.</summary>
    public static int SizeOf(YearLinks year) =>
        GeneralWords
            .After(year.Site.Words)
            .Sum(word =>
                Frame + (Frame * word.Places.Count) + word.Forms.Concat(word.Synonyms).Sum(text => 2 + Encoding.UTF8.GetByteCount(text))
            );
}
