using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The data published as files, with their publisher.</summary>
/// <param name="Portal">The publisher.</param>
/// <param name="Tables">The tables of live years. The files of frozen years already exist.</param>
/// <param name="Datasets">The datasets of all published years, newest year first.</param>
public sealed record PublishedData(PortalIdentity Portal, IReadOnlyList<PublishedTable> Tables, IReadOnlyList<Dataset> Datasets)
{
    /// <summary>Returns the data of the published years. Reports settings that the catalogue lacks.</summary>
    public static PublishedData Of(IReadOnlyList<YearLinks> years, SiteLinks links, Frames frames, DiagnosticLog log)
    {
        var portal = Identity(links.Content.Portal, frames);
        YearLinks[] published = [.. years.Where(year => !year.IsWithdrawn).Reverse()];
        var tables = published
            .Where(year => year.Content.Frozen is null)
            .ToDictionary(year => year.Year, year => TableDrafts.Of(year, portal).ToArray());
        var data = new PublishedData(
            portal,
            [.. tables.Values.SelectMany(ofYear => ofYear)],
            [
                .. published.SelectMany(year =>
                    tables.TryGetValue(year.Year, out var live) ? live.Select(table => table.Dataset) : TableDrafts.OfFrozen(year)
                ),
            ]
        );
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
            year.WithdrawnAfter is null && (year.Frozen?.Records.Any(TableDrafts.IsDataset) ?? year.Tables.Count > 0)
        );

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
