using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The rows of a table of units must name units, by name or code.</summary>
public static class UnitNameRules
{
    /// <summary>Reports rows that do not name a unit.</summary>
    public static void Check(YearContent year, RecordIndex index, DiagnosticLog log)
    {
        var tables = year.Tables.Where(table => table.JoinsUnits && index.IsWhole(RecordKind.Unit, year.Year)).ToArray();
        var names = new UnitNames(tables.Length == 0 ? [] : year.Units);
        foreach (var table in tables)
        {
            foreach (var row in table.Rows.Where(row => !row.IsTotal && names.Find(row.Name) is null && row.Cells.Count > 0))
            {
                var place = row.Cells[0].Place;
                var hint = Nearest.Hint(row.Name, year.Units.Select(unit => unit.Head.Name));
                log.Report(
                    Problems.UnitNameUnknown.At(
                        place with
                        {
                            Column = 1,
                            Length = row.Name.Length,
                            Cell = place.Cell is null ? null : "A" + place.Cell[1..],
                        },
                        row.Name,
                        hint
                    )
                );
            }
        }
    }
}
