using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Messages about a field or cell, with the key by which a confirmation matches them.</summary>
public static class ConfirmableMessages
{
    /// <summary>Creates a message about a field of a record or of the settings.</summary>
    public static Diagnostic AtField(this Problem problem, Answers row, Field field, params object?[] details) =>
        problem.At(row.At(field), details) with
        {
            Subject = new Subject(row.Key is { } key ? $"{key}/{field.Name}" : field.Name, row[field]?.Text ?? ""),
        };

    /// <summary>Creates a message about a cell of a statistical table.</summary>
    public static Diagnostic AtCell(this Problem problem, StatRow row, StatColumn column, StatCell cell, params object?[] details) =>
        problem.At(cell.Place, details) with
        {
            Subject = new Subject($"{row.Name}/{column.Name}", cell.Text),
        };

    /// <summary>Creates a message about a whole record or file; the value summarizes the finding.</summary>
    public static Diagnostic AtWhole(this Problem problem, Place place, string where, string value, params object?[] details) =>
        problem.At(place, details) with
        {
            Subject = new Subject(where, value),
        };
}
