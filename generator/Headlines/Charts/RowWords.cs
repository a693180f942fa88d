using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>What the rows of a table are called: bands of ages, units of the organisation, or entries.</summary>
/// <param name="One">One row: «settore».</param>
/// <param name="Many">Several rows: «settori».</param>
/// <param name="IsFeminine">The gender of both.</param>
internal sealed record RowWords(string One, string Many, bool IsFeminine)
{
    private static readonly RowWords Ages = new("fascia di età", "fasce di età", IsFeminine: true);
    private static readonly RowWords Units = new("settore", "settori", IsFeminine: false);
    private static readonly RowWords Entries = new("voce", "voci", IsFeminine: true);

    /// <summary>True for bands of ages.</summary>
    public bool IsOfAges => this == Ages;

    /// <summary>«tutte le» or «tutti i».</summary>
    public string All => IsFeminine ? "tutte le" : "tutti i";

    /// <summary>«tutte le altre voci», «tutti gli altri settori».</summary>
    public string AllOthers => $"{(IsFeminine ? "tutte le altre" : "tutti gli altri")} {Many}";

    /// <summary>Returns the name of several rows beside others: «Altre 3 voci», «Altri 14 settori».</summary>
    public string Others(int count) => $"{(IsFeminine ? "Altre" : "Altri")} {ItalianText.Number(count)} {Many}";

    /// <summary>«ciascuna» or «ciascuno».</summary>
    public string Each => Ending("ciascun");

    /// <summary>«il settore più numeroso», «la voce più numerosa».</summary>
    public string Largest => $"{(IsFeminine ? "la" : "il")} {One} più {Ending("numeros")}";

    /// <summary>«i settori più numerosi», «le voci più numerose».</summary>
    public string LargestOnes => IsFeminine ? $"le {Many} più numerose" : $"i {Many} più numerosi";

    /// <summary>Returns the words for a table.</summary>
    public static RowWords Of(StatTable table) =>
        table.JoinsUnits ? Units
        : table.Rows.Where(row => !row.IsTotal).All(row => AgeBand.Parse(row.Name) is not null) ? Ages
        : Entries;

    /// <summary>Returns a row in a sentence: «da 41 a 50 anni» for a band of ages, otherwise its name in quotation marks.</summary>
    public string NameOf(string row) => IsOfAges ? AgeBand.Parse(row)!.Spoken : ItalianText.Quoted(row);

    /// <summary>Returns a count of rows: «un settore», «3 voci».</summary>
    public string Count(int count) => count == 1 ? $"{(IsFeminine ? "una" : "un")} {One}" : $"{ItalianText.Number(count)} {Many}";

    private string Ending(string stem) => stem + (IsFeminine ? "a" : "o");
}
