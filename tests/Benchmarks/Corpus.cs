using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Benchmarks;

/// <summary>
/// The content of an invented municipality: N objectives, an indicator each with two readings, a unit and a few documents
/// for every hundred or twenty of them, twenty areas, one chapter. Every objective has five links across: two objectives,
/// a document, the chapter, and one more in its text. The same N gives the same bytes.
/// </summary>
internal static class Corpus
{
    private const int Year = 2024;
    private const int PerUnit = 100;
    private const int PerDocument = 20;
    private const int Areas = 20;

    public static void Write(int count, string folder)
    {
        var dice = new Dice((ulong)count);
        Save(folder, "portale.yml", text =>
            text.Append(
                    "ente: Comune di Provafinta\nnome del portale: Provafinta trasparente\nindirizzo pubblico: "
                        + "https://provafinta.example/\nanno corrente: "
                )
                .Append(Year)
                .Append("\ndati dimostrativi: sì\naggiornato: 2024-12-31\n")
        );
        Save(folder, $"{Year}/anno.yml", text =>
            text.Append(
                "tipo di piano: Piano della performance\ntriennio: 2024-2026\nstati:\n  in linea da: 90\n  raggiunto da: 100\n  "
                    + "raggiunto in parte da: 50\n"
            )
        );
        Save(folder, $"{Year}/piano/01-obiettivi.md", text =>
            text.Append("# Gli obiettivi\n\nQuesto Comune non esiste: i suoi obiettivi servono a misurare il programma.\n")
        );
        Table(folder, "settori.csv", "codice;nome;competenze", Groups(count, PerUnit), i =>
            $"settore{i};Settore {i} – {Capital(dice.Pick(Words.Things))};Cura {dice.Pick(Words.Things)} {dice.Pick(Words.Places)}."
        );
        Table(folder, "documenti.csv", "codice;titolo;tipo;numero;data;url;stato", Groups(count, PerDocument), i =>
            $"documento{i};Relazione {i} su "
            + $"{dice.Pick(Words.Things)};relazione;{i};{Day(dice)};https://provafinta.example/atti/{i}.pdf;altrove"
        );
        Table(
            folder,
            "obiettivi.csv",
            "codice;titolo;tipo;area;settore;peso;scadenza;descrizione;perché;capitolo;collegati;documenti",
            count,
            i => Objective(i, count, dice)
        );
        Table(folder, "indicatori.csv", "codice;obiettivo;nome;unità;verso;partenza;atteso 2024", count, i =>
            $"indicatore{i};obiettivo{i};{Capital(dice.Pick(Words.Things))};%;in aumento;{dice.Below(40)};{60 + dice.Below(40)}"
        );
        Table(folder, "rilevazioni.csv", "indicatore;riferita al;rilevata il;valore;fonte", 2 * count, i =>
            $"indicatore{(i + 1) / 2};2024-{(i % 2 == 0 ? "12-31" : "06-30")};2025-01-{10 + dice.Below(20)};{40 + dice.Below(60)},"
            + $"{dice.Below(10)};controllo di gestione"
        );
    }

    private static string Objective(int i, int count, Dice dice)
    {
        var weight = (i - 1) / PerUnit < count / PerUnit ? "1" : "";
        var text =
            $"{dice.Pick(Words.Sentences)} Viene dopo [ciò che lo prepara](obiettivo:obiettivo{Other(i, count, dice)}). "
            + $"{dice.Pick(Words.Sentences)}";
        return string.Join(
            ';',
            $"obiettivo{i}",
            $"{dice.Pick(Words.Verbs)} {dice.Pick(Words.Things)} {dice.Pick(Words.Places)} ({i})",
            dice.Below(3) == 0 ? "strategico" : "gestionale",
            $"Area {1 + dice.Below(Areas)}",
            $"settore{((i - 1) / PerUnit) + 1}",
            weight,
            Day(dice),
            text,
            dice.Pick(Words.Reasons),
            "obiettivi",
            $"obiettivo{Other(i, count, dice)} | obiettivo{Other(i, count, dice)}",
            $"documento{1 + dice.Below(Groups(count, PerDocument))}"
        );
    }

    private static int Other(int i, int count, Dice dice) => 1 + ((i + dice.Below(Math.Max(count - 1, 1))) % count);

    private static int Groups(int count, int size) => (count + size - 1) / size;

    private static string Day(Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year}-{1 + dice.Below(12):D2}-{1 + dice.Below(28):D2}");

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static void Table(string folder, string name, string header, int rows, Func<int, string> row) =>
        Save(folder, $"{Year}/{name}", text =>
        {
            text.Append(header).Append('\n');
            for (var i = 1; i <= rows; i++)
            {
                text.Append(row(i)).Append('\n');
            }
        });

    private static void Save(string folder, string path, Action<StringBuilder> write)
    {
        var text = new StringBuilder();
        write(text);
        var whole = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllText(whole, text.ToString());
    }
}
