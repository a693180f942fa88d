using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>A reason must explain something that changed.</summary>
internal static class ReasonRules
{
    /// <summary>Reports reasons that name a missing cell, and those for what did not change.</summary>
    public static void Check(YearPair pair, YearFacts before, YearFacts after, ChangeReasons reasons, DiagnosticLog log)
    {
        foreach (var reason in reasons.Unused())
        {
            if (reason.Place is not { } place || Target.Parse(reason.Where) is not { } where)
            {
                continue;
            }

            if (!FactLists.Lists(where.Kind) || (RecordOf(where, after) ?? RecordOf(where, before)) is null)
            {
                // A record that does not exist at all is a broken reference, which other rules report.
                log.Report(Problems.ReasonUnused.At(place, reason.Where, pair.From, pair.To));
            }
            else if (!HasPart(where, after) && !HasPart(where, before))
            {
                log.Report(Problems.ReasonNowhere.At(place, reason.Where, pair.From, pair.To));
            }
            else if (!IsBaseline(where))
            {
                log.Report(Problems.ReasonUnused.At(place, reason.Where, pair.From, pair.To));
            }
        }
    }

    /// <summary>Returns a change as <c>dove</c> names it.</summary>
    public static string WhereOf(YearChange change, YearPair pair) =>
        FactLists.KindOf(change.List) is not { } kind
            ? $"anno/{change.Cell}"
            : new Target(kind, change.IsGone && change.Cell.Length == 0 ? pair.From : null, change.Code)
            {
                Part = change.Cell.Length == 0 || change.Kind == YearChangeKind.Renamed ? null : change.Cell,
            }.ToString();

    /// <summary>True if a reason names a field of a record, or all of it.</summary>
    public static bool Explains(FactReason reason, FactRecord record, string field) =>
        Target.Parse(reason.Where) is { } where
        && FactLists.Lists(where.Kind)
        && (FactLists.Of(where.Kind), where.Code) == record.Identity
        && (where.Part is null || Field.KeyOf(where.Part) == Field.KeyOf(field));

    // It may explain why a plan does not begin where the year before ended.
    private static bool IsBaseline(Target where) =>
        where is { Kind: RecordKind.Indicator, Part: { } part } && Field.KeyOf(part) == IndicatorSchema.Baseline.Key;

    private static FactRecord? RecordOf(Target where, YearFacts year) =>
        year.Records.FirstOrDefault(record => record.List == FactLists.Of(where.Kind) && record.Code == where.Code);

    private static bool HasPart(Target where, YearFacts year)
    {
        if (where.Part is not { } part)
        {
            return true;
        }

        if (where.Kind != RecordKind.Table)
        {
            return FactLists.SchemaOf(FactLists.Of(where.Kind)).Find(part) is not null
                || year.Records.Any(record =>
                    record.List == FactLists.Of(where.Kind) && record.Cells.Any(cell => Field.KeyOf(cell.Field) == Field.KeyOf(part))
                );
        }

        var names = part.Split('/', 2);
        return year.Records.Any(row =>
            row.List == FactLists.OfRows(where.Code)
            && (Field.KeyOf(row.Code) == Field.KeyOf(names[0]) || Field.KeyOf(row.Name) == Field.KeyOf(names[0]))
            && (names.Length == 1 || row.Cells.Any(cell => Field.KeyOf(cell.Field) == Field.KeyOf(names[1])))
        );
    }
}
