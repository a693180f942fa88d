using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Decides until when a frozen year is published and what happens at the end of the term. The year's content can no longer say so and its
/// bag stays unchanged. The register records each decision, and the newest one applies.
/// </summary>
public static class DecideCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(ArchiveOptions options, TermDecision decision, Printer printer) =>
        new ArchiveSession(options, printer).Run(isMade: false, session => Decide(session, decision));

    private static void Decide(ArchiveSession session, TermDecision decision)
    {
        if (session.Open() is not { } archive)
        {
            return;
        }

        IntegrityFault? broken = null;
        var bag = archive.Find(decision.Year);
        var known = bag?.Facts(out broken);
        if (broken is not null)
        {
            session.Log.Report(ArchiveSession.Broken(session.Options.Archive, broken));
        }
        else if (known is null)
        {
            session.Fail(Problems.NotFrozenYet, decision.Year);
        }
        else if (session.CanRecord(archive, decision.Day))
        {
            Note(session, decision, bag!, known);
        }
    }

    private static void Note(ArchiveSession session, TermDecision decision, FrozenBag bag, FrozenYear known)
    {
        var decided = known with { Term = decision.LastDay ?? known.Term, AtTerm = decision.AtTerm ?? known.AtTerm };
        if (IsAlreadyInForce(decision, bag, known, decided))
        {
            session.ClosingLines.Add($"anno {decision.Year}: era già così ({TermDecision.Words(known)}); niente è cambiato");
            return;
        }

        var entry = Archivist.Note(session.Options.Archive.Path, decision.As(bag.Entry));
        TermRules.CheckDecided(decided, decided.Place, session.Log);
        WarnOfLonger(decided, session.Log);
        session.ClosingLines.Add($"anno {decision.Year}: {TermDecision.Words(decided)} (riga {entry.Number} del registro)");
        var today = session.Options.Site.Days.Today ?? decision.Day;
        session.ClosingLines.Add(
            decided is { AtTerm: CommonFields.Goes, Term: { } over } && over < today
                ? $"Il termine è già passato: pubblica di nuovo, con la data da cui le pagine spiegano: trasparenza genera --data "
                    + $"{ItalianText.Iso(over.AddDays(1))}"
                : "Pubblica di nuovo: trasparenza genera"
        );
    }

    // An act that confirms the current state is recorded too, so that readers can find the act behind it.
    private static bool IsAlreadyInForce(TermDecision decision, FrozenBag bag, FrozenYear known, FrozenYear decided) =>
        decided.Term == known.Term
        && decided.AtTerm == known.AtTerm
        && (decision.Ground is null || (bag.Decisions is [.., var newest] && decision.Ground == newest.Ground));

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
