using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>Statistical tables that count people, by what they declare of themselves.</summary>
internal static class PeopleTables
{
    /// <summary>A sentence about shares needs at least this many people: a share of fewer says little, and points at persons.</summary>
    public const int LeastPeople = 10;

    private static readonly string[] Units = ["persone", "dipendenti", "addetti"];

    /// <summary>Returns the tables of a year whose only unit is people.</summary>
    public static IEnumerable<StatTable> Of(YearContent year) => year.Tables.Where(Counts);

    /// <summary>True if people are the only unit of a table.</summary>
    public static bool Counts(StatTable table) => Units.Contains(table.Unit, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the row of the sums over all people, or null: the last row of totals that is not of women or men only.</summary>
    public static StatRow? TotalRow(StatTable table) =>
        table.Rows.LastOrDefault(row => row.IsTotal && !SexWords.IsWomen(row.Name) && !SexWords.IsMen(row.Name));

    /// <summary>Returns the heading of a column without its explanation: «Categoria D, maschi» is «Categoria D».</summary>
    public static string HeadingOf(StatColumn column) => (column.Spoken ?? column.Name).Split(',')[0].Trim();
}
