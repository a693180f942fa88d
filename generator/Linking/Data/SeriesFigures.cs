using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Drawing;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Drawings of indicators as files: on the pages of objectives, and on those through all years.</summary>
internal static class SeriesFigures
{
    /// <summary>Returns the files of a live year.</summary>
    public static IEnumerable<FigureDraft> Of(YearLinks year) =>
        SeriesCopies.IsLarge(year)
            ? []
            : year.Content.Objectives.SelectMany(objective =>
                year.IndicatorsOf(objective)
                    .Select(indicator => IndicatorParts.SeriesOf(year, indicator))
                    .Where(series => series.HasReadings)
                    .Select(series =>
                        Drafted(
                            SeriesCopies.FileOf(year.AddressOf(objective.Head), series.Id),
                            () => SeriesCopies.WithCopy(year, objective, SeriesDrawing.Of(series))!,
                            year.Frame,
                            FigureDrafts.SpanOf(year)
                        )
                    )
            );

    /// <summary>Returns the files of the pages through all years.</summary>
    public static IEnumerable<FigureDraft> Of(HistoryBook book, Frames frames) =>
        book.History.Pairs.Count == 0 || SeriesCopies.IsLarge(book)
            ? []
            : book.Of(FactLists.Of(RecordKind.Objective)).Where(book.HasPage).SelectMany(record => OfRecord(record, book, frames));

    private static IEnumerable<FigureDraft> OfRecord(RecordHistory record, HistoryBook book, Frames frames)
    {
        var page = RouteBook.History(record.List, record.Code);
        return IndicatorHistories
            .Of(record, book)
            .SelectMany((indicator, at) => IndicatorHistories.Drawings(indicator, at))
            .Select(series =>
                Drafted(
                    SeriesCopies.FileOf(page, series.Id),
                    () => SeriesCopies.Copied(series, page, frames.Root, SeriesCopies.SpanOf(series)),
                    frames.Root,
                    SeriesCopies.SpanOf(series)
                )
            );
    }

    private static FigureDraft Drafted(Address file, Func<SeriesChart> make, Frame frame, string span) => new(file, () =>
        {
            var series = make();
            return SeriesFigure.Of(series, FigureDrafts.FooterOf(series.Copy!, frame, span));
        });
}
