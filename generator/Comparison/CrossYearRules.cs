using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>
/// Checks a live year against the year before: values that should agree, records that disappear, major changes without a reason. Each
/// message is silenced by a reason in <c>cambiamenti.csv</c>.
/// </summary>
public static class CrossYearRules
{
    /// <summary>The difference of a total, in per cent, that is reported even among major changes.</summary>
    public const int Jump = 20;

    private const int NamesInMessage = 3;

    // Comparing every lost name with every new one takes the product of their numbers.
    private const int MostComparedNames = 250_000;

    private static readonly string[] Lasting =
    [
        .. new[] { RecordKind.Objective, RecordKind.Unit, RecordKind.Body, RecordKind.Company, RecordKind.OtherBody }.Select(FactLists.Of),
    ];

    /// <summary>Checks the pairs whose newer year is live.</summary>
    public static void Check(YearHistory history, DiagnosticLog log)
    {
        foreach (var pair in history.Pairs)
        {
            var (before, after) = (history.Facts(pair.From), history.Facts(pair.To));
            if (after.Records.Any(record => record.At is not null))
            {
                CheckPair(pair, before, after, new ChangeReasons(pair, after.Reasons), log);
            }
        }
    }

    private static void CheckPair(YearPair pair, YearFacts before, YearFacts after, ChangeReasons reasons, DiagnosticLog log)
    {
        ReasonRules.Check(pair, before, after, reasons, log);
        CheckBaselines(before, after, log);
        YearChange[] missing = [.. reasons.Missing()];
        var heirs = Successors(missing, pair);
        var known = new HashSet<YearChange>(heirs.Values, ReferenceEqualityComparer.Instance);
        var (rest, faulty) = (new List<YearChange>(), log.All.Where(IsFault).Select(LineOf).ToHashSet());
        foreach (var change in missing)
        {
            if (Find(change, heirs.GetValueOrDefault(change), pair) is { } message)
            {
                // A row with a fault is mended first.
                if (message.Place.Line == 0 || !faulty.Contains(LineOf(message)))
                {
                    log.Report(message);
                }
            }
            else if (!known.Contains(change))
            {
                rest.Add(change);
            }
        }

        if (rest.Count > 0 && IsSettled(pair.To, log))
        {
            log.Report(Unexplained(rest, pair));
        }
    }

    private static (string Path, int Line) LineOf(Diagnostic message) => (message.Place.Path, message.Place.Line);

    private static bool IsFault(Diagnostic message) => message.Severity != Severity.Notice;

    // Figures that may still change need no reason yet.
    private static bool IsSettled(int year, DiagnosticLog log) =>
        !log.All.Any(message => IsFault(message) && message.Place.Path.StartsWith($"{year:D4}/", StringComparison.Ordinal));

    // One message for all: most towns will not explain everything.
    private static Diagnostic Unexplained(List<YearChange> changes, YearPair pair) =>
        Problems.MajorChangeUnexplained.At(
            Place.File(ChangeReasonSchema.Definition.PathIn(pair.To)),
            ItalianText.Count(changes.Count, "cambiamento rilevante", "cambiamenti rilevanti"),
            pair.From,
            pair.To,
            string.Join(", ", changes.Take(NamesInMessage).Select(change => $"«{ReasonRules.WhereOf(change, pair)}»"))
                + (changes.Count > NamesInMessage ? " e altri" : ""),
            ReasonRules.WhereOf(changes[0], pair)
        );

    private static Diagnostic? Find(YearChange change, YearChange? heir, YearPair pair) =>
        change.Kind == YearChangeKind.Gone && Lasting.Contains(change.Record.List) ? Vanished(change, heir, pair)
        : IsBrokenPromise(change)
            ? Problems.TargetMoved.At(
                PlaceOf(change, pair),
                change.Record.Name,
                change.Field,
                Italian(change.Old),
                pair.From,
                Italian(change.New),
                ReasonRules.WhereOf(change, pair)
            )
        : IsJump(change)
            ? Problems.TotalJumps.At(
                PlaceOf(change, pair),
                change.Record.Name,
                ItalianText.Short(change.Old!.Number!.Value),
                ItalianText.Short(change.New!.Number!.Value),
                ItalianText.Signed(change.Percent!.Value),
                ReasonRules.WhereOf(change, pair)
            )
        : null;

    private static Diagnostic Vanished(YearChange change, YearChange? heir, YearPair pair) =>
        heir is not null
            ? Problems.RecordRenamed.At(PlaceOf(heir, pair), heir.Record.Name, change.Record.Name, pair.From, change.Code)
            : Problems.RecordVanished.At(
                Place.File(FactLists.SchemaOf(change.Record.List).PathIn(pair.To)),
                change.Record.Name,
                pair.From,
                ReasonRules.WhereOf(change, pair)
            );

    // A new record with nearly the same name as a lost one is probably the same, with another code.
    private static Dictionary<YearChange, YearChange> Successors(YearChange[] missing, YearPair pair)
    {
        var (found, lacking) = (
            new Dictionary<YearChange, YearChange>(ReferenceEqualityComparer.Instance),
            new HashSet<YearChange>(missing, ReferenceEqualityComparer.Instance)
        );
        foreach (var list in pair.Changes.Where(change => Lasting.Contains(change.Record.List)).GroupBy(change => change.Record.List))
        {
            var newcomers = list.Where(change => change.Kind == YearChangeKind.Appeared)
                .DistinctBy(change => change.Record.Name)
                .ToDictionary(change => change.Record.Name);
            YearChange[] lost = [.. list.Where(change => change.Kind == YearChangeKind.Gone && lacking.Contains(change))];
            if ((long)lost.Length * newcomers.Count > MostComparedNames)
            {
                continue;
            }

            foreach (var gone in lost)
            {
                if (Nearest.To(gone.Record.Name, newcomers.Keys) is { } name && newcomers.Remove(name, out var heir))
                {
                    found.Add(gone, heir);
                }
            }
        }

        return found;
    }

    // An earlier plan promised something only if it gave a value.
    private static bool IsBrokenPromise(YearChange change) =>
        change.Field is { } field
        && change.List == FactLists.Of(RecordKind.Indicator)
        && IndicatorFacts.IsOfOneYear(field)
        && change.Old is { Value.Length: > 0, Type: not FactType.Absent };

    private static string Italian(FactCell? cell) => cell is null or { Value: "" } ? "nessun valore" : FactText.Of(cell);

    private static bool IsJump(YearChange change) => change is { Record.IsTotal: true, Percent: { } percent } && Math.Abs(percent) >= Jump;

    private static Place PlaceOf(YearChange change, YearPair pair) =>
        change.Place ?? Place.File(ChangeReasonSchema.Definition.PathIn(pair.To));

    // The plan of a year begins where the year before ended.
    private static void CheckBaselines(YearFacts before, YearFacts after, DiagnosticLog log)
    {
        var list = FactLists.Of(RecordKind.Indicator);
        var results = before
            .Records.Where(record => record.List == list)
            .Select(record => (record.Code, Result: record.Cell(IndicatorFacts.Result), Record: record))
            .Where(known => known.Result is not null)
            .ToDictionary(known => known.Code);
        var baseline = IndicatorSchema.Baseline.Name;
        foreach (var indicator in after.Records.Where(record => record.List == list))
        {
            if (
                indicator.Cell(baseline) is { Number: not null } now
                && results.TryGetValue(indicator.Code, out var known)
                && known.Result is { Number: not null } old
                && old.Value != now.Value
                && !IndicatorFacts.IsRedefined(known.Record, indicator)
                && !after.Reasons.Any(reason => ReasonRules.Explains(reason, indicator, baseline))
            )
            {
                log.Report(
                    Problems.BaselineDiffers.At(
                        indicator.At?.Invoke(baseline) ?? Place.File(IndicatorSchema.Definition.PathIn(after.Year)),
                        indicator.Name,
                        ItalianText.Short(now.Number.Value),
                        before.Year,
                        ItalianText.Short(old.Number!.Value),
                        $"indicatore:{indicator.Code}/{baseline}"
                    )
                );
            }
        }
    }
}
