using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Which drawings over time have a file, where it is, and how to cite it.</summary>
internal static class SeriesCopies
{
    // A portal with more would have ten thousand files that nobody asks for; its tables are published as data.
    private const int Most = 500;

    /// <summary>Returns the drawing of an indicator on its objective's page, with its file.</summary>
    public static SeriesChart? WithCopy(YearLinks year, Objective objective, SeriesChart? series) =>
        series is null || IsLarge(year) ? series : Copied(series, year.AddressOf(objective.Head), year.Frame, FigureDrafts.SpanOf(year));

    /// <summary>Returns the group of an indicator on a page through all years, with the files of its drawings.</summary>
    public static EntryGroup WithCopies(EntryGroup group, Address page, HistoryBook book, Frames frames) =>
        IsLarge(book)
            ? group
            : group with
            {
                Series = [.. group.Series.Select(series => Copied(series, page, frames.Root, SpanOf(series)))],
            };

    /// <summary>Returns a drawing with its file.</summary>
    public static SeriesChart Copied(SeriesChart series, Address page, Frame frame, string span) =>
        series with
        {
            Copy = FigureDrafts.CopyOf(FileOf(page, series.Id), series.Title, page.At(series.Id), frame, span),
        };

    /// <summary>Returns the address of a drawing's file. Pages of one folder may have drawings with the same id.</summary>
    public static Address FileOf(Address page, string id) => new($"{page.Path[..^".html".Length]}-{id}.svg");

    /// <summary>True if a year has too many indicators for files.</summary>
    public static bool IsLarge(YearLinks year) => year.Content.Indicators.Count > Most;

    /// <summary>True if all years together have too many indicators for files.</summary>
    public static bool IsLarge(HistoryBook book) => book.IndicatorCount > Most;

    /// <summary>Returns the years of a drawing in words.</summary>
    public static string SpanOf(SeriesChart series) =>
        series.Years.Count == 1
            ? series.Years[0].Text!
            : string.Create(CultureInfo.InvariantCulture, $"{series.Years[0].Text}–{series.Years[^1].Text}");
}
