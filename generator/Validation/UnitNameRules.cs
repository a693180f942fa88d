using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The rows of a table of units are units, by name or code.</summary>
public static class UnitNameRules
{
    /// <summary>Reports rows that are no unit.</summary>
    public static void Check(YearContent year, RecordIndex index, DiagnosticLog log)
    {
        foreach (var table in year.Tables.Where(table => table.JoinsUnits && index.IsWhole(RecordKind.Unit, year.Year)))
        {
            foreach (var row in table.Rows.Where(row => !row.IsTotal && UnitOf(year, row.Name) is null && row.Cells.Count > 0))
            {
                var place = row.Cells[0].Place;
                var hint = Nearest.Hint(row.Name, year.Units.Select(unit => unit.Head.Name));
                log.Report(Problems.UnitNameUnknown.At(place with { Column = 1, Length = row.Name.Length, Cell = place.Cell is null ? null : "A" + place.Cell[1..] }, row.Name, hint));
            }
        }
    }

    /// <summary>The unit that a row of a table names, or null.</summary>
    public static Unit? UnitOf(YearContent year, string name) =>
        year.Units.FirstOrDefault(unit => string.Equals(unit.Head.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(unit.Head.Code, name, StringComparison.OrdinalIgnoreCase));
}
