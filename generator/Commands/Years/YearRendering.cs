using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Renders the pages of a year as they are archived: from its own content and the facts about the other years.</summary>
internal static class YearRendering
{
    /// <summary>Returns the year with all that belongs to it; null (reported) if its own content has errors.</summary>
    public static FrozenYearBag? BagOf(RenderedSite site, int year, SiteRun run)
    {
        var facts = site.Site.Years();
        FrozenYear[] others = [.. facts.Where(other => other.Year != year)];
        StoredFile[] sources =
        [
            .. site.Sources.Files.Where(file => ContentYears.Of(file.Path) is not { } of ? !IsTarget(file.Path) : of == year),
        ];
        var recipe = new Recipe(year, run.Options.Date, run.Options.BaseUrl ?? site.Site.BaseUrl, ProgramVersion.Text);
        return Made(sources, others, recipe, run) is { } made
            ? new FrozenYearBag(facts.Single(known => known.Year == year), others, made.Files, sources, recipe with { Date = made.Date })
            {
                Comparison = FactsFile.Write(ContentFacts.Of(ContentRecords.Published(site.Content, made.Date), year)),
            }
            : null;
    }

    // The address of a server is no part of a year: it may change, and nobody else needs it.
    private static bool IsTarget(string path) => string.Equals(path, DeliverySchema.Definition.Path, StringComparison.OrdinalIgnoreCase);

    /// <summary>Renders the files of the year from sources; null (reported) if the sources have errors.</summary>
    public static (IReadOnlyList<StoredFile> Files, DateOnly? Date)? Made(
        IReadOnlyList<StoredFile> sources,
        IReadOnlyList<FrozenYear> others,
        Recipe recipe,
        SiteRun run
    )
    {
        var options = run.Options with { BaseUrl = recipe.BaseUrl, Date = recipe.Date, Freezing = recipe.Year };
        if (BuildCommand.Prepare(new SiteSources(sources, YearArchive.None, others), run with { Options = options }) is not { } site)
        {
            return null;
        }

        // An attachment that is only copied has the same path in the site as in the content, so it is streamed.
        var late = sources
            .Where(file => file.Open is not null && ContentNames.IsAttachmentOrPicture(file.Path))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        var files = AllCores.Make(site.Files.Where(file => file.Path.StartsWith($"{recipe.Year:D4}/", StringComparison.Ordinal)), file =>
            late.TryGetValue(file.Path, out var source) ? source : new StoredFile(file.Path, file.ToBytes())
        );
        return site.Report(run.Log) ? (files, site.Site.Date) : null;
    }
}
