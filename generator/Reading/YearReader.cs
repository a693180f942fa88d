using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the files of a year.</summary>
public static class YearReader
{
    /// <summary>Returns the content of the year. Unreadable parts are reported and left out.</summary>
    public static YearContent Read(ContentTree tree, int year, DiagnosticLog log)
    {
        var settings = ReadSettings(tree, year, log);
        var chapters = ChapterReader.ReadChapters(tree, year, log);
        if (chapters.Count == 0 && !tree.In($"{year:D4}/piano", ".md").Any())
        {
            log.Report(Problems.NoPlan.At(Place.File($"{year:D4}/piano"), year));
        }

        var indicators = PerformanceReader.ReadIndicators(tree, year, log);
        return new YearContent
        {
            Year = year,
            Settings = settings ?? new YearSettings(Answers.None, ""),
            Chapters = chapters,
            Prospects = ProspectReader.Read(tree, year, log),
            Cycle = RecordReaders.Read(tree, CycleSchema.Definition, year, log, RecordReaders.CycleItem),
            Bodies = RecordReaders.Read(tree, BodySchema.Definition, year, log, RecordReaders.Body),
            Units = RecordReaders.Read(tree, UnitSchema.Definition, year, log, RecordReaders.Unit),
            Objectives = PerformanceReader.ReadObjectives(tree, year, log),
            Indicators = indicators,
            Measurements = PerformanceReader.ReadMeasurements(tree, year, indicators, log),
            Tables = StatTableReader.Read(tree, year, log),
            Companies = RecordReaders.Read(tree, CompanySchema.Definition, year, log, RecordReaders.Company),
            OtherBodies = RecordReaders.Read(tree, OtherBodySchema.Definition, year, log, RecordReaders.OtherBody),
            Facilities = RecordReaders.Read(tree, FacilitySchema.Definition, year, log, RecordReaders.Facility),
            FacilityKinds = RecordReaders.Read(tree, FacilityKindSchema.Definition, year, log, RecordReaders.FacilityKind),
            Documents = RecordReaders.Read(tree, DocumentSchema.Definition, year, log, RecordReaders.Document),
            Context = RecordReaders.Read(tree, ContextSchema.Definition, year, log, new object(), RecordReaders.ContextFigure),
            Remarks = RecordReaders.Read(tree, RemarkSchema.Definition, year, log, RecordReaders.Remark),
            Reasons = RecordReaders.Read(tree, ChangeReasonSchema.Definition, year, log, RecordReaders.ChangeReason),
            News = ChapterReader.ReadNews(tree, year, log),
            Attachments = AttachmentReader.Read(tree, year, log),
            Pictures = PictureReader.Read(tree, year, log),
        };
    }

    private static YearSettings? ReadSettings(ContentTree tree, int year, DiagnosticLog log)
    {
        var path = YearSchema.Definition.PathIn(year);
        if (tree.Find(path) is not { } file)
        {
            log.Report(Problems.FileMissing.At(Place.File(path), new ContentFile(path), YearSchema.Definition.Explains));
            return null;
        }

        if (
            TextDecoder.Decode(file, allowsOld: false, log) is not { } source
            || YamlReader.Read(source, source.Text, 0, log) is not { } mapping
            || SettingsReader.Read(source, mapping, YearSchema.Definition, log) is not { } settings
        )
        {
            return null;
        }

        return new YearSettings(settings.Answers, settings.Answers.Text(YearSchema.PlanType))
        {
            Title = settings.Answers.TextOrNull(YearSchema.Title),
            Span = settings.Answers.TextOrNull(YearSchema.Span),
            Act = settings.Answers.TextOrNull(YearSchema.Act)?.ToLowerInvariant(),
            Thresholds = settings[YearSchema.States] is { } states ? ReadThresholds(source, states, log) : null,
            Headlines =
                settings[YearSchema.InBrief] is { } wishes
                && SettingsReader.Read(source, wishes, HeadlineSchema.Definition, log, wishes.Span) is { } read
                    ? read.Answers
                    : Answers.None,
        };
    }

    private static Thresholds? ReadThresholds(SourceText source, YamlNode states, DiagnosticLog log)
    {
        return
            SettingsReader.Read(source, states, ThresholdSchema.Definition, log, states.Span) is { } settings
            && settings.Answers.Number(ThresholdSchema.OnTrack) is { } onTrack
            && settings.Answers.Number(ThresholdSchema.Reached) is { } reached
            && settings.Answers.Number(ThresholdSchema.Partly) is { } partly
            ? new Thresholds(onTrack, reached, partly)
            : null;
    }
}
