using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The data published as files, with their publisher.</summary>
/// <param name="Portal">The publisher.</param>
/// <param name="Tables">The lists and tables of live years. The files of frozen years already exist.</param>
/// <param name="Datasets">The datasets of all published years, newest year first.</param>
public sealed record PublishedData(PortalIdentity Portal, IReadOnlyList<PublishedTable> Tables, IReadOnlyList<Dataset> Datasets)
{
    /// <summary>The lists over all years.</summary>
    public IReadOnlyList<PublishedTable> AllYears { get; private init; } = [];

    /// <summary>The years that were frozen by a version without lists as data, oldest first.</summary>
    public IReadOnlyList<int> WithoutLists { get; private init; } = [];

    /// <summary>All datasets: those over all years, then those of each year.</summary>
    public IEnumerable<Dataset> AllDatasets => AllYears.Select(table => table.Dataset).Concat(Datasets);

    /// <summary>Returns the data of the published years. Reports settings that the catalogue lacks.</summary>
    /// <param name="years">The years, oldest first.</param>
    /// <param name="links">What all years are linked with.</param>
    /// <param name="frames">The frames of the pages.</param>
    /// <param name="frozenFile">Reads a published file of a frozen year, or null.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static PublishedData Of(
        IReadOnlyList<YearLinks> years,
        SiteLinks links,
        Frames frames,
        Func<string, ReadOnlyMemory<byte>>? frozenFile,
        DiagnosticLog log
    )
    {
        var portal = Identity(links.Content.Portal, frames);
        YearLinks[] published = [.. years.Where(year => !year.IsWithdrawn).Reverse()];
        var tables = published
            .Where(year => year.Content.Frozen is null)
            .ToDictionary(year => year.Year, year => RecordListDrafts.Of(year, portal).Concat(TableDrafts.Of(year, portal)).ToArray());
        var data = new PublishedData(
            portal,
            [.. tables.Values.SelectMany(ofYear => ofYear)],
            [
                .. published.SelectMany(year =>
                    tables.TryGetValue(year.Year, out var live)
                        ? live.Select(table => table.Dataset)
                        : RecordListDrafts.OfFrozen(year).Concat(TableDrafts.OfFrozen(year))
                ),
            ]
        );
        data = data with
        {
            AllYears = [.. AllYearsDrafts.Of([.. data.Tables.Where(table => table.Dataset.IsList)], data.Datasets, frozenFile, portal)],
            WithoutLists = [.. published.Where(year => year.Content.Frozen is { DataLists.Count: 0 }).Select(year => year.Year).Order()],
        };

        // No catalogue harvests a demonstration.
        if (links.Index.IsWhole(PortalSchema.Definition, 0) && !links.Content.Portal.IsDemonstration)
        {
            data.ReportGaps(log);
        }

        return data;
    }

    /// <summary>True if a published year has a dataset.</summary>
    public static bool IsIn(SiteContent content) =>
        content.Years.Any(year =>
            year.WithdrawnAfter is null
            && (
                year.Frozen is { } frozen
                    ? frozen.DataLists.Count > 0 || frozen.Records.Any(TableDrafts.IsDataset)
                    : year.Heads.Any(IsInData) || content.Terms.Count > 0
            )
        );

    // Chapters and news are texts.
    private static bool IsInData(Head head) => head.Kind == RecordKind.Table || RecordLists.CodeOf(head.Kind) is not null;

    private static PortalIdentity Identity(Portal portal, Frames frames) =>
        new(portal.Body, frames.SiteName, frames.BaseUrl)
        {
            Ipa = portal.Answers.TextOrNull(PortalSchema.Ipa),
            Istat = portal.Answers.TextOrNull(PortalSchema.Istat),
            Mail = portal.Answers.TextOrNull(PortalSchema.Mail),
            Licence = portal.Answers.TextOrNull(PortalSchema.Licence),
            LicenceUrl = portal.Answers.TextOrNull(PortalSchema.LicenceUrl),
            Date = frames.Date,
        };

    // The settings without which the catalogue lacks properties that DCAT-AP_IT requires.
    private void ReportGaps(DiagnosticLog log)
    {
        if (Portal.BaseUrl is null || Datasets.Count == 0)
        {
            return;
        }

        string[] missing =
        [
            .. Portal.Ipa is null ? [PortalSchema.Ipa.Name] : Array.Empty<string>(),
            .. Portal.Licence is null && Portal.LicenceUrl is null ? [PortalSchema.Licence.Name] : Array.Empty<string>(),
            .. Datasets.Any(dataset => dataset.Modified is null) ? [PortalSchema.Updated.Name] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
        {
            log.Report(
                Problems.CatalogueIncomplete.At(
                    Place.File(PortalSchema.Definition.Path),
                    ItalianText.And([.. missing.Select(name => $"«{name}»")])
                )
            );
        }
    }
}
