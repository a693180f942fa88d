using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>The sentence that opens each list of changes: word by word, and against the rows of the published pages.</summary>
public sealed class ListCountTests
{
    private const string Longer =
        "Un nome che occupa da solo quasi tutto lo spazio che una frase breve può dare ai nomi dei suoi dati, e oltre";

    [Theory]
    [InlineData("societa", "+A +B +C", "3 società in più, nessuna in meno.")]
    [InlineData("societa", "+A", "Una società in più, nessuna in meno («A»).")]
    [InlineData("societa", "-A -B", "Nessuna società in più, 2 in meno («A» e «B»).")]
    [InlineData("societa", "+A -B", "Una società in più, una in meno.")]
    [InlineData("societa", "~A ~A ~B", "3 valori cambiati in 2 società.")]
    [InlineData("societa", "~A", "Un valore cambiato in una società.")]
    [InlineData("obiettivi", "+A -B -C ~D", "Un obiettivo in più, 2 in meno; un valore cambiato in un obiettivo.")]
    [InlineData("obiettivi", "+A! ~B!", "Un impegno in più, nessuno in meno («A»); un valore cambiato in un impegno.")]
    [InlineData("obiettivi", "+A! +B", "2 obiettivi e impegni in più, nessuno in meno («A» e «B»).")]
    [InlineData("organi", "=A ~A", "Un organo con un codice nuovo; un valore cambiato in un organo.")]
    [InlineData("altri-enti", "-A", "Nessun ente in più, uno in meno («A»).")]
    [InlineData("luoghi", "+A +B -C", "2 luoghi in più, uno in meno.")]
    [InlineData("documenti", "+A +B", "2 documenti in più, nessuno in meno («A» e «B»).")]
    [InlineData("glossario", "+A", "Una parola in più, nessuna in meno («A»).")]
    [InlineData("contesto", "+A ~B", "Una voce in più, nessuna in meno («A»); un valore cambiato in una voce.")]
    [InlineData("piano", "~A ~B", "2 testi cambiati in 2 capitoli.")]
    [InlineData("anno", "~A ~A", "2 valori cambiati.")]
    [InlineData("personale/eta", "+A ~B ~B ~C", "Una riga in più, nessuna in meno («A»); 3 valori cambiati in 2 righe.")]
    public void Word_by_word(string list, string changes, string expected) =>
        Assert.Equal(expected, ListCounts.Of([.. changes.Split(' ').Select(change => Of(list, change))]));

    [Fact]
    public void A_long_name_is_left_to_the_rows() =>
        Assert.Equal(
            "Una società in più, nessuna in meno.",
            ListCounts.Of([new YearChange(YearChangeKind.Appeared, new FactRecord("societa", "a", Longer, [], []))])
        );

    [Fact]
    public void Tables_are_counted_apart_from_their_rows() =>
        Assert.Equal(
            "Una tabella in più, nessuna in meno («A»); un valore cambiato in una riga.",
            ListCounts.Of([Of("personale/eta", "~B"), Of(FactLists.Tables, "+A")])
        );

    [Theory]
    [InlineData("2022-2023")]
    [InlineData("2023-2024")]
    public void Every_list_begins_with_the_counts_of_its_rows(string pair)
    {
        var front = Page($"confronto/{pair}/index.html");
        string[] lists = [.. front.QuerySelectorAll("#elenchi .entry-name a").Select(link => link.GetAttribute("href")!)];
        Assert.InRange(lists.Length, 10, 15);
        foreach (var list in lists)
        {
            var page = Page($"confronto/{pair}/{list}");
            var all = page.QuerySelectorAll("#tabella-rilevanti tbody tr, #tabella-altri tbody tr");
            var entry = front.QuerySelectorAll("#elenchi .entry").Single(entry => entry.QuerySelector("a")!.GetAttribute("href") == list);
            Assert.Equal(Counts(all), Counts(entry.QuerySelector("dd")!.Words()));
            foreach (var group in page.QuerySelectorAll("#rilevanti, #altri"))
            {
                Assert.Equal(Counts(group.QuerySelectorAll("tbody tr")), Counts(group.QuerySelector("p.measure")!.Words()));
            }

            var brief = front.GetElementById("rilevanti-" + list[..^".html".Length])?.QuerySelector("p.measure")!.Words();
            Assert.Equal(page.QuerySelector("#rilevanti p.measure")?.Words(), brief?.Split(" Qui ci sono")[0]);
        }
    }

    // New, lost, renamed, changed values, and the records of these: the numbers of the rows.
    private static (int, int, int, int, int) Counts(IEnumerable<IElement> rows)
    {
        var kinds = rows.Select(row => (Name: ChangeRows.RecordOf(row), Kind: ChangeRows.KindOf(row))).ToArray();
        string[] whole = ["nuovo", "non c'è più", "ha cambiato codice"];
        var changed = kinds.Where(row => !whole.Contains(row.Kind)).ToArray();
        return (
            kinds.Count(row => row.Kind == whole[0]),
            kinds.Count(row => row.Kind == whole[1]),
            kinds.Count(row => row.Kind == whole[2]),
            changed.Length,
            changed.Select(row => row.Name).Distinct().Count()
        );
    }

    private static (int, int, int, int, int) Counts(string sentence)
    {
        string[] parts = sentence.TrimEnd('.').Split(["; ", ", "], StringSplitOptions.None);
        var values = parts.Where(part => part.Contains(" cambiat", StringComparison.Ordinal)).ToArray();
        return (
            Sum(" in più"),
            Sum(" in meno"),
            Sum(" con un codice nuovo"),
            values.Sum(Number),
            // The settings of a year are one record.
            values.Sum(part => part.Split(" in ") is [_, var records] ? Number(records) : 1)
        );

        int Sum(string words) => parts.Where(part => part.Contains(words, StringComparison.Ordinal)).Sum(Number);
    }

    private static int Number(string part) =>
        part.Split(' ')[0].ToLowerInvariant() switch
        {
            "nessun" or "nessuna" or "nessuno" => 0,
            "un" or "una" or "uno" => 1,
            var digits => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture),
        };

    // + new, - lost, = another code, ~ changed; ! a commitment.
    private static YearChange Of(string list, string change)
    {
        var kind = change[0] switch
        {
            '+' => YearChangeKind.Appeared,
            '-' => YearChangeKind.Gone,
            '=' => YearChangeKind.Renamed,
            _ => YearChangeKind.Changed,
        };
        FactCell[] cells = change.EndsWith('!') ? [new FactCell(ObjectiveSchema.Type.Name, FactType.Text, "impegno")] : [];
        return new YearChange(kind, new FactRecord(list, change[1..2], change[1..2], [], cells)) { Field = "campo" };
    }

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(new MemoryStream(BuiltSite.Of("complete").Bytes[path]));
}
