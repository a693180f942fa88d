using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Converts the fields of a record to typed values.</summary>
internal static class RecordCells
{
    // A reference to a record whose term ended. Its code would name what is no longer published.
    private static readonly AbsentValue Gone = new("non più pubblicato");

    private static readonly Dictionary<Absence, AbsentValue> Absent = Enum.GetValues<Absence>()
        .ToDictionary(absence => absence, absence => new AbsentValue(Absences.MarkOf(absence)));

    /// <summary>Returns the value of a field; null if it is empty.</summary>
    /// <param name="year">The year.</param>
    /// <param name="record">The record.</param>
    /// <param name="field">The field.</param>
    /// <param name="page">The page of the list.</param>
    public static object? Of(YearLinks year, ListedRecord record, Field field, Address page)
    {
        if (field.Type == FieldType.Code)
        {
            return record.Head!.Code;
        }

        return record.Answers[field] switch
        {
            null => null,
            { Absence: { } absence } => Absent[absence],
            { Number: { } number } => field.Type == FieldType.Whole ? decimal.Truncate(number) : number,
            { Date: { } day } => day,
            var answer => field.Type switch
            {
                FieldType.Value => OfMeasure(record, field),
                FieldType.Markdown => SearchTexts.PlainText(year, record.Answers, field, page),
                FieldType.Reference or FieldType.Target => OfReferences(year, answer),
                FieldType.WebAddressOrTarget when Target.Parse(answer.Text) is { } target => Code(year, field, target) ?? (object)Gone,
                _ => field.IsList ? answer.Items : answer.Text,
            },
        };
    }

    private static object? OfMeasure(ListedRecord record, Field field) =>
        record.MeasureOf!(field) switch
        {
            null => null,
            var measure when record.IsYesNo => measure.Low != 0,
            var measure when measure.Low == measure.High => measure.Low,
            var measure => new Interval(measure.Low, measure.High),
        };

    private static object OfReferences(YearLinks year, Answer answer)
    {
        var codes = answer.Items.Select(item => Code(year, answer.Field, TargetOf(answer.Field, item))).OfType<string>().ToArray();
        return codes.Length == 0 ? Gone
            : answer.Field.IsList ? codes
            : codes[0];
    }

    private static Target? TargetOf(Field field, string item) => field.Refers is { } kind ? Target.Parse(kind, item) : Target.Parse(item);

    // A field for one kind of record has bare codes. The record's own year is left out.
    private static string? Code(YearLinks year, Field field, Target? target)
    {
        if (target is null || !year.IsPublished(target))
        {
            return null;
        }

        var own = target.Year == year.Year ? target with { Year = null } : target;
        return field.Refers is null ? own.ToString()
            : own.Year is { } other ? $"{other:D4}/{own.Code}"
            : own.Code;
    }
}
