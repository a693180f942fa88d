using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Converts rows and settings to typed records.</summary>
internal static class TypedRecords
{
    /// <summary>The kind of a row of a statistical table.</summary>
    public const string Row = "riga";

    /// <summary>Converts a record that has a code.</summary>
    internal static TypedRecord OfHead(int? year, Head head, params IEnumerable<(string Field, MarkdownText? Text)> texts) =>
        OfAnswers(head.Kind.One(), year, head.Code, head.Name, head.Answers, texts);

    /// <summary>Converts a record identified by some of its fields.</summary>
    internal static TypedRecord OfAnswers(
        string kind,
        int? year,
        string key,
        string name,
        Answers answers,
        params IEnumerable<(string Field, MarkdownText? Text)> texts
    )
    {
        var longer = texts
            .Where(text => text.Text is not null)
            .ToDictionary(text => text.Field, text => text.Text!, StringComparer.Ordinal);
        var cells = answers
            .All.Where(IsShown)
            .Select(answer => new TypedCell(answer.Field.Name, Value(answer)))
            .Concat(longer.Select(text => new TypedCell(text.Key, text.Value.Text)));
        return new TypedRecord(kind, year, key, name, answers.Origin.Source.Path, [.. cells.DistinctBy(cell => cell.Field)])
        {
            At = (field, offset) =>
                longer.TryGetValue(field, out var text) ? text.At(offset, 1)
                : answers.All.FirstOrDefault(answer => answer.Field.Name == field) is { } answer ? answers.At(answer.Field)
                : answers.Origin.Whole,
        };
    }

    /// <summary>Converts the settings of the portal or of a year.</summary>
    internal static TypedRecord Settings(string kind, int? year, string name, Answers answers) =>
        OfAnswers(kind, year, name, name, answers);

    // The code is already the key, and the name of a file's reviewer is internal to the office.
    private static bool IsShown(Answer answer) => answer.Field.Type != FieldType.Code && answer.Field != DocumentSchema.CheckedBy;

    private static string Value(Answer answer) => answer.Date is { } day ? ItalianText.Iso(day) : answer.Text;
}
