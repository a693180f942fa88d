using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of drawings.</summary>
internal static class DrawingMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<Chart>()
            .Text("id", chart => chart.Id)
            .Text("title", chart => chart.Title)
            .Text("summary", chart => chart.Summary)
            .Texts("series", chart => chart.Series)
            .Many("bars", chart => chart.Bars)
            .Text("name", chart => chart.Name)
            .Flag("isPyramid", chart => chart.IsPyramid)
            .Flag("isCounted", chart => chart.IsCounted)
            .Flag("isDumbbell", chart => chart.IsDumbbell)
            .Number("whole", chart => chart.Whole)
            .Number("least", chart => chart.Least)
            .Text("description", chart => chart.Description)
            .One("copy", chart => chart.Copy)
            .End(),
        new Members<FigureCopy>()
            .Place("file", copy => copy.File)
            .Text("title", copy => copy.Title)
            .Text("citation", copy => copy.Citation)
            .End(),
        new Members<ChartBar>()
            .Text("name", bar => bar.Name)
            .Numbers("values", bar => bar.Values)
            .Texts("labels", bar => bar.Labels)
            .Word("state", bar => bar.State)
            .Flag("isRest", bar => bar.IsRest)
            .Text("difference", bar => bar.Difference)
            .One("figure", bar => bar.Figure)
            .End(),
        new Members<SeriesChart>()
            .Text("id", chart => chart.Id)
            .Text("title", chart => chart.Title)
            .Text("subject", chart => chart.Subject)
            .Text("description", chart => chart.Description)
            .Many("scale", chart => chart.Scale)
            .Many("years", chart => chart.Years)
            .Many("targets", chart => chart.Targets)
            .Many("baselines", chart => chart.Baselines)
            .Many("points", chart => chart.Points)
            .Numbers("breaks", chart => chart.Breaks)
            .One("copy", chart => chart.Copy)
            .One("table", chart => chart.Table)
            .End(),
        new Members<SeriesMark>()
            .Number("from", mark => mark.From)
            .Number("to", mark => mark.To)
            .Number("top", mark => mark.Top)
            .Number("bottom", mark => mark.Bottom)
            .Text("text", mark => mark.Text)
            .Flag("isTextBelow", mark => mark.IsTextBelow)
            .End(),
        new Members<SeriesPoint>()
            .Number("x", point => point.X)
            .Number("y", point => point.Y)
            .Text("text", point => point.Text)
            .Word("side", point => (TextSide?)point.Side)
            .Flag("isSuperseded", point => point.IsSuperseded)
            .Point("from", point => point.From)
            .End(),
        new Members<Point>().Number("x", point => point.X).Number("y", point => point.Y).End(),
    ];
}
