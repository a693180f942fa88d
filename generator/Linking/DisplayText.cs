using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Answers → what is shown: numbers and days in Italian, absent values in words.</summary>
public static class DisplayText
{
    /// <summary>A value that nobody has supplied.</summary>
    public static Shown NotGiven => new("non ancora indicato") { Missing = Missing.NotGiven };

    /// <summary>An empty cell of a statistical table.</summary>
    public static Shown Blank => new("vuota nella fonte") { Missing = Missing.Blank };

    /// <summary>An answer; no answer is shown as "non indicato".</summary>
    public static Shown Of(Answer? answer) =>
        answer switch
        {
            null => new("non indicato nella fonte") { Missing = Missing.NotInSource },
            { Absence: { } absence } => Of(absence),
            { Date: { } day } => new(ItalianText.Day(day)),
            { Field.Type: FieldType.Percent, Number: { } number } => new(ItalianText.Number(number) + "%"),
            { Field.Type: FieldType.WebAddress } => new(answer.Text) { Link = Link.Away(answer.Text, answer.Text) },
            { Field.Type: FieldType.Mail } => new(answer.Text) { Link = Link.Away(answer.Text, "mailto:" + answer.Text) },
            { Number: { } number } when answer.Field.Type != FieldType.Degrees => new(ItalianText.Number(number)),
            { Flag: { } flag } => new(flag ? "sì" : "no"),
            { Field.IsList: true } => new(ItalianText.And(answer.Items)),
            _ => new(answer.Text),
        };

    /// <summary>An absent value in words.</summary>
    public static Shown Of(Absence absence) =>
        absence switch
        {
            Absence.NotDue => new("non dovuto") { Missing = Missing.NotDue },
            Absence.NotYetDue => new("non ancora dovuto") { Missing = Missing.NotYetDue },
            Absence.Withheld => new("omesso per riservatezza") { Missing = Missing.Withheld },
            Absence.NotRequiredThen => new("non richiesto all'epoca") { Missing = Missing.NotRequiredThen },
            Absence.NotInSource => new("non presente nella fonte") { Missing = Missing.NotInSource },
            _ => Blank,
        };

    /// <summary>A setting of the portal; one that nobody has supplied says so.</summary>
    public static Shown Setting(Answers settings, Field field) => settings[field] is { } answer ? Of(answer) : NotGiven;

    /// <summary>A link.</summary>
    public static Shown Of(Link link) => new(link.Text) { Link = link };

    /// <summary>A fact with one value.</summary>
    public static Fact Fact(string name, Shown value) => new(name, [value]);

    /// <summary>A fact from a field: its name with a capital, its law. What explains the field is meant for clerks.</summary>
    public static Fact Fact(Field field, params IReadOnlyList<Shown> values) => new(Capital(field.Name), values) { Law = field.Law };

    /// <summary>Words with a capital at their beginning.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
