using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>No record may be its own ancestor.</summary>
public static class ParentRules
{
    /// <summary>Reports cycles of units, bodies and facilities.</summary>
    public static void Check(YearContent year, DiagnosticLog log)
    {
        Check(year.Units.Select(unit => (unit.Head, unit.Parent)), UnitSchema.Parent, log);
        Check(year.Bodies.Select(body => (body.Head, body.Parent)), BodySchema.Parent, log);
        Check(year.Facilities.Select(facility => (facility.Head, facility.Within)), FacilitySchema.Within, log);
    }

    private static void Check(IEnumerable<(Head Head, string? Parent)> records, Field field, DiagnosticLog log)
    {
        var all = records.DistinctBy(record => record.Head.Code).ToArray();
        var circles = Circles(all.ToDictionary(record => record.Head.Code, record => record.Parent));
        foreach (var (head, _) in all.Where(record => circles.Contains(record.Head.Code)))
        {
            log.Report(Problems.ParentCircle.At(head.Answers.At(field), head.Code, field.Name));
        }
    }

    // Visits each record once: a path that meets itself ends in a cycle, and a path that meets an earlier path adds nothing to it.
    private static HashSet<string> Circles(Dictionary<string, string?> parents)
    {
        var (seen, circles) = (new HashSet<string>(), new HashSet<string>());
        foreach (var first in parents.Keys)
        {
            var way = new List<string>();
            for (var at = first; at is not null && parents.ContainsKey(at) && seen.Add(at); at = parents[at])
            {
                way.Add(at);
            }

            if (way.Count > 0 && parents[way[^1]] is { } met && way.IndexOf(met) is >= 0 and var start)
            {
                circles.UnionWith(way.Skip(start));
            }
        }

        return circles;
    }
}
