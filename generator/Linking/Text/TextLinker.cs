using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Slips;
using Markdig;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Renders Markdown as text with resolved links. Thread-safe.</summary>
public sealed class TextLinker(RouteBook routes, RecordIndex index, SiteContent content)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .Build();

    private readonly IReadOnlyList<GlossaryForm> _forms = GlossaryForm.Of(content.Terms);
    private readonly RecordPoints _points = new(content);
    private readonly ForeignWords _foreign = new(content.Terms);

    /// <summary>Renders a text for a page. Reports its faults.</summary>
    public LinkedText Link(MarkdownText text, TextSetting setting, DiagnosticLog log) =>
        Resolve(text, setting, log) is var (document, headings, targets)
            ? new LinkedText(Pieces(document, setting), headings, targets)
            : new LinkedText([], [], []);

    /// <summary>Returns the link targets of a text and reports its faults, without rendering it.</summary>
    public IReadOnlyList<Target> Targets(MarkdownText text, TextSetting setting, DiagnosticLog log) =>
        Resolve(text, setting, log, isFirst: true)?.Targets ?? [];

    private (MarkdownDocument Document, IReadOnlyList<LinkedHeading> Headings, IReadOnlyList<Target> Targets)? Resolve(
        MarkdownText text,
        TextSetting setting,
        DiagnosticLog log,
        bool isFirst = false
    )
    {
        if (Parse(text, log) is not { } document)
        {
            return null;
        }

        // Slips and absolute addresses are reported only in the first pass, before any text is rendered.
        if (isFirst)
        {
            TextSlips.Check(document, text, target => index.Meant(target, setting.Year)?.Code, target => TableOf(target, setting), log);
            BlockForms.Check(document, text, setting.Form, log);
            OwnAddresses.Check(document, text, content.Portal.BaseUrl, routes, log);
        }

        var scope = new LinkScope(setting, routes, index, content, _points.Of);
        Pictures.Set(document, text, scope, log);
        ElidedAbbreviations.Mark(document);
        TextRules.Check(document, text, log);
        var headings = HeadingIds.Assign(document, text, log);
        var targets = LinkTargets.Resolve(document, text, scope, log);
        if (setting.LinksTerms)
        {
            targets = [.. targets, .. GlossaryLinks.Add(document, _forms, setting)];
        }

        _foreign.Mark(document);
        return (document, headings, [.. targets.Distinct()]);
    }

    /// <summary>Returns the words of a text, section by section, including link texts. Its faults were reported earlier.</summary>
    public IReadOnlyList<TextSection> Sections(MarkdownText text, TextSetting setting)
    {
        var log = new DiagnosticLog();
        if (Parse(text, log) is not { } document)
        {
            return [];
        }

        var headings = HeadingIds.Assign(document, text, log);
        LinkTargets.Resolve(document, text, new LinkScope(setting, routes, index, content, _points.Of), log);
        return TextSections.Of(document, headings);
    }

    /// <summary>Returns the headings of a text with their ids.</summary>
    public static IReadOnlyList<LinkedHeading> Headings(MarkdownText text) =>
        Parse(text, new DiagnosticLog()) is { } document ? HeadingIds.Assign(document, text, new DiagnosticLog()) : [];

    private (StatTable, int)? TableOf(Target target, TextSetting setting) =>
        content.Years.FirstOrDefault(year => year.Year == (target.Year ?? setting.Year)) is { } year
        && year.Tables.FirstOrDefault(table => table.Head.Code == target.Code) is { } found
            ? (found, year.Year)
            : null;

    private static MarkdownDocument? Parse(MarkdownText text, DiagnosticLog log)
    {
        if (TextBudget.FirstBeyond(text.Text) is >= 0 and var at)
        {
            log.Report(Problems.TextTooHard.At(text.At(at, 1)));
            return null;
        }

        try
        {
            var document = Markdown.Parse(text.Text, Pipeline);
            if (!TextBudget.IsTooDeep(document))
            {
                return document;
            }
        }
        catch (ArgumentException)
        {
            // Markdig throws this exception for nesting beyond its limit.
        }

        log.Report(Problems.TextTooHard.At(text.Whole));
        return null;
    }

    private static List<LinkedPiece> Pieces(MarkdownDocument document, TextSetting setting)
    {
        var pieces = new List<LinkedPiece>();
        var run = new List<Block>();
        foreach (var block in document)
        {
            if (LinkTargets.EmbeddedIn(block) is { } target)
            {
                Flush(pieces, run, setting);
                pieces.Add(new LinkedPiece(default, target));
            }
            else
            {
                run.Add(block);
            }
        }

        Flush(pieces, run, setting);
        return pieces;
    }

    private static void Flush(List<LinkedPiece> pieces, List<Block> run, TextSetting setting)
    {
        if (run.Count == 0)
        {
            return;
        }

        pieces.Add(new LinkedPiece(CachedHtmlRenderer.Write(Pipeline, run, setting), null));
        run.Clear();
    }
}
