using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The former codes of a year's records must lead from each former record to one present record.</summary>
public static class FormerCodeRules
{
    /// <summary>Reports circles of former codes, former codes of two records, and those of records that the year still has.</summary>
    public static void Check(IReadOnlyList<Head> heads, DiagnosticLog log)
    {
        Claim[] claims = [.. heads.Where(HasFormer).SelectMany(ClaimsOf)];
        if (claims.Length == 0)
        {
            return;
        }

        var present = heads.Select(head => (head.Kind, head.Code)).ToHashSet();
        var former = claims.ToLookup(claim => (claim.Head.Kind, claim.Head.Code), claim => (claim.Head.Kind, claim.Code));
        var first = new Dictionary<(RecordKind, string), Head>();
        var circular = new HashSet<(RecordKind, string)>();
        foreach (var claim in claims)
        {
            if (Circle(claim, former) is { } circle)
            {
                ReportCircle(claim, circle, circular, log);
            }
            else if (!first.TryAdd((claim.Head.Kind, claim.Code), claim.Head))
            {
                // A row that was copied has a code twice, which another rule reports.
                if (first[(claim.Head.Kind, claim.Code)].Code == claim.Head.Code)
                {
                    continue;
                }

                log.Report(Problems.FormerTwice.At(claim.Place, first[(claim.Head.Kind, claim.Code)].Code, claim.Head.Code, claim.Code));
            }
            else if (present.Contains((claim.Head.Kind, claim.Code)))
            {
                log.Report(Problems.FormerStillThere.At(claim.Place, claim.Head.Code, claim.Code));
            }
        }
    }

    private static bool HasFormer(Head head) => head.Answers.HasColumn(CommonFields.Former, CommonFields.Former);

    private static IEnumerable<Claim> ClaimsOf(Head head) =>
        head.Answers.List(CommonFields.Former).Select(code => new Claim(head, code.ToLowerInvariant())).DistinctBy(claim => claim.Code);

    // A circle is reported once, at its first record.
    private static void ReportCircle(Claim claim, (RecordKind, string)[] circle, HashSet<(RecordKind, string)> known, DiagnosticLog log)
    {
        if (known.Contains(circle[0]))
        {
            return;
        }

        known.UnionWith(circle);
        log.Report(
            Problems.FormerCircle.At(
                claim.Place,
                claim.Head.Code,
                claim.Code,
                circle.Length switch
                {
                    1 => "cioè sé stesso",
                    2 => $"e «{claim.Code}» di essere stato «{claim.Head.Code}»",
                    _ => $"e di codice in codice si torna a «{claim.Head.Code}»",
                }
            )
        );
    }

    // Returns the records of the circle that begins with a claim, or null if its former codes lead nowhere.
    private static (RecordKind, string)[]? Circle(Claim claim, ILookup<(RecordKind, string), (RecordKind, string)> former)
    {
        if (!former.Contains((claim.Head.Kind, claim.Code)))
        {
            return null;
        }

        var start = (claim.Head.Kind, claim.Head.Code);
        var (from, waiting) = (new Dictionary<(RecordKind, string), (RecordKind, string)>(), new Queue<(RecordKind, string)>());
        Visit(start, (claim.Head.Kind, claim.Code));
        while (waiting.TryDequeue(out var at) && !from.ContainsKey(start))
        {
            foreach (var next in former[at])
            {
                Visit(at, next);
            }
        }

        return from.ContainsKey(start) ? [.. Way(start, from)] : null;

        void Visit((RecordKind, string) at, (RecordKind, string) next)
        {
            if (from.TryAdd(next, at))
            {
                waiting.Enqueue(next);
            }
        }
    }

    private static IEnumerable<(RecordKind, string)> Way(
        (RecordKind, string) start,
        Dictionary<(RecordKind, string), (RecordKind, string)> from
    )
    {
        yield return start;
        for (var at = from[start]; at != start; at = from[at])
        {
            yield return at;
        }
    }

    private sealed record Claim(Head Head, string Code)
    {
        public Place Place => Head.Answers.At(CommonFields.Former);
    }
}
