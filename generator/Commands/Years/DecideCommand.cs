using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using static Cremona.Transparency.Generator.Commands.ArchiveSession;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Decides until when a frozen year is published and what happens at the end of the term. The year's content can no longer say so and its
/// bag stays unchanged. The register records each decision, and the newest one applies.
/// </summary>
public static class DecideCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(Call call, TermDecision decision, TextWriter output, TextWriter error) =>
        ArchiveSession.Run(call, (log, said) => Decide(call, decision, log, said), output, error);

    private static int Decide(Call call, TermDecision decision, DiagnosticLog log, List<string> said)
    {
        if (InterruptedRuns.Clear(call.Archive) is { } stranger)
        {
            return Fail(log, Problems.BagUnknown.At(Place.Elsewhere(stranger)), ExitCodes.VerificationFailed);
        }

        var archive = YearArchive.Open(call.Archive);
        var broken = archive.Faults.Count > 0 ? archive.Faults[0] : null;
        var known = broken is null ? archive.Find(decision.Year)?.Facts(out broken) : null;
        if (broken is not null)
        {
            return Fail(
                log,
                Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{broken.File}» {broken.Why}"),
                ExitCodes.VerificationFailed
            );
        }

        if (FindSiteMismatch(call, archive) is { } other)
        {
            return Fail(log, other, ExitCodes.VerificationFailed);
        }

        if (known is null)
        {
            return Fail(log, Problems.NotFrozenYet.At(Place.Elsewhere(call.Archive), decision.Year), ExitCodes.CallWrong);
        }

        if (archive.LastDayAfter(decision.Day) is { } last)
        {
            return Fail(
                log,
                Problems.DayBeforeRegister.At(Place.Elsewhere(call.Archive), FreezeCommand.Written(decision.Day), last),
                ExitCodes.CallWrong
            );
        }

        var decided = known with { Term = decision.LastDay ?? known.Term, AtTerm = decision.AtTerm ?? known.AtTerm };
        var isSo = decided.Term == known.Term && decided.AtTerm == known.AtTerm;

        // An act that confirms the current state is recorded too, so that readers can find the act behind it.
        if (
            isSo
            && (decision.Ground is null || (archive.Find(decision.Year)!.Decisions is [.., var newest] && decision.Ground == newest.Ground))
        )
        {
            said.Add($"anno {decision.Year}: era già così ({TermDecision.Words(known)}); niente è cambiato");
            return ExitCodes.Done;
        }

        var entry = Archivist.Note(call.Archive, decision.As(archive.Find(decision.Year)!.Entry));
        TermRules.CheckDecided(decided, decided.Place, log);
        WarnOfLonger(decided, log);
        said.Add($"anno {decision.Year}: {TermDecision.Words(decided)} (riga {entry.Number} del registro)");
        said.Add(
            decided is { AtTerm: CommonFields.Goes, Term: { } over } && over < (call.Today ?? decision.Day)
                ? $"Il termine è già passato: pubblica di nuovo, con la data da cui le pagine spiegano: trasparenza genera --data "
                    + $"{ItalianText.Iso(over.AddDays(1))}"
                : "Pubblica di nuovo: trasparenza genera"
        );
        return ExitCodes.Done;
    }

    private static void WarnOfLonger(FrozenYear year, DiagnosticLog log)
    {
        if (
            year is { AtTerm: CommonFields.Goes, Term: { } last }
            && year.Records.Where(record => record.Kind != RecordKind.Term && record.Term > last).MaxBy(record => record.Term)
                is { Term: { } longest } record
        )
        {
            log.Report(
                Problems.FrozenTermCutShort.At(
                    year.Place,
                    year.Year,
                    ItalianText.Day(last),
                    $"{record.Kind.One()} «{record.Name}»",
                    ItalianText.Day(longest),
                    ItalianText.Iso(longest)
                )
            );
        }
    }
}
