using System.Text;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>Describes fields to clerks: purpose and allowed values.</summary>
public static class FieldWords
{
    /// <summary>Returns one line: purpose, format, whether the field is required.</summary>
    public static string Of(Field field)
    {
        var form = Form(field) is { Length: > 0 } words ? $" {words}." : "";
        var law = field.Law is { } article ? $" Lo chiede l'{article}." : "";
        return field.Explains + form + law + (field.Required ? " Obbligatorio." : "");
    }

    /// <summary>An example identity over the columns of a new table.</summary>
    public const string IdentityExample = "ogni riga: Totale = Donne + Uomini";

    /// <summary>Returns the line for a key of a settings file (YAML), where lists are written differently from cells.</summary>
    public static string OfSetting(Field field) =>
        field.Type == FieldType.Identity ? $"{field.Explains} Una per riga, rientrata, dopo un trattino."
        : field.IsList ? $"{Of(field with { IsList = false })} Più valori vanno fra parentesi quadre: [primo, secondo]."
        : Of(field);

    /// <summary>Returns a list of the keys of a settings file, formatted as <see cref="List"/>.</summary>
    public static string ListOfSettings(IEnumerable<Field> fields, string start) =>
        string.Concat(fields.Select(field => $"{start}{field.Name}: {OfSetting(field)}\n"));

    /// <summary>Returns a list of a file's fields, one per line, with the given start of line.</summary>
    public static string List(IEnumerable<Field> fields, string start)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(start).Append(field.Name).Append(": ").Append(Of(field)).Append('\n');
        }

        return text.ToString();
    }

    private static string Form(Field field)
    {
        var form = field.Type switch
        {
            FieldType.Code => "Comincia con una lettera, poi lettere, cifre e trattini",
            FieldType.Reference => $"Il codice ({field.Refers!.Value.One()})",
            FieldType.Target => "Nella forma tipo:codice (settore:ambiente)",
            FieldType.Date => "Una data: 31/12/2011",
            FieldType.Number => "Un numero: 1.234,56",
            FieldType.Whole => "Un numero intero",
            FieldType.Percent => "Una percentuale: 12,5%",
            FieldType.Degrees => "Gradi: 45,133",
            FieldType.YesNo => "sì o no",
            FieldType.Choice => $"Uno fra: {string.Join(", ", field.Choices)}",
            FieldType.WebAddress or FieldType.WebAddressOrTarget => "L'indirizzo intero, da https:// in poi",
            FieldType.Mail => "Nella forma nome@dominio",
            FieldType.Picture => "Il nome del file, per esempio piazza.jpg",
            FieldType.Colour => "Un colore: \"#006b3c\", fra virgolette",
            FieldType.Citation => "Per esempio: riga 127",
            FieldType.Value => "Un numero, un intervallo (10 - 20) o sì/no, secondo il verso",
            _ => "",
        };
        return field.IsList ? $"{form}{(form.Length > 0 ? ". " : "")}Più valori si separano con « | »" : form;
    }
}
