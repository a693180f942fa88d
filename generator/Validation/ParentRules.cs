using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Nothing stands below itself.</summary>
public static class ParentRules
{
    /// <summary>Reports circles of units, of bodies and of facilities.</summary>
    public static void Check(YearContent year, DiagnosticLog log)
    {
        Check(year.Units.Select(unit => (unit.Head, unit.Parent)), UnitSchema.Parent, log);
        Check(year.Bodies.Select(body => (body.Head, body.Parent)), BodySchema.Parent, log);
        Check(year.Facilities.Select(facility => (facility.Head, facility.Within)), FacilitySchema.Within, log);
    }

    private static void Check(IEnumerable<(Head Head, string? Parent)> records, Field field, DiagnosticLog log)
    {
        var all = records.DistinctBy(record => record.Head.Code).ToArray();
        var parents = all.ToDictionary(record => record.Head.Code, record => record.Parent);
        foreach (var (head, parent) in all)
        {
            var at = parent;
            for (var steps = 0; at is not null && steps <= parents.Count; steps++)
            {
                if (at == head.Code)
                {
                    log.Report(Problems.ParentCircle.At(head.Answers.At(field), head.Code, field.Name));
                    break;
                }

                at = parents.GetValueOrDefault(at);
            }
        }
    }
}
