using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cremona.Transparency.Benchmarks;

/// <summary>
/// The records of a <see cref="Corpus"/> as a site of Hugo 0.111: a content file for each objective, unit and document, the indicators and
/// readings as data, and the
/// templates of the folder <c>Hugo</c>. What Hugo cannot know of a text by itself, which records it names, is written in the front matter
/// for it.
/// </summary>
internal static class HugoSite
{
    // So many other pages has our site: the tree of Amministrazione trasparente, notes, empty lists.
    private const int Notes = 45;

    public static void Write(int count, string folder)
    {
        var corpus = Directory.CreateTempSubdirectory().FullName;
        Corpus.Write(count, 1, corpus);
        Copy(Path.Combine(AppContext.BaseDirectory, "Hugo"), folder);
        var year = Path.Combine(corpus, "2024");
        var content = Path.Combine(folder, "content", "2024");
        Pages(year, "settori.csv", content, (unit, i) =>
            HugoText.Page(unit("competenze"), ("title", unit("nome")), ("type", "settori"), ("weight", i), ("codice", unit("codice")))
        );
        Pages(year, "documenti.csv", content, (document, i) =>
            HugoText.Page(
                "",
                ("title", document("titolo")),
                ("type", "documenti"),
                ("weight", i),
                ("codice", document("codice")),
                ("tipo", document("tipo")),
                ("numero", document("numero")),
                ("data", document("data")),
                ("indirizzo", document("url")),
                ("stato", document("stato"))
            )
        );
        Pages(year, "obiettivi.csv", content, HugoText.Objective);
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.WriteAllText(Path.Combine(folder, "data", "indicatori.json"), JsonSerializer.Serialize(Indicators(year)));
        Directory.CreateDirectory(Path.Combine(folder, "content", "pagine"));
        for (var i = 1; i <= Notes; i++)
        {
            File.WriteAllText(
                Path.Combine(folder, "content", "pagine", $"nota-{i}.md"),
                HugoText.Page(string.Join("\n\n", Words.Sentences), ("title", $"Nota {i}"))
            );
        }

        Directory.Delete(corpus, recursive: true);
    }

    // An objective's indicator, with its readings, by the objective's code.
    private static Dictionary<string, object> Indicators(string year)
    {
        var readings = Rows(year, "rilevazioni.csv")
            .ToLookup(
                reading => reading("indicatore"),
                reading => new
                {
                    riferita = reading("riferita al"),
                    rilevata = reading("rilevata il"),
                    valore = Number(reading("valore")),
                    fonte = reading("fonte"),
                }
            );
        return Rows(year, "indicatori.csv")
            .ToDictionary(
                indicator => indicator("obiettivo"),
                object (indicator) =>
                    new
                    {
                        codice = indicator("codice"),
                        nome = indicator("nome"),
                        unita = indicator("unità"),
                        verso = indicator("verso"),
                        partenza = Number(indicator("partenza")),
                        atteso = Number(indicator("atteso 2024")),
                        rilevazioni = readings[indicator("codice")].OrderBy(reading => reading.riferita, StringComparer.Ordinal),
                    }
            );
    }

    private static void Pages(string year, string table, string content, Func<Func<string, string>, int, string> page)
    {
        var folder = Path.Combine(content, Path.GetFileNameWithoutExtension(table));
        var i = 0;
        foreach (var row in Rows(year, table))
        {
            File.WriteAllText(Path.Combine(folder, row("codice") + ".md"), page(row, ++i));
        }
    }

    // The invented tables have no quotes.
    private static IEnumerable<Func<string, string>> Rows(string year, string table)
    {
        var lines = File.ReadAllLines(Path.Combine(year, table), Encoding.UTF8);
        var names = lines[0].Split(';');
        return lines
            .Skip(1)
            .Select(line => line.Split(';'))
            .Select(cells => (Func<string, string>)(name => cells[Array.IndexOf(names, name)]));
    }

    private static double Number(string text) => double.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
