using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>
/// Stops or refuses a <see cref="Victim"/> at some system calls, one after the other, and holds what is then seen against its releases.
/// </summary>
/// <param name="told">Receives the score.</param>
internal sealed class CrashTrial(ITestOutputHelper told)
{
    public const string Kill = "signal=SIGKILL";

    /// <summary>False, with the reason printed, if this machine cannot do it.</summary>
    public bool IsPossible()
    {
        if (Tracer.FindError is { } why)
        {
            told.WriteLine(why);
        }

        return Tracer.FindError is null;
    }

    /// <summary>Tries the points that are chosen, on a victim of its own; <paramref name="also"/> is injected in every run.</summary>
    public void AssertWhole(string how, Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen, params string[] also)
    {
        if (!IsPossible())
        {
            return;
        }

        using var victim = new Victim();
        AssertWhole(victim, how, chosen, also);
    }

    public void AssertWhole(Victim victim, string how, Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen, params string[] also)
    {
        var score = Try(victim, how, chosen, also);
        Assert.Equal((0, 0, 0), (score.Mixed - score.Absent, score.Unrepaired, score.Lies));
        Assert.True(score.Absent == 0 || also.Length > 0, score.ToString());
        Assert.InRange(score.Points, 4, 8000);

        Assert.InRange(score.Stopped, how == Kill ? score.Points : score.Points / 3, score.Points);
    }

    public CrashScore Try(Victim victim, string how, Func<IReadOnlyList<Point>, IEnumerable<Point>> chosen, string[] also)
    {
        victim.Reset();
        var (program, args) = victim.Call;
        var score = new CrashScore();
        var points = Tracer.Points(victim.Output, also, program, args);
        told.WriteLine($"{points.Count} points in all");
        foreach (var point in chosen(points).ToArray())
        {
            var inject = $"{point.Call}:{how}:when={point.Number}";
            var (code, error) = how == Kill ? Tracer.Kill(victim.Reset, also, point, program, args) : Refused(inject);
            score = Add(score, victim, code, inject, error);
        }

        told.WriteLine($"{how} {string.Join(' ', also)}: {score}");
        return score;

        (int Code, string Err) Refused(string inject)
        {
            victim.Reset();
            return Tracer.Run([.. also, inject], program, args);
        }
    }

    public CrashScore Add(CrashScore score, Victim victim, int code, string what, string error)
    {
        var seen = victim.Seen;
        var isAbsent = seen == 0 && !Directory.Exists(victim.Output);
        var isKilled = code is 137 or 9 or -9;

        // A refusal of the disk exits with 4, never as a bug of the program.
        var isLie = (code == 0 && seen != 2) || (code != 0 && !isKilled && (seen != 1 || code != 4));
        var isRepaired = victim.IsRepaired();
        if (seen == 0 || isLie || !isRepaired)
        {
            told.WriteLine(
                $"{what}: exit {code}, release {seen}{(isAbsent ? " (absent)" : "")}, {(isRepaired ? "repaired" : "not repaired")} "
                    + $"{error.Split('\n')[0]}"
            );
        }

        return new CrashScore(
            score.Points + 1,
            score.Stopped + (code == 0 ? 0 : 1),
            score.Old + (seen == 1 ? 1 : 0),
            score.New + (seen == 2 ? 1 : 0),
            score.Mixed + (seen == 0 ? 1 : 0),
            score.Absent + (isAbsent ? 1 : 0),
            score.Lies + (isLie ? 1 : 0),
            score.Unrepaired + (isRepaired ? 0 : 1)
        );
    }
}

/// <summary>How often what was seen.</summary>
internal readonly record struct CrashScore(int Points, int Stopped, int Old, int New, int Mixed, int Absent, int Lies, int Unrepaired);
