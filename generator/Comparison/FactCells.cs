using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>Converts answers and values of the content to typed values in canonical form.</summary>
public static class FactCells
{
    /// <summary>Separates the items of a list.</summary>
    public const string Between = " | ";

    /// <summary>Converts an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="year">The year of its record, which references leave out.</param>
    public static FactCell Of(Answer answer, int year) =>
        answer switch
        {
            { Absence: { } absence } => Absent(answer.Field.Name, absence),
            { Number: { } number } => new FactCell(answer.Field.Name, TypeOf(answer.Field), Written(number)),
            { Date: { } day } => new FactCell(answer.Field.Name, FactType.Day, ItalianText.Iso(day)),
            { Flag: { } flag } => YesNo(answer.Field.Name, flag),
            _ => OfWords(answer, year),
        };

    /// <summary>Converts a number, or a number of per cent.</summary>
    public static FactCell Number(string field, decimal number, bool isPercent = false) =>
        new(field, isPercent ? FactType.Percent : FactType.Number, Written(number));

    /// <summary>Converts the value of an indicator.</summary>
    public static FactCell Of(string field, Measure value, Direction direction, bool isPercent) =>
        direction == Direction.YesNo ? YesNo(field, value.Low != 0)
        : value.Low == value.High ? Number(field, value.Low, isPercent)
        : new FactCell(field, FactType.Interval, $"{Written(value.Low)} - {Written(value.High)}");

    /// <summary>Converts an absence.</summary>
    public static FactCell Absent(string field, Absence absence) => new(field, FactType.Absent, Absences.MarkOf(absence));

    /// <summary>Converts a long text; null if it is empty. Line ends and the lines around the text have no meaning.</summary>
    public static FactCell? Body(string field, MarkdownText? text)
    {
        if (text?.Text.ReplaceLineEndings("\n").Trim() is not { Length: > 0 } words)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(words);
        var value = string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(bytes))} {bytes.Length}");
        return new FactCell(field, FactType.Body, value);
    }

    private static FactCell OfWords(Answer answer, int year)
    {
        var field = answer.Field;
        var targets = answer.Items.Select(item => TargetOf(field, item)).ToArray();
        if (targets.Length == 0 || targets.Contains(null))
        {
            return new FactCell(
                field.Name,
                field.Type == FieldType.Markdown ? FactType.Markdown : FactType.Text,
                field.IsList ? string.Join(Between, answer.Items) : answer.Text
            );
        }

        var words = targets.Select(target => Words(target!.Year == year ? target with { Year = null } : target, field.Refers is null));
        return new FactCell(field.Name, field.IsList ? FactType.References : FactType.Reference, string.Join(Between, words));
    }

    private static Target? TargetOf(Field field, string item) =>
        field switch
        {
            { Type: FieldType.Reference, Refers: { } kind } => Target.Parse(kind, item),
            { Type: FieldType.Target or FieldType.WebAddressOrTarget } => Target.Parse(item),
            _ => null,
        };

    /// <summary>Returns a reference as a field of its kind writes it: with its prefix, or as a bare code.</summary>
    public static string Words(Target target, bool hasPrefix)
    {
        var words = target.ToString();
        return hasPrefix ? words : words[(words.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static FactCell YesNo(string field, bool flag) => new(field, FactType.YesNo, flag ? "sì" : "no");

    // Degrees are numbers whose difference says nothing.
    private static FactType TypeOf(Field field) =>
        field.Type switch
        {
            FieldType.Percent => FactType.Percent,
            FieldType.Degrees => FactType.Text,
            _ => FactType.Number,
        };

    /// <summary>Returns a number with a decimal point and without superfluous zeros: 60, 60,0 and 60,00 are the same.</summary>
    public static string Written(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
