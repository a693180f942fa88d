namespace Cremona.Transparency.Generator.OpenData;

/// <summary>The type of a column, in the words of each description.</summary>
/// <param name="Word">The word in our JSON and on pages.</param>
/// <param name="TableSchema">The type in a Table Schema (Data Package).</param>
/// <param name="Csvw">The datatype in CSVW.</param>
public sealed record DataType(string Word, string TableSchema, string Csvw)
{
    /// <summary>Text on one line or several.</summary>
    public static readonly DataType Text = new("testo", "string", "string");

    /// <summary>A number with a decimal point.</summary>
    public static readonly DataType Number = new("numero", "number", "decimal");

    /// <summary>An integer.</summary>
    public static readonly DataType Whole = new("intero", "integer", "integer");

    /// <summary>A year, four digits.</summary>
    public static readonly DataType Year = new("anno", "year", "gYear");

    /// <summary>A date, ISO 8601.</summary>
    public static readonly DataType Day = new("data", "date", "date");

    /// <summary>One of a few prescribed words.</summary>
    public static readonly DataType Choice = new("scelta", "string", "string");

    /// <summary>The code of the row's own record.</summary>
    public static readonly DataType Code = new("codice", "string", "string");

    /// <summary>The code of another record.</summary>
    public static readonly DataType Reference = new("riferimento", "string", "string");

    /// <summary>A web address, or a reference with its kind (<c>settore:ambiente</c>).</summary>
    public static readonly DataType Address = new("indirizzo", "string", "string");

    /// <summary>A number, an interval, or sì and no, depending on the row.</summary>
    public static readonly DataType Measure = new("valore", "string", "string");

    private static readonly DataType[] All = [Text, Number, Whole, Year, Day, Choice, Code, Reference, Address, Measure];

    /// <summary>Returns the type with a word; text for an unknown word.</summary>
    public static DataType Of(string word) => Array.Find(All, type => type.Word == word) ?? Text;

    /// <summary>True if the values are numbers.</summary>
    public bool IsNumber => this == Number || this == Whole;
}
