using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>«Più di un luogo su quattro è della tipologia «Palazzi comunali».» Only with ten places or more.</summary>
internal static class LargestFacilityKind
{
    private const int LeastPlaces = 10;

    /// <summary>Returns the sentence.</summary>
    public static IEnumerable<Claim> Of(HeadlineSource source)
    {
        var (all, kinds) = (source.Content.Facilities, Kinds(source));
        if (
            all.Count >= LeastPlaces
            && !source.IsPartial(RecordKind.Facility)
            && kinds.Length > 1
            && kinds[0].Figure.Value > kinds[1].Figure.Value
            && SteadySentence.Of([kinds[0].Figure], values => Sentence(kinds[0].Kind.Head.Name, values[0], all.Count)) is { } text
        )
        {
            yield return new Claim(
                text,
                [kinds[0].Figure, ClaimFigure.Count("Luoghi in tutto", all.Count, new Target(RecordKind.Page, null, "luoghi"))]
            )
            {
                Source = kinds[0].Kind.Head.Source,
                Chart = Bars.Largest("Luoghi", Parts(kinds, all.Count), ItalianText.Number, count =>
                    $"Altre {ItalianText.Number(count)} tipologie"
                ),
            };
        }
    }

    private static string? Sentence(string kind, decimal count, int all) =>
        Fraction.Of(count, all) is { } share
            ? $"{ItalianText.Capital(share.Of(Noun.Facility))} {share.Are} della tipologia {ItalianText.Quoted(kind)}."
            : null;

    // The number of listed places. If the act declares another one, the sentence must be true with both.
    private static (FacilityKind Kind, ClaimFigure Figure)[] Kinds(HeadlineSource source) =>
        [
            .. source
                .Content.FacilityKinds.Select(kind =>
                    (Kind: kind, Listed: source.Content.Facilities.Count(of => of.Kind == kind.Head.Code))
                )
                .OrderByDescending(kind => kind.Listed)
                .Select(kind =>
                    (
                        kind.Kind,
                        ClaimFigure.Count(
                            kind.Kind.Head.Name,
                            kind.Listed,
                            new Target(RecordKind.FacilityKind, null, kind.Kind.Head.Code)
                        ) with
                        {
                            Readings =
                            [
                                kind.Listed,
                                .. kind.Kind.Declared is { } declared && declared != kind.Listed ? [declared] : Array.Empty<decimal>(),
                            ],
                        }
                    )
                ),
        ];

    private static IEnumerable<(string Name, decimal Value)> Parts((FacilityKind Kind, ClaimFigure Figure)[] kinds, int all)
    {
        var without = all - kinds.Sum(kind => kind.Figure.Value);
        return kinds
            .Select(kind => (kind.Figure.Name, kind.Figure.Value))
            .Concat(without > 0 ? [("Senza tipologia", without)] : Array.Empty<(string, decimal)>());
    }
}
