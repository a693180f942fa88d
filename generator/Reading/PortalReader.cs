using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the files that span all years: settings, glossary, sections.</summary>
public static class PortalReader
{
    /// <summary>Returns the settings, or null (reported).</summary>
    /// <param name="tree">The files.</param>
    /// <param name="years">The years of the portal.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static Portal? ReadPortal(ContentTree tree, IReadOnlyList<int> years, DiagnosticLog log)
    {
        var path = PortalSchema.Definition.Path;
        if (tree.Find(path) is not { } file)
        {
            log.Report(Problems.FileMissing.At(Place.File(path), new ContentFile(path), PortalSchema.Definition.Explains));
            return null;
        }

        if (
            TextDecoder.Decode(file, allowsOld: false, log) is not { } source
            || YamlReader.Read(source, source.Text, 0, log) is not { } mapping
            || SettingsReader.Read(source, mapping, PortalSchema.Definition, log) is not { Answers: var answers } settings
            || answers.Number(PortalSchema.CurrentYear) is not { } year
        )
        {
            return null;
        }

        if (years.Count > 0 && !years.Contains((int)year))
        {
            log.Report(Problems.CurrentYearMissing.At(answers.At(PortalSchema.CurrentYear), year, string.Join(", ", years)));
            return null;
        }

        return new Portal(answers, answers.Text(PortalSchema.Body), (int)year, answers.Says(PortalSchema.Demonstration))
        {
            Domains = answers.List(PortalSchema.Domains),
            Logo = settings[PortalSchema.Logo] is { } logo ? ReadLogo(source, logo, log) : null,
            Map =
                settings[PortalSchema.Map] is { } map
                && SettingsReader.Read(source, map, MapSchema.Definition, log, map.Span) is { Answers: var credit }
                    ? new MapCredit(credit, credit.Text(MapSchema.Source), credit.Text(MapSchema.Licence))
                    : null,
            BaseUrl = answers.TextOrNull(PortalSchema.BaseUrl)?.TrimEnd('/') is { } url ? url + "/" : null,
        };
    }

    private static Logo? ReadLogo(SourceText source, YamlNode logo, DiagnosticLog log) =>
        SettingsReader.Read(source, logo, LogoSchema.Definition, log, logo.Span) is { Answers: var answers }
            ? new Logo(answers, PictureNames.OfField(answers.Text(LogoSchema.File)), answers.Text(LogoSchema.Alternative))
            : null;

    /// <summary>Returns the glossary terms.</summary>
    public static IReadOnlyList<Term> ReadTerms(ContentTree tree, DiagnosticLog log) =>
        RecordReaders.Read(tree, TermSchema.Definition, 0, log, row => new Term(RecordReaders.Head(RecordKind.Term, row, TermSchema.Name))
        {
            Short = row.TextOrNull(TermSchema.Short),
            Forms = row.List(TermSchema.Forms),
            Language = LanguageOf(row.TextOrNull(TermSchema.Language)),
            Meaning = MarkdownText.OfField(row, TermSchema.Meaning),
        });

    private static string? LanguageOf(string? inItalian) =>
        inItalian switch
        {
            "inglese" => "en",
            "francese" => "fr",
            "tedesco" => "de",
            "spagnolo" => "es",
            "latino" => "la",
            _ => null,
        };

    /// <summary>Returns the town's own words for the search.</summary>
    public static IReadOnlyList<SearchWord> ReadWords(ContentTree tree, DiagnosticLog log) =>
        RecordReaders.Read(tree, WordSchema.Definition, 0, log, WordReader.Read);

    /// <summary>Returns where each section of Amministrazione trasparente is filled.</summary>
    public static IReadOnlyList<SectionFilling> ReadSections(ContentTree tree, DiagnosticLog log) =>
        RecordReaders.Read(tree, SectionSchema.Definition, 0, log, null, ReadSection);

    /// <summary>Returns the values that changed after their publication.</summary>
    public static IReadOnlyList<PublishedUpdate> ReadUpdates(ContentTree tree, DiagnosticLog log) =>
        RecordReaders.Read(tree, UpdateSchema.Definition, 0, log, row =>
            Target.Parse(row.Text(UpdateSchema.Where)) is { } where && row.Date(UpdateSchema.Day) is { } day
                ? new PublishedUpdate(
                    row,
                    day,
                    where,
                    row.Text(UpdateSchema.Kind) == UpdateSchema.Correction,
                    row.Text(UpdateSchema.Reason)
                )
                : null
        );

    /// <summary>Returns the personal data approved for publication.</summary>
    public static IReadOnlyList<PersonalPermit> ReadExceptions(ContentTree tree, DiagnosticLog log) =>
        RecordReaders.Read(tree, PersonalPermitSchema.Definition, 0, log, row => new PersonalPermit(
            row,
            row.Text(PersonalPermitSchema.File).Replace('\\', '/'),
            row.Text(PersonalPermitSchema.Where),
            PersonalPermit.KindOf(row.Text(PersonalPermitSchema.Kind)),
            row.Text(PersonalPermitSchema.Mask)
        ));

    /// <summary>Returns the warnings confirmed as correct.</summary>
    public static IReadOnlyList<Confirmation> ReadConfirmations(ContentTree tree, DiagnosticLog log) =>
        RecordReaders.Read(tree, ConfirmationSchema.Definition, 0, log, row => new Confirmation(
            row,
            row.Text(ConfirmationSchema.File).Replace('\\', '/'),
            row.Text(ConfirmationSchema.Where),
            row.Text(ConfirmationSchema.Message).ToUpperInvariant(),
            row[ConfirmationSchema.Value]?.Text ?? ""
        ));

    private static SectionFilling ReadSection(Answers row, DiagnosticLog log)
    {
        var targets = new List<Target>();
        var addresses = new List<string>();
        var isNotApplicable = false;
        foreach (var item in row.List(SectionSchema.Where).Where(item => Field.KeyOf(item) != SectionSchema.NotPublished))
        {
            if (Field.KeyOf(item) == SectionSchema.NotApplicable)
            {
                isNotApplicable = true;
            }
            else if (AnswerReader.IsWebAddress(item))
            {
                addresses.Add(item);
            }
            else if (Target.Parse(item) is { } target)
            {
                targets.Add(target);
            }
            else
            {
                log.Report(Problems.NotATarget.At(row.At(SectionSchema.Where), item, string.Join(", ", RecordKinds.Schemes)));
            }
        }

        return new SectionFilling(row, row.Text(SectionSchema.Label))
        {
            Targets = targets,
            Addresses = addresses,
            IsNotApplicable = isNotApplicable,
        };
    }
}
