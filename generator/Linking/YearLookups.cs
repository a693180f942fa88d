using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// The records that belong to a unit, a body or a kind of facility. Each lookup is built once per year, at its first use.
/// </summary>
/// <param name="content">The year's content.</param>
public sealed class YearLookups(YearContent content)
{
    private readonly Lazy<ILookup<string, Unit>> _below = new(() => content.Units.ToLookup(unit => unit.Parent ?? ""));
    private readonly Lazy<ILookup<string, Facility>> _facilitiesOfUnit = new(() =>
        content.Facilities.Where(facility => facility.Unit is not null).ToLookup(facility => facility.Unit!)
    );
    private readonly Lazy<ILookup<string, Facility>> _facilitiesOfKind = new(() =>
        content.Facilities.Where(facility => facility.Kind is not null).ToLookup(facility => facility.Kind!)
    );
    private readonly Lazy<ILookup<string, Facility>> _facilities = new(() => content.Facilities.ToLookup(facility => facility.Head.Code));
    private readonly Lazy<ILookup<string, Document>> _documentsOfBody = new(() =>
        content.Documents.Where(document => document.Body is not null).ToLookup(document => document.Body!)
    );
    private readonly Lazy<ILookup<string, CycleItem>> _eventsOfBody = new(() =>
        content.Cycle.Where(item => item.Body is not null).ToLookup(item => item.Body!)
    );
    private readonly Lazy<ILookup<string, Objective>> _objectivesOfBody = new(() =>
        content.Objectives.Where(objective => objective.Body is not null).ToLookup(objective => objective.Body!)
    );
    private readonly Lazy<ILookup<string, Document>> _documentsAboutUnit = new(() => DocumentsAboutUnits(content));
    private readonly Lazy<UnitNames> _names = new(() => new UnitNames(content.Units));
    private readonly Lazy<Dictionary<(string Table, string Unit), StatRow>> _rows = new(() => RowsOfUnits(content));

    /// <summary>Returns the units below a unit, or the top-level units for null.</summary>
    public IEnumerable<Unit> Below(string? unit) => _below.Value[unit ?? ""];

    /// <summary>Returns the facilities run by a unit.</summary>
    public IEnumerable<Facility> FacilitiesOf(Unit unit) => _facilitiesOfUnit.Value[unit.Head.Code];

    /// <summary>Returns the facilities of a kind.</summary>
    public IEnumerable<Facility> FacilitiesOf(FacilityKind kind) => _facilitiesOfKind.Value[kind.Head.Code];

    /// <summary>Returns the facility with a code, or null.</summary>
    public Facility? Facility(string code) => _facilities.Value[code].FirstOrDefault();

    /// <summary>Returns the documents about a unit.</summary>
    public IEnumerable<Document> DocumentsAbout(Unit unit) => _documentsAboutUnit.Value[unit.Head.Code];

    /// <summary>Returns the documents adopted by a body.</summary>
    public IEnumerable<Document> DocumentsOf(Body body) => _documentsOfBody.Value[body.Head.Code];

    /// <summary>Returns the body's steps in the performance cycle.</summary>
    public IEnumerable<CycleItem> EventsOf(Body body) => _eventsOfBody.Value[body.Head.Code];

    /// <summary>Returns the objectives of a body.</summary>
    public IEnumerable<Objective> ObjectivesOf(Body body) => _objectivesOfBody.Value[body.Head.Code];

    /// <summary>Returns the unit named by a table row, or null.</summary>
    public Unit? UnitNamed(string name) => _names.Value.Find(name);

    /// <summary>Returns a unit's row in a table whose rows are units, or null.</summary>
    public StatRow? RowOf(StatTable table, Unit unit) => _rows.Value.GetValueOrDefault((table.Head.Code, unit.Head.Code));

    private static ILookup<string, Document> DocumentsAboutUnits(YearContent content) =>
        content
            .Documents.SelectMany(document =>
                document
                    .About.Where(about => about.Kind == RecordKind.Unit)
                    .Select(about => about.Code)
                    .Distinct()
                    .Select(code => (Code: code, Document: document))
            )
            .ToLookup(pair => pair.Code, pair => pair.Document);

    private static Dictionary<(string Table, string Unit), StatRow> RowsOfUnits(YearContent content)
    {
        var (names, rows) = (new UnitNames(content.Units), new Dictionary<(string, string), StatRow>());
        foreach (var table in content.Tables.Where(table => table.JoinsUnits))
        {
            foreach (var row in table.Rows)
            {
                if (names.Find(row.Name) is { } unit)
                {
                    rows.TryAdd((table.Head.Code, unit.Head.Code), row);
                }
            }
        }

        return rows;
    }
}
