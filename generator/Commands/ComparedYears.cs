using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The published years of a content, live and frozen, whose facts can be compared.</summary>
/// <param name="content">The content as it is published.</param>
/// <param name="archive">The frozen years.</param>
/// <param name="run">The run.</param>
internal sealed class ComparedYears(SiteContent content, YearArchive archive, SiteRun run)
{
    /// <summary>The years, oldest first.</summary>
    public IReadOnlyList<int> All { get; } = [.. content.Years.Where(year => year.WithdrawnAfter is null).Select(year => year.Year)];

    /// <summary>Reads and validates the content; null (reported) if it cannot be read.</summary>
    public static ComparedYears? Read(SiteRun run)
    {
        if (SiteSources.Read(run) is not { } sources || Stages.Read(sources, run) is not { } content)
        {
            return null;
        }

        Stages.Validate(content, run);
        return new ComparedYears(ContentRecords.Published(content, run.Options.Date), sources.Archive, run);
    }

    /// <summary>Returns the facts of two years and of those between them, oldest first; null (reported) if one cannot be read.</summary>
    public IReadOnlyList<YearFacts>? Between(int from, int to)
    {
        var facts = new List<YearFacts>();
        foreach (var year in All.Where(year => year >= from && year <= to))
        {
            if ((FromContent(year) ?? Kept(year)) is not { } known)
            {
                run.Log.Report(Problems.ComparisonUnreadable.At(Place.Elsewhere(FolderOf(year)), year));
                return null;
            }

            facts.Add(known);
        }

        return facts;
    }

    /// <summary>Returns all years for the pages that compare them. A year that cannot be read is named there.</summary>
    public YearHistory History()
    {
        if (All.Count < 2)
        {
            return YearHistory.None;
        }

        var kept = Files.AllCores.Make(All, Kept);
        var facts = All.Select((year, at) => (Year: year, Facts: kept[at] ?? FromContent(year))).ToArray();
        return new YearHistory(
            [.. facts.Select(known => known.Facts).OfType<YearFacts>()],
            [.. facts.Where(known => known.Facts is null).Select(known => known.Year)]
        );
    }

    /// <summary>Returns the folder that contains the content of a year.</summary>
    public string FolderOf(int year) => archive.Find(year) is { } bag ? FrozenYearContent.FolderOf(bag) : run.Options.Content;

    // Kept facts are read faster, and outlive a removal; content also knows places.
    private YearFacts? Kept(int year) => archive.Find(year) is { } bag ? FrozenYearContent.Kept(bag) : null;

    private YearFacts? FromContent(int year) =>
        archive.Find(year) is { } bag ? FrozenYearContent.FromContent(bag, run) : ContentFacts.Of(content, year);
}
