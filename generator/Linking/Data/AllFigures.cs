namespace Cremona.Transparency.Generator.Linking;

/// <summary>All charts of the site that have a file of their own.</summary>
internal static class AllFigures
{
    /// <summary>Returns the files.</summary>
    /// <param name="years">The years with live pages.</param>
    /// <param name="book">The records through all years.</param>
    /// <param name="frames">The frames of pages.</param>
    public static IReadOnlyList<FigureDraft> Of(IReadOnlyList<YearLinks> years, HistoryBook book, Frames frames) =>
        [
            .. years.SelectMany(FigureDrafts.Of),
            .. FigureDrafts.Of(book.History, frames),
            .. years.SelectMany(SeriesFigures.Of),
            .. SeriesFigures.Of(book, frames),
        ];
}
