using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Converts answers to display text: numbers and dates in Italian, absent values in words.</summary>
public static class DisplayText
{
    /// <summary>Nobody states the value: the source, or the office.</summary>
    public const string NotStated = "non indicato";

    /// <summary>The law does not ask for the value: not from this body, not yet, or not at the time.</summary>
    public const string NotDue = "non dovuto";

    /// <summary>The value is withheld to protect a person.</summary>
    public const string Withheld = "riservato";

    /// <summary>A value that has not been supplied yet.</summary>
    public static Shown NotGiven => Absent(NotStated, Missing.NotGiven, "non ancora indicato dal Comune");

    /// <summary>An empty cell of a statistical table.</summary>
    public static Shown Blank => Absent(NotStated, Missing.Blank, "vuota nella fonte");

    /// <summary>Returns the display text of an answer, or the word for a value that the source does not state for null.</summary>
    public static Shown Of(Answer? answer) =>
        answer switch
        {
            null => Absent(NotStated, Missing.NotInSource, "non indicato nella fonte"),
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

    /// <summary>Returns one of the three words for an absent value, with the exact reason.</summary>
    public static Shown Of(Absence absence) =>
        absence switch
        {
            Absence.NotDue => Absent(NotDue, Missing.NotDue, "non dovuto"),
            Absence.NotYetDue => Absent(NotDue, Missing.NotYetDue, "non ancora dovuto"),
            Absence.Withheld => Absent(Withheld, Missing.Withheld, "omesso per riservatezza"),
            Absence.NotRequiredThen => Absent(NotDue, Missing.NotRequiredThen, "non richiesto all'epoca"),
            Absence.NotInSource => Absent(NotStated, Missing.NotInSource, "non presente nella fonte"),
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

    private static Shown Absent(string word, Missing missing, string reason) => new(word) { Missing = missing, Reason = reason };
}
