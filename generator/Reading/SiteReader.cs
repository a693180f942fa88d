using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The first stage: reads the content folder into the content of the site.</summary>
public static class SiteReader
{
    /// <summary>
    /// Returns the content; null (reported) if there is no year. Unreadable parts are reported and left out, so that the rules can report
    /// further faults in the same run.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="cache">The cache of the previous run, or null. It affects only the speed of reading, never the result.</param>
    /// <param name="frozen">The frozen years; their files are not among <paramref name="files"/>.</param>
    public static SiteContent? Read(
        IReadOnlyList<StoredFile> files,
        DiagnosticLog log,
        ReadingCache? cache = null,
        IReadOnlyList<FrozenYear>? frozen = null
    )
    {
        frozen ??= [];
        var tree = new ContentTree(Workbooks.Unfold(files, log), cache?.Sheets, cache?.Rows);
        UnknownFiles.Report(tree, log);
        int[] known = [.. tree.Years.Concat(frozen.Select(year => year.Year)).Order()];
        var portal = PortalReader.ReadPortal(tree, known, log);
        var terms = PortalReader.ReadTerms(tree, log);
        var words = PortalReader.ReadWords(tree, log);
        var sections = PortalReader.ReadSections(tree, log);
        var updates = PortalReader.ReadUpdates(tree, log);
        var exceptions = PortalReader.ReadExceptions(tree, log);
        var confirmations = PortalReader.ReadConfirmations(tree, log);
        var map = MapReader.Read(tree, log);
        var theme = ThemeReader.Read(tree, log);
        var delivery = DeliveryReader.Read(tree, log);
        if (known.Length == 0)
        {
            log.Report(Problems.NoYears.At(Place.File(PortalSchema.Definition.Path)));
        }

        var years = AllCores
            .Make(tree.Years, year => YearReader.Read(tree, year, log))
            .Concat(
                frozen.Select(year => new YearContent
                {
                    Year = year.Year,
                    Settings = new YearSettings(Answers.None, ""),
                    Frozen = year,
                })
            )
            .OrderBy(year => year.Year)
            .ToArray();
        return years.Length == 0
            ? null
            : new SiteContent
            {
                Portal = portal ?? Portal.Unread(years[^1].Year),
                Pictures = PictureReader.Read(tree, null, log),
                Map = map,
                Theme = theme,
                Delivery = delivery,
                Terms = terms,
                Words = words,
                Sections = sections,
                Updates = updates,
                Exceptions = exceptions,
                Confirmations = confirmations,
                Years = years,
                Unread = log.FilesWithErrors,
            };
    }
}
