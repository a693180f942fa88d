using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Benchmarks;

/// <summary>
/// The content of an invented municipality: N objectives, an indicator each with two readings, a unit and a few documents
/// for every hundred or twenty of them, twenty areas, one chapter. Every objective has five links across: two objectives,
/// a document, the chapter, and one more in its text. The same N gives the same bytes. With two years each has N objectives: of three, one
/// is the same in both, one has another deadline and target, and one is replaced by another.
/// </summary>
internal static class Corpus
{
    private const int Year = 2024;
    private const int PerUnit = 100;
    private const int PerDocument = 20;
    private const int Areas = 20;

    public static void Write(int count, int years, string folder)
    {
        Save(folder, "portale.yml", text =>
            text.Append(
                    "ente: Comune di Provafinta\nnome del portale: Provafinta trasparente\nindirizzo pubblico: "
                        + "https://provafinta.example/\nanno corrente: "
                )
                .Append(Year)
                .Append("\ndati dimostrativi: sì\naggiornato: 2024-12-31\n")
        );
        for (var year = Year - years + 1; year <= Year; year++)
        {
            WriteYear(count, year, folder);
        }
    }

    private static void WriteYear(int count, int year, string folder)
    {
        var dice = new Dice((ulong)count);
        Save(folder, $"{year}/anno.yml", text =>
            text.Append(
                $"tipo di piano: Piano della performance\ntriennio: {year}-{year + 2}\nstati:\n  in linea da: 90\n  raggiunto da: 100\n  "
                    + "raggiunto in parte da: 50\n"
            )
        );
        Save(folder, $"{year}/piano/01-obiettivi.md", text =>
            text.Append("# Gli obiettivi\n\nQuesto Comune non esiste: i suoi obiettivi servono a misurare il programma.\n")
        );
        Table(folder, $"{year}/settori.csv", "codice;nome;competenze", Groups(count, PerUnit), i =>
            $"settore{i};Settore {i} – {Capital(dice.Pick(Words.Things))};Cura {dice.Pick(Words.Things)} {dice.Pick(Words.Places)}."
        );
        Table(folder, $"{year}/documenti.csv", "codice;titolo;tipo;numero;data;url;stato", Groups(count, PerDocument), i =>
            $"documento{i};Relazione {i} su "
            + $"{dice.Pick(Words.Things)};relazione;{i};{Day(dice)};https://provafinta.example/atti/{i}.pdf;altrove"
        );
        Table(
            folder,
            $"{year}/obiettivi.csv",
            "codice;titolo;tipo;area;settore;peso;scadenza;descrizione;perché;capitolo;collegati;documenti",
            count,
            i => Objective(i, count, year, dice)
        );
        Table(folder, $"{year}/indicatori.csv", $"codice;obiettivo;nome;unità;verso;partenza;atteso {year}", count, i =>
            $"indicatore{Code(i, year)};obiettivo{Code(i, year)};{Capital(dice.Pick(Words.Things))};%;in aumento;{dice.Below(40)};"
            + $"{60 + dice.Below(40) - Older(i, year)}"
        );
        Table(folder, $"{year}/rilevazioni.csv", "indicatore;riferita al;rilevata il;valore;fonte", 2 * count, i =>
            $"indicatore{Code((i + 1) / 2, year)};2024-{(i % 2 == 0 ? "12-31" : "06-30")};2025-01-{10 + dice.Below(20)};"
            + $"{40 + dice.Below(60)},{dice.Below(10)};controllo di gestione"
        );
    }

    private static string Objective(int i, int count, int year, Dice dice)
    {
        var weight = (i - 1) / PerUnit < count / PerUnit ? "1" : "";
        var text =
            $"{dice.Pick(Words.Sentences)} Viene dopo [ciò che lo prepara](obiettivo:obiettivo{Code(Other(i, count, dice), year)}). "
            + $"{dice.Pick(Words.Sentences)}";
        return string.Join(
            ';',
            $"obiettivo{Code(i, year)}",
            $"{dice.Pick(Words.Verbs)} {dice.Pick(Words.Things)} {dice.Pick(Words.Places)} ({i})",
            dice.Below(3) == 0 ? "strategico" : "gestionale",
            $"Area {1 + dice.Below(Areas)}",
            $"settore{((i - 1) / PerUnit) + 1}",
            weight,
            Day(dice, Older(i, year)),
            text,
            dice.Pick(Words.Reasons),
            "obiettivi",
            $"obiettivo{Code(Other(i, count, dice), year)} | obiettivo{Code(Other(i, count, dice), year)}",
            $"documento{1 + dice.Below(Groups(count, PerDocument))}"
        );
    }

    private static int Other(int i, int count, Dice dice) => 1 + ((i + dice.Below(Math.Max(count - 1, 1))) % count);

    private static int Groups(int count, int size) => (count + size - 1) / size;

    private static string Day(Dice dice, int earlier = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year - earlier}-{1 + dice.Below(12):D2}-{1 + dice.Below(28):D2}");

    // Objectives that only an older year has are numbered as others, with the year.
    private static string Code(int i, int year) => year < Year && i % 3 == 1 ? $"{i}-{year}" : i.ToString(CultureInfo.InvariantCulture);

    // How many years before the newest an objective has its own deadline and target.
    private static int Older(int i, int year) => i % 3 == 0 ? Year - year : 0;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static void Table(string folder, string name, string header, int rows, Func<int, string> row) => Save(folder, name, text =>
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
