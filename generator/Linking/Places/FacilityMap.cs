using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The map of a year's facilities that have coordinates. Their numbers follow the list of the page.</summary>
/// <param name="year">The year.</param>
internal sealed class FacilityMap(YearLinks year)
{
    // The prefix prevents clashes with record codes on the same page.
    private const string Id = "sulla-mappa";

    private readonly Lazy<(Facility[] Facilities, PlaceMap? Drawing)> _made = new(() => Make(year));

    /// <summary>The map; null if no facility has coordinates.</summary>
    public PlaceMap? Drawing => _made.Value.Drawing;

    /// <summary>Returns where the map shows a facility, or null.</summary>
    public OnMap? Of(Facility facility)
    {
        var number = Array.IndexOf(_made.Value.Facilities, facility) + 1;
        return
            number > 0
            && Drawing!.Marks.First(mark => mark.Places.Any(place => place.Number == number)) is { } mark
            && mark.Places.First(place => place.Number == number) is var place
            ? new OnMap(number, place.Sign, place.Entry.Inside!.Value.At(mark.Id))
            : null;
    }

    private static (Facility[] Facilities, PlaceMap? Drawing) Make(YearLinks year)
    {
        var kinds = KindsOnMap(year);
        Facility[] facilities = [.. kinds.SelectMany(kind => kind.Facilities)];
        if (facilities.Length == 0)
        {
            return (facilities, null);
        }

        var places = kinds.SelectMany((kind, at) => kind.Facilities.Select(facility => Place(year, facility, kind.Name, at)));
        var town = year.Site.Map;
        return (
            facilities,
            PlaceDrawing.Of(Id, [.. places], town) with
            {
                Missing = Missing(year.Content.Facilities.Count - facilities.Length),
                Credit = town is null ? null : Credit(year.Site.Portal.Map),
            }
        );
    }

    // In the order of the page's list.
    private static (string Name, Facility[] Facilities)[] KindsOnMap(YearLinks year)
    {
        var kinds = new List<(string Name, IEnumerable<Facility> Facilities)>();
        kinds.AddRange(year.Content.FacilityKinds.Select(kind => (kind.Head.Name, (IEnumerable<Facility>)year.Lookups.FacilitiesOf(kind))));
        kinds.Add(
            ("Altre strutture", year.Content.Facilities.Where(facility => year.LinkTo(RecordKind.FacilityKind, facility.Kind) is null))
        );
        return
        [
            .. kinds
                .Select(kind => (kind.Name, Facilities: kind.Facilities.Where(facility => facility.Position is not null).ToArray()))
                .Where(kind => kind.Facilities.Length > 0),
        ];
    }

    private static DrawnPlace Place(YearLinks year, Facility facility, string kind, int at) =>
        new(
            Link.To(facility.Head.Name, year.AddressOf(facility.Head)),
            PlaceDrawing.SignOf(at),
            kind,
            facility.Position!.Value.Latitude,
            facility.Position.Value.Longitude
        );

    private static string? Missing(int count) =>
        count switch
        {
            0 => null,
            1 => "Un luogo è soltanto nell'elenco, perché mancano le sue coordinate.",
            _ => $"{ItalianText.Count(count, "luogo", "luoghi")} sono soltanto nell'elenco, perché mancano le loro coordinate.",
        };

    private static string? Credit(MapCredit? credit) =>
        credit is null ? null : $"Confine e vie: {credit.Source}, licenza {credit.Licence}.";
}
