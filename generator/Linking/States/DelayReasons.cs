using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Why an objective is late or was not reached, as the municipality explains it.</summary>
internal static class DelayReasons
{
    /// <summary>Returns the reason as a fact: always for a late or missed objective, and otherwise if one is given.</summary>
    public static IReadOnlyList<Fact> Facts(YearLinks year, Objective objective, StateMark? state = null)
    {
        var (last, row) = (state ?? ObjectiveStates.Last(year, objective), objective.Head.Answers);
        return !IsDue(last) && row.TextOrNull(ObjectiveSchema.Reason) is null
            ? []
            : [DisplayText.Fact(NameOf(last), year.Answer(row, ObjectiveSchema.Reason, year.AddressOf(objective.Head)))];
    }

    /// <summary>Reports objectives that are late or were not reached, and say nothing about the reason.</summary>
    public static void Check(IEnumerable<YearLinks> years, RowCache cache, DiagnosticLog log)
    {
        foreach (var year in years)
        {
            Check(year, cache, log);
        }
    }

    private static void Check(YearLinks year, RowCache cache, DiagnosticLog log)
    {
        var content = year.Content;
        cache.Once(
            "reasons of delays",
            year.Year,
            (content.Objectives, content.Indicators, content.Measurements, content.Settings.Thresholds),
            log,
            own =>
            {
                foreach (var objective in content.Objectives.Where(one => one.Head.Answers[ObjectiveSchema.Reason] is null))
                {
                    if (ObjectiveStates.Last(year, objective) is var state && IsDue(state))
                    {
                        own.Report(
                            Problems.DelayUnexplained.At(
                                objective.Head.Answers.At(ObjectiveSchema.Reason),
                                objective.Head.Name,
                                StateWords.Of(state),
                                ObjectiveSchema.Reason.Name
                            )
                        );
                    }
                }

                return true;
            }
        );
    }

    private static bool IsDue(StateMark state) => state is StateMark.Late or StateMark.Missed;

    private static string NameOf(StateMark state) =>
        state switch
        {
            StateMark.Late => "Perché è in ritardo",
            StateMark.Missed => "Perché non è raggiunto",
            StateMark.PartlyReached => "Perché è raggiunto solo in parte",
            _ => "Motivo del ritardo",
        };
}
