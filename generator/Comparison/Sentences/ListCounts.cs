using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>The sentence that opens a list of changes: «3 società in più, nessuna in meno; 14 valori cambiati in 5 società.»</summary>
public static class ListCounts
{
    // More names, or longer ones, are found in the rows below.
    private const int MostNames = 2;
    private const int LettersOfNames = 90;

    /// <summary>Returns the sentence.</summary>
    /// <param name="changes">Changes of one list, at least one.</param>
    public static string Of(IReadOnlyCollection<YearChange> changes) =>
        ItalianText.Capital(string.Join("; ", changes.GroupBy(IsOfTable).OrderByDescending(group => group.Key).SelectMany(PartsOf))) + ".";

    private static IEnumerable<string> PartsOf(IEnumerable<YearChange> changes)
    {
        var kinds = changes.ToLookup(change => change.Kind);
        YearChange[] appeared = [.. kinds[YearChangeKind.Appeared]];
        YearChange[] gone = [.. kinds[YearChangeKind.Gone]];
        YearChange[] renamed = [.. kinds[YearChangeKind.Renamed]];
        YearChange[] changed = [.. kinds[YearChangeKind.Changed]];
        if (appeared.Length + gone.Length > 0)
        {
            var noun = ListNoun.Of([.. appeared, .. gone]);
            yield return $"{noun.Count(appeared.Length)} in più, {noun.Rest(gone.Length)} in meno{Names(appeared, gone)}";
        }

        if (renamed.Length > 0)
        {
            yield return $"{ListNoun.Of(renamed).Count(renamed.Length)} con un codice nuovo";
        }

        if (changed.Length > 0)
        {
            yield return Values(changed);
        }
    }

    private static string Values(YearChange[] changed)
    {
        var records = changed.Select(change => change.Record.Identity).Distinct().Count();
        var areTexts = changed[0].List == FactLists.Of(RecordKind.Chapter);
        var values = areTexts ? new ListNoun("testo", "testi", IsFeminine: false) : new ListNoun("valore", "valori", IsFeminine: false);
        var many = changed.Length == 1 ? "cambiato" : "cambiati";
        var where = changed[0].List == FactLists.Settings ? "" : $" in {ListNoun.Of(changed).Count(records)}";
        return $"{values.Count(changed.Length)} {many}{where}";
    }

    private static string Names(YearChange[] appeared, YearChange[] gone)
    {
        string[] names = [.. appeared.Concat(gone).Select(change => change.Record.Name)];
        return appeared.Length * gone.Length > 0 || names.Length > MostNames || names.Sum(name => name.Length) > LettersOfNames
            ? ""
            : $" ({ComparedPair.Names(names)})";
    }

    private static bool IsOfTable(YearChange change) => change.Record.List == FactLists.Tables;
}
