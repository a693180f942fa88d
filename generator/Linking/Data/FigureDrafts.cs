using System.Globalization;
using System.Xml.Linq;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A chart or a drawing over time as a file of its own.</summary>
/// <param name="Address">The address of the file.</param>
/// <param name="Make">Returns the root element of the SVG file. Thread-safe.</param>
public sealed record FigureDraft(Address Address, Func<XElement> Make);

/// <summary>Charts as files: of staffing tables, of sentences «In breve» and of comparisons.</summary>
internal static class FigureDrafts
{
    /// <summary>Returns the files of a live year.</summary>
    public static IEnumerable<FigureDraft> Of(YearLinks year) =>
        year
            .Content.Tables.Select(table => Drafted(OfTable(year, table), year.Frame, SpanOf(year)))
            .Concat(
                HeadlineParts
                    .All(year)
                    .Concat(HeadlineParts.Front(year))
                    .DistinctBy(one => one.Id)
                    .Select(one => Drafted(one.Chart, year.Frame, SpanOf(year)))
            )
            .OfType<FigureDraft>();

    /// <summary>Returns the files of the comparisons.</summary>
    public static IEnumerable<FigureDraft> Of(YearHistory history, Frames frames) =>
        history.Pairs.Select(pair => Drafted(OfPair(pair, history, frames), frames.Root, SpanOf(pair))).OfType<FigureDraft>();

    /// <summary>Returns the chart of a table, titled by its finding, with its file; or null.</summary>
    public static Chart? OfTable(YearLinks year, StatTable table) =>
        StatCharts.Of(table, ChartFindings.Of(new HeadlineSource(year.Content, year.Findings), table)) is { } chart
            ? WithCopy(chart, chart.Title, year.AddressOf(table.Head), year.Frame, SpanOf(year))
            : null;

    /// <summary>Returns the chart of a sentence with its file.</summary>
    /// <param name="year">The year.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="id">The fragment of the sentence on the page of all sentences.</param>
    /// <param name="sentence">The sentence.</param>
    public static Chart OfHeadline(YearLinks year, Chart chart, string id, string sentence) =>
        WithCopy(chart, sentence, year.PageAddress("in-breve").At(id), year.Frame, SpanOf(year));

    /// <summary>Returns the chart of a comparison with its file, or null.</summary>
    public static Chart? OfPair(YearPair pair, YearHistory history, Frames frames) =>
        StaffChart.Of(pair, history) is { } chart
            ? WithCopy(chart, chart.Title, RouteBook.Pair(pair.From, pair.To).At(chart.Id), frames.Root, SpanOf(pair))
            : null;

    private static FigureDraft? Drafted(Chart? chart, Frame frame, string span) =>
        chart?.Copy is { } copy ? new FigureDraft(copy.File, () => FigureFile.Of(chart, copy.Title, FooterOf(copy, frame, span))) : null;

    // The file is beside the page; a page with several charts names it by the fragment.
    private static Chart WithCopy(Chart chart, string title, Address page, Frame frame, string span)
    {
        var name = page.Fragment is { } fragment ? page.Path[..(page.Path.LastIndexOf('/') + 1)] + fragment : page.Path[..^".html".Length];
        return chart with { Copy = CopyOf(new Address(name + ".svg"), title, page, frame, span) };
    }

    /// <summary>Returns a file and how to cite it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="title">The finding.</param>
    /// <param name="page">The page of the chart.</param>
    /// <param name="frame">The frame of the page.</param>
    /// <param name="span">The years.</param>
    public static FigureCopy CopyOf(Address file, string title, Address page, Frame frame, string span)
    {
        var address = frame.BaseUrl is { } root ? $", {root}{page}" : "";
        var licence = frame.Licence is { Missing: null } known ? $", {known.Text}" : "";
        return new FigureCopy(file, title, $"{frame.Publisher}, {ItalianText.Quoted(title.TrimEnd('.'))}, {span}{address}{licence}");
    }

    /// <summary>Returns the lines about the source of a figure.</summary>
    public static string[] FooterOf(FigureCopy copy, Frame frame, string span) =>
        [
            $"Fonte: {frame.Publisher}, {frame.SiteName}, {span}",
            .. frame.Licence is { Missing: null } licence ? [$"Licenza: {licence.Text}"] : Array.Empty<string>(),
            .. frame.BaseUrl is { } root ? [root + copy.File] : Array.Empty<string>(),
        ];

    /// <summary>Returns the year in words.</summary>
    public static string SpanOf(YearLinks year) => year.Year.ToString(CultureInfo.InvariantCulture);

    private static string SpanOf(YearPair pair) => string.Create(CultureInfo.InvariantCulture, $"{pair.From} e {pair.To}");
}
