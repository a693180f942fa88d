using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Converts answers to display text: numbers and dates in Italian, absent values in words.</summary>
public static class DisplayText
{
    /// <summary>A value that has not been supplied yet.</summary>
    public static Shown NotGiven => new("non ancora indicato") { Missing = Missing.NotGiven };

    /// <summary>An empty cell of a statistical table.</summary>
    public static Shown Blank => new("vuota nella fonte") { Missing = Missing.Blank };

    /// <summary>Returns the display text of an answer, or "non indicato nella fonte" for null.</summary>
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

    /// <summary>Returns an absent value in words.</summary>
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

    /// <summary>Returns a portal setting, or the words for a missing value.</summary>
    public static Shown Setting(Answers settings, Field field) => settings[field] is { } answer ? Of(answer) : NotGiven;

    /// <summary>Returns a link as a displayed value.</summary>
    public static Shown Of(Link link) => new(link.Text) { Link = link };

    /// <summary>Returns a fact with one value.</summary>
    public static Fact Fact(string name, Shown value) => new(name, [value]);

    /// <summary>
    /// Returns a fact from a field: capitalized name and legal reference. The field's help text is omitted, since it addresses clerks.
    /// </summary>
    public static Fact Fact(Field field, params IReadOnlyList<Shown> values) => new(Capital(field.Name), values) { Law = field.Law };

    /// <summary>Returns words cut after a whole word, with an ellipsis; one long word is cut between characters.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">The number of letters that always fit.</param>
    public static string Shortened(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        var blank = words.LastIndexOf(' ', most);
        var end =
            blank > 0 ? blank
            : char.IsLowSurrogate(words[most]) ? most - 1
            : most;
        return words[..end].TrimEnd() + " …";
    }

    /// <summary>Capitalizes the first letter.</summary>
    public static string Capital(string words) => ItalianText.Capital(words);
}
