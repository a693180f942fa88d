using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Counts the records that fill the fields required by law. A duty that took effect after the year is not counted as a gap.
/// </summary>
public static class Coverages
{
    /// <summary>Returns one table for each kind that has both such fields and records.</summary>
    public static IReadOnlyList<DataTable> Of(YearLinks year) =>
        [
            .. Table(year, "settori", "Uffici", UnitSchema.Definition, [.. year.Content.Units.Select(unit => unit.Head)]),
            .. Table(year, "societa", "Società", CompanySchema.Definition, [.. year.Content.Companies.Select(company => company.Head)]),
            .. Table(year, "enti", "Altri enti", OtherBodySchema.Definition, [.. year.Content.OtherBodies.Select(body => body.Head)]),
            .. Table(year, "luoghi", "Luoghi", FacilitySchema.Definition, [.. year.Content.Facilities.Select(facility => facility.Head)]),
        ];

    /// <summary>
    /// Returns the coverage as a sentence for a duty of Amministrazione trasparente, or null if the year has no such records.
    /// </summary>
    public static string? InWords(YearLinks year, RecordKind kind)
    {
        if (year.Content.Frozen is { } frozen)
        {
            return frozen.Coverages.FirstOrDefault(coverage => coverage.Kind == kind)?.Words;
        }

        var heads = year.Content.Heads.Where(head => head.Kind == kind).ToArray();
        var fields = FileSchemas.OfKind(kind).Fields.Where(field => field.Law is not null).ToArray();
        var young = fields.Count(field => year.Year < field.LawSince);
        if (heads.Length == 0)
        {
            return null;
        }

        if (young == fields.Length)
        {
            return $"nel {year.Year} la legge non chiedeva ancora questi dati: non si contano come mancanti";
        }

        var asked = fields
            .Where(field => year.Year >= field.LawSince)
            .SelectMany(field => heads.Select(head => head.Answers[field]))
            .Where(answer => answer is not { Absence: Absence.NotDue or Absence.NotRequiredThen or Absence.NotYetDue })
            .ToArray();
        return $"nel {year.Year} sono compilati {ItalianText.Number(asked.Count(answer => answer is { Absence: null }))} campi su "
            + $"{ItalianText.Number(asked.Length)} che la legge chiede";
    }

    private static IEnumerable<DataTable> Table(YearLinks year, string id, string name, FileSchema schema, IReadOnlyList<Head> heads)
    {
        var fields = schema.Fields.Where(field => field.Law is not null).ToArray();
        if (heads.Count == 0 || fields.Length == 0)
        {
            yield break;
        }

        string[] notes = [.. fields.Select(field => Note(year, field, heads))];
        var isSaidOnce = Array.TrueForAll(notes, note => note == notes[0]);
        yield return new DataTable(
            "copertura-" + id,
            $"{name}: campi che la legge chiede" + (isSaidOnce && notes[0].Length > 0 ? $" ({notes[0]})" : ""),
            [new("Campo"), new("Compilati") { IsNumeric = true }, new("Legge"), .. isSaidOnce ? [] : new[] { new TableColumn("Nota") }],
            [.. fields.Zip(notes).Select(row => Row(row.First, heads, isSaidOnce ? null : row.Second))]
        );
    }

    private static string Note(YearLinks year, Field field, IReadOnlyList<Head> heads)
    {
        var excused = heads.Count(head =>
            head.Answers[field] is { Absence: Absence.NotDue or Absence.NotRequiredThen or Absence.NotYetDue }
        );
        return year.Year < field.LawSince ? $"nel {year.Year} la legge non chiedeva ancora questo"
            : excused > 0 ? $"{ItalianText.Count(excused, "record non è tenuto", "record non sono tenuti")}"
            : "";
    }

    private static TableRow Row(Field field, IReadOnlyList<Head> heads, string? note)
    {
        var filled = heads.Count(head => head.Answers[field] is { Absence: null });
        return new TableRow(
            new Shown(FactNames.Of(field)),
            [
                new Shown($"{ItalianText.Number(filled)} su {ItalianText.Number(heads.Count)}"),
                new Shown(field.Law!),
                .. note is null ? [] : new[] { new Shown(note) },
            ]
        );
    }
}
