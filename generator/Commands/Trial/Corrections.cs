using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>A published value that a publication changes.</summary>
/// <param name="Where">The value, with its year.</param>
/// <param name="Old">The value online.</param>
/// <param name="New">The value in the content.</param>
internal sealed record Correction(Target Where, string Old, string New);

/// <summary>Finds the published values that a publication changes and that <c>aggiornamenti.csv</c> does not record.</summary>
internal static class Corrections
{
    /// <summary>Returns them, in the order of the content.</summary>
    public static IReadOnlyList<Correction> Of(PendingChanges pending, SiteContent content) =>
        [.. pending.Records.Select(Find).OfType<Correction>().Where(found => !content.Updates.Any(update => Records(update, found)))];

    /// <summary>Reports their number, with the command that records them.</summary>
    public static void Report(PendingChanges? pending, SiteContent content, DiagnosticLog log)
    {
        if (pending is not null && Of(pending, content) is [var first, ..] found)
        {
            log.Report(
                Problems.CorrectionUnrecorded.At(
                    Place.File(UpdateSchema.Definition.Path),
                    ItalianText.Count(found.Count, "valore pubblicato cambia", "valori pubblicati cambiano"),
                    first.Where
                )
            );
        }
    }

    private static Correction? Find(Change change) =>
        change is { Kind: ChangeKind.Changed, Field: { } field, Old: { } old, New: { } now, Record.Year: { } year }
        && !PublicationFields.Has(field)
        && !(old + now).Contains('\n', StringComparison.Ordinal)
        && TargetOf(change.Record, year, field) is { } where
            ? new Correction(where, old, now)
            : null;

    // A row of a statistical table has the code of the table before its name.
    private static Target? TargetOf(TypedRecord record, int year, string field)
    {
        if (record.Kind == TypedRecords.Row)
        {
            var parts = record.Key.Split('/', 2);
            return new Target(RecordKind.Table, year, parts[0]) { Part = $"{parts[1]}/{field}" };
        }

        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            if (kind is not (RecordKind.Page or RecordKind.NewsItem or RecordKind.Chapter) && kind.One() == record.Kind)
            {
                return new Target(kind, year, record.Key) { Part = field };
            }
        }

        return null;
    }

    private static bool Records(PublishedUpdate update, Correction found) =>
        update.Where.NamesSameCellAs(found.Where)
        && update.Where.Year == found.Where.Year
        && update.Answers.TextOrNull(UpdateSchema.New) == found.New;
}
