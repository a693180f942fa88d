using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of the map of places.</summary>
internal static class MapMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<PlaceMap>()
            .Text("id", map => map.Id)
            .Text("title", map => map.Title)
            .Text("areas", map => map.Areas)
            .Text("lines", map => map.Lines)
            .Many("marks", map => map.Marks)
            .Many("legend", map => map.Legend)
            .One("scale", map => map.Scale)
            .Text("missing", map => map.Missing)
            .Text("cut", map => map.Cut)
            .Text("credit", map => map.Credit)
            .End(),
        new Members<MapMark>()
            .Text("id", mark => mark.Id)
            .Number("x", mark => mark.X)
            .Number("y", mark => mark.Y)
            .One("sign", mark => mark.Sign)
            .Many("places", mark => mark.Places)
            .Point("from", mark => mark.From)
            .End(),
        new Members<MapPlace>()
            .Number("number", place => place.Number)
            .One("sign", place => place.Sign)
            .One("entry", place => place.Entry)
            .End(),
        new Members<OnMap>().Number("number", on => on.Number).One("sign", on => on.Sign).Place("mark", on => on.Mark).End(),
        new Members<MapKind>().One("sign", kind => kind.Sign).Text("name", kind => kind.Name).Number("count", kind => kind.Count).End(),
        new Members<MapScale>().Number("width", scale => scale.Width).Text("text", scale => scale.Text).End(),
        new Members<MapSign>().Word("shape", sign => (MapShape?)sign.Shape).Flag("isHollow", sign => sign.IsHollow).End(),
    ];
}
