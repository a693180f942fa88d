using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Attachments;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Plausibility;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Generator.Verification;
using Cremona.Transparency.Generator.Views;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The stages of a run. Each takes what the one before returned; <see cref="BuildCommand"/> calls them.</summary>
internal static class Stages
{
    /// <summary>Files → content, without drafts; null (reported) if it cannot be read, or holds drafts only.</summary>
    public static SiteContent? Read(SiteSources sources, SiteRun run)
    {
        run.Progress.Begin(RunPhase.Read);
        if (SiteReader.Read(sources.Files, run.Log, run.Cache, sources.Facts) is not { } written)
        {
            return null;
        }

        var content = Drafts.Exclude(written, run.Options.Date);
        if (content.Years.Count > 0)
        {
            return content;
        }

        run.Log.Report(Problems.OnlyDrafts.At(content.Drafts.First(draft => draft.Year is not null).Place));
        return null;
    }

    /// <summary>Content → the discrepancies in it. Reports every fault.</summary>
    public static Findings Validate(SiteContent content, SiteRun run)
    {
        run.Progress.Begin(RunPhase.Validate);
        var (options, log) = (run.Options, run.Log);
        if (options.Freezing is { } freezing)
        {
            TermRules.CheckFreezing(content, freezing, options.Date ?? NewestDate.Of(content), log);
            DraftRules.CheckFreezing(content, freezing, log);
        }

        var findings = SiteRules.Check(content, log, options.IsStrict, run.Rows, options.LastPastDay);
        PlausibilityRules.Check(content, log, run.Rows);
        PictureChecks.Check(content, log, run.Rows);
        CheckTerms(content, run);
        return findings;
    }

    /// <summary>Content → the town's own views; null without any. Reports their faults, as far as they show without a page.</summary>
    public static SiteViews? Views(SiteContent content, SiteRun run) =>
        run.Options.Theme.Parts is { } parts ? SiteViews.Read(content.Theme, parts, run.Log) : null;

    /// <summary>Content and frozen years → what changed from each year to the next. Reports what does not fit the year before.</summary>
    public static YearHistory Compare(SiteContent content, YearArchive archive, SiteRun run)
    {
        run.Progress.Begin(RunPhase.Compare);

        // A frozen year that is printed again knows of the other years only what links need.
        if (run.Log.HasErrors || content.Years.Any(year => year.Frozen is not null && archive.Find(year.Year) is null))
        {
            return YearHistory.None;
        }

        var history = new ComparedYears(ContentRecords.Published(content, run.Options.Date), archive, run).History();
        CrossYearRules.Check(history, run.Log);
        return history;
    }

    /// <summary>Content → pages that know their addresses. Reports the faults of links and texts.</summary>
    public static Site Link(SiteContent content, Findings findings, YearHistory history, YearArchive archive, SiteRun run)
    {
        run.Progress.Begin(RunPhase.Link);
        var settings = new SiteSettings(run.Options.BaseUrl, run.Options.Date)
        {
            History = history,
            Seals = archive.Seals,
            FrozenFile = FrozenFiles.Reader(archive),
            Freezing = run.Options.Freezing,
        };
        return SiteLinker.Link(content, findings, settings, run.Log, run.Rows);
    }

    /// <summary>Pages → files, rendered lazily, one at a time on all cores. A site with errors has none.</summary>
    public static IReadOnlyList<OutputFile> Render(Site site, SiteViews? views, SiteRun run)
    {
        if (run.Log.HasErrors)
        {
            return [];
        }

        TidyUp(site);
        return SiteRenderer.Render(site, run.Options.Theme, views is null ? null : views.Write);
    }

    /// <summary>
    /// Files → the same files, each searched for personal data and equal ids when it is rendered, and those of the frozen years; null if
    /// the content has errors. The sources and the attachments are searched at once.
    /// </summary>
    public static RenderedSite? Guard(IReadOnlyList<OutputFile> output, Site site, SiteContent content, SiteSources sources, SiteRun run)
    {
        run.Progress.Begin(RunPhase.Guard);
        PrivacyRules.Check(content, sources.Files, run.Log);
        var gate = new PrivacyGate(content, sources.Files) { Attached = AttachmentChecks.Check(content, run.Log, run.Rows) };
        ConfirmationRules.Apply(content, run.Log, run.Options.IsStrict);
        if (run.Log.HasErrors)
        {
            return Refuse(gate, run);
        }

        // A preview publishes nothing, so its gate is not consulted. The frozen years passed it when they were frozen.
        var ids = new DuplicateIds();
        var watched = run.IsPreview ? output : ids.Watch(gate.Watch(output));
        OutputFile[] all = [.. watched, .. FrozenFiles.Of(sources.Archive, site.Withdrawn)];
        PublishedPaths.Check(all, sources.Archive, site.Withdrawn, run);
        return run.Log.HasErrors
            ? Refuse(gate, run)
            : new RenderedSite(all, gate)
            {
                Site = site,
                Sources = sources,
                Content = content,
                Ids = ids,
            };
    }

    private static void CheckTerms(SiteContent content, SiteRun run)
    {
        if (run.Options.Days is not ({ } today, not TermMessages.None) days)
        {
            return;
        }

        var pages = run.Options.Date ?? NewestDate.Of(content);
        if (days.Terms == TermMessages.Overdue)
        {
            TermRules.CheckOverdue(content, today, pages, run.Log);
        }
        else
        {
            DraftRules.Tell(content, run.Log);
            TermRules.Check(content, today, pages, run.Log);
        }
    }

    // Frees the garbage of reading and linking before the pages of a very large portal are rendered. A town's portal stays below the limit.
    private static void TidyUp(Site site)
    {
        const int Large = 5_000;
        if (site.Pages.Count > Large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }

    // Reports what the gate would find with the other errors. A preview publishes nothing and skips the search.
    private static RenderedSite? Refuse(PrivacyGate gate, SiteRun run)
    {
        if (!run.IsPreview)
        {
            gate.ReportBeside(run.Options.Date, run.Log);
        }

        return null;
    }
}
