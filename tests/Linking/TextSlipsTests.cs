using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>
/// Texts as they come from a word processor: each slip is reported at its line and column, with the text to write instead.
/// </summary>
public sealed class TextSlipsTests
{
    private const string Lead = "# Introduzione\n\nIl piano.\n\n";

    private static readonly SiteOptions Options = new("content");

    /// <summary>Text, code, line and column after the lead, mended text.</summary>
    public static TheoryData<string, string, string, string> Slips =>
        new()
        {
            { "Ufficio\tAddetti\nAnagrafe\t12", "TR440", "1:1", "| Ufficio | Addetti | ⏎ | --- | --- | ⏎ | Anagrafe | 12 |" },
            { "Ufficio\tAddetti\n\nAnagrafe\t12\n\nCultura\t5", "TR440", "1:1", "| Anagrafe | 12 | ⏎ | Cultura | 5 |" },
            { "| Ufficio | Addetti |\n| Anagrafe | 12 |", "TR441", "1:1", "| Ufficio | Addetti | ⏎ | --- | --- | ⏎ | Anagrafe | 12 |" },
            { "| Ufficio | Addetti |\n\n| --- | --- |\n\n| Anagrafe | 12 |", "TR441", "1:1", "| --- | --- |" },
            { "| Ufficio | Addetti | Sede |\n| --- | --- | --- |\n| Anagrafe | 12 |", "TR442", "3:1", "| Anagrafe | 12 |  |" },
            { "| Ufficio | Addetti |\n| --- | --- |\n| Anagrafe | 12 | 3 |", "TR442", "3:1", "togli la cella di troppo" },
            {
                "| Ufficio | Addetti |\n| --- | --- |\n| Anagrafe | 12 |\n| Cultura | 5 |\n| Totale | 71 |",
                "TR443",
                "5:12",
                "la somma fa 17"
            },
            {
                "| Ufficio | Spesa |\n| --- | ---: |\n| Anagrafe | 1.200,50 |\n| Cultura | 300,25 |\n| **TOTALE** | **1.600,75** |",
                "TR443",
                "5:16",
                "la somma fa 1.500,75"
            },
            { "| Ufficio | 2022 | 2023 | Totale |\n| --- | --- | --- | --- |\n| Anagrafe | 1 | 2 | 4 |", "TR443", "3:22", "la somma fa 3" },
            { "• anagrafe\n• cultura", "TR444", "1:1", "- anagrafe ⏎ - cultura" },
            { "\uF0B7 anagrafe\n\uF0B7 cultura", "TR444", "1:1", "- anagrafe ⏎ - cultura" },
            { "– anagrafe;\n– cultura.", "TR444", "1:1", "- anagrafe; ⏎ - cultura." },
            { "· anagrafe\n\n· cultura", "TR444", "1:1", "- anagrafe ⏎ - cultura" },
            { "o\tanagrafe\no\tcultura", "TR444", "1:1", "- anagrafe ⏎ - cultura" },
            { "o Anagrafe\no Cultura", "TR444", "1:1", "- Anagrafe ⏎ - Cultura" },
            { "-anagrafe\n-cultura", "TR444", "1:1", "- anagrafe ⏎ - cultura" },
            { "1.Anagrafe\n2.Cultura", "TR444", "1:1", "1. Anagrafe ⏎ 2. Cultura" },
            { "1)anagrafe\n2)cultura", "TR444", "1:1", "1. anagrafe ⏎ 2. cultura" },
            { "a) anagrafe\nb) cultura", "TR444", "1:1", "- a) anagrafe ⏎ - b) cultura" },
            { "##Gli obiettivi", "TR445", "1:1", ": ## Gli obiettivi" },
            { "Testo.\n\n###Gli *obiettivi*", "TR445", "3:1", ": ### Gli *obiettivi*" },
            { "Il **bilancio di previsione.", "TR446", "1:4", ": **bilancio**" },
            { "Una parola *altra.", "TR446", "1:12", ": *altra*" },
            { "Il ** bilancio ** di previsione.", "TR446", "1:4", ": **bilancio**" },
            { "Il **bilancio ** di previsione.", "TR446", "1:4", ": **bilancio**" },
            { "Il __bilancio di previsione.", "TR446", "1:4", ": __bilancio__" },
            { "Il _bilancio di previsione.", "TR446", "1:4", ": _bilancio_" },
            { "Il ~~Sindaco~~ dirigente.", "TR447", "1:4", "scrivi: Sindaco" },
            { "Si veda [il bilancio] (https://a.example/b).", "TR448", "1:9", ": [il bilancio](https://a.example/b)" },
            { "Si veda [il bilancio] ( pagina:obiettivi ).", "TR448", "1:9", ": [il bilancio](pagina:obiettivi)" },
            { "Si veda [il bilancio](https://a.example/b 2023.pdf).", "TR448", "1:9", ": [il bilancio](https://a.example/b%202023.pdf)" },
            { "Si veda [il bilancio](pagina: obiettivi).", "TR448", "1:9", ": [il bilancio](pagina:obiettivi)" },
            { "Si veda [il bilancio](https://a.example/b e altro", "TR448", "1:9", ": [il bilancio](https://a.example/b)" },
            { "Si veda (il bilancio)[https://a.example/b].", "TR448", "1:9", ": [il bilancio](https://a.example/b)" },
            { "Si veda [il bilancio] (www.a.example/b).", "TR448", "1:9", ": [il bilancio](https://www.a.example/b)" },
            { "Si veda [il bilancio](capitolo:Il piano).", "TR448", "1:9", ": [il bilancio](capitolo:CODICE)" },
            { "Si veda [il piano](capitolo:tes to).", "TR448", "1:9", ": [il piano](capitolo:testo)" },
            { "Il bilancio comu-\nnale è qui.", "TR449", "1:13", "scrivi: comunale" },
            { "Testo.\n\n    Il piano è approvato dalla Giunta.", "TR450", "3:5", "Il piano è approvato dalla Giunta." },
            { "La cittÃ\u00A0 di domani.", "TR451", "1:4", "scrivi: città" },
            { "La cittÃ  di domani.", "TR451", "1:4", "scrivi: città" },
            { "Il piano Ã¨ lâ€™atto.", "TR451", "1:10", "scrivi: è" },
            { "Il piano lâ€™atto.", "TR451", "1:10", "scrivi: l’atto" },
            { "Il piano ÃƒÂ¨ qui.", "TR451", "1:10", "scrivi: è" },
            { "Un costo di 12Â€.", "", "", "" },
            { "La citt\uFFFD di domani.", "TR452", "1:4", "riscrivi la parola" },
            { "Il responsabile è [da completare].", "TR453", "1:19", "[da completare]" },
            { "Lorem ipsum dolor sit amet.", "TR453", "1:1", "Lorem ipsum" },
            { "Entro il XXX.", "TR454", "1:10", "«XXX»" },
            { "TODO scrivere.", "TR454", "1:1", "«TODO»" },
            { "Il costo è ???", "TR454", "1:12", "«???»" },
            { "Si veda [qui](http://localhost:8080/2023/index.html).", "TR455", "1:15", "http://localhost:8080/2023/index.html" },
            { "Si veda <http://127.0.0.1/a>.", "TR455", "1:10", "http://127.0.0.1/a" },
            { @"Il file è in C:\Users\anna\piano.docx oggi.", "TR455", "1:14", @"C:\Users\anna\piano.docx" },
            { "Si veda [qui](https://borgosereno.example/2023/obiettivi/index.html).", "TR456", "1:9", "scrivi: pagina:2023/obiettivi" },
            { "Si veda [qui](https://borgosereno.example/2023/piano/testo.html).", "TR456", "1:9", "scrivi: capitolo:2023/testo" },
        };

    /// <summary>Nothing of this is a slip.</summary>
    public static TheoryData<string> Sound =>
        [
            "Il **bilancio** di *previsione*, ***tutto***, __anche__ _questo_.",
            "Sono 5 * 3 metri e 2*4, dati provvisori*, (*) e (**).",
            "- uno\n- due\n\n1. uno\n2. due\n\n1) uno\n2) due\n\n* uno\n* due",
            "Un nome_con_trattini e una riga ________ da riempire.",
            "| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n| Totale | 6 | ",
            "| Ufficio | Addetti |\n| --- | --- |\n| Anagrafe | 12 |\n| di cui donne | 5 |\n| Totale | 12 |",
            "| Ufficio | Valore |\n| --- | --- |\n| Anagrafe | n.p. |\n| Cultura | 5 |\n| Totale | 12 |",
            "| Ufficio | Media |\n| --- | --- |\n| Anagrafe | 3 |\n| Cultura | 5 |\n| Totale | 4 |",
            "| Ufficio | Spesa |\n| --- | --- |\n| A | 0,33 |\n| B | 0,33 |\n| C | 0,33 |\n| Totale | 1,00 |",
            "| A | B \\| C |\n| --- | --- |\n| `a|b` | 2 |",
            "Uno | due e poi tre.",
            "Si veda [questo] (come detto sopra) e [quello](https://a.example/b(c)).",
            "Si veda [qui](https://a.example/b \"Un titolo\").",
            "`[x] (https://a.example)` e `**aperto` e `##Titolo`",
            "```\n• uno\n• due\n##Titolo\n```",
            "Per le micro-\ne piccole imprese.",
            "Di giorno\no di notte\no mai.",
            "– Disse una volta sola.",
            "#Cremona è un nome.",
            "CHE COS'È», LIBERTÀ» e «È» e Â da sola.",
            "Il XX secolo e Luigi XXV; davvero?? Sì!",
            "Il file è su https://localhost.example/a, e in C: non c'è niente.",
            "Si veda [qui](https://borgosereno.example.org/2023/).",
            "\\*\\*aperto e \\_sotto",
            "Testo con nota[^a].\n\n[^a]: La nota.",
        ];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_reported_with_its_position_and_the_corrected_text(string text, string code, string place, string mended)
    {
        var told = Told(Lead + text + "\n");
        var at = place.Length == 0 ? [] : place.Split(':').Select(int.Parse).ToArray();
        Assert.Equal(code.Length == 0 ? [] : [$"{code} {at[0] + 4}:{at[1]}"], told.Select(Where));
        Assert.All(told, message => Assert.Contains(mended, message.What + ": " + message.CureFrom(null), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_correct_text_gives_no_message(string text) => Assert.Equal([], Told(Lead + text + "\n").Select(Where));

    [Theory]
    [InlineData("Un testo con **aperto.", "TR446")]
    [InlineData("La cittÃ\u00A0 nuova", "TR451")]
    [InlineData("[sito] (https://a.example)", "TR448")]
    public void Table_fields_are_checked_for_slips(string text, string code)
    {
        var told = Told(Lead, site => site.With("obiettivi.csv", $"codice;titolo;tipo;descrizione\nimp1;Uno;impegno;{text}\n"));
        Assert.Equal([$"{code} 2:18"], told.Select(Where));
    }

    [Theory]
    [InlineData("titolo", "Sportello XXX", "TR454")]
    [InlineData("titolo", "Sportello digitale Ã¨ aperto", "TR451")]
    public void Placeholder_words_in_plain_fields_are_reported(string field, string text, string code)
    {
        var told = Told(Lead, site => site.With("obiettivi.csv", $"codice;{field};tipo\nimp1;{text};impegno\n"));
        Assert.Equal([$"{code} 2:6"], told.Select(Where));
    }

    /// <summary>
    /// Sound chapters of two portals, a slip put somewhere: it is reported there, and nothing else of this kind. The short form takes a
    /// third of the slips.
    /// </summary>
    [Theory]
    [InlineData("complete", 2024)]
    [InlineData("reale", 2011)]
    public void A_slip_is_reported_in_any_chapter(string name, int year)
    {
        var draft = new Defects.Draft(name, year);
        var chapters = draft.Files.Where(file => file.Path.StartsWith(draft.In("piano/"), StringComparison.Ordinal)).ToArray();
        var dice = new Dice(18);
        string[] before = [.. Places(draft.Files)];
        foreach (var row in Gate.Sample(Slips.Where(row => ((string)row[1]).Length > 0 && (string)row[1] != "TR456"), 3))
        {
            var chapter = chapters[dice.Next(chapters.Length)];
            var text = Encoding.UTF8.GetString(chapter.Bytes.Span).ReplaceLineEndings("\n").TrimEnd() + "\n\n";
            int[] borders = [.. Enumerable.Range(1, text.Length - 1).Where(at => text.AsSpan(0, at).EndsWith(".\n\n") && IsFree(text, at))];
            var at = borders.Length == 0 ? text.Length : borders[dice.Next(borders.Length)];
            var slip = (string)row[0];
            var place = ((string)row[2]).Split(':').Select(int.Parse).ToArray();
            var varied = text.Insert(at, slip + "\n\n");
            var line = text.AsSpan(0, at).Count('\n') + place[0];
            Assert.Equal([$"{row[1]} {chapter.Path}:{line}:{place[1]}"], Places(draft.With(chapter.Path, varied)).Except(before));
        }
    }

    // Between two paragraphs, not inside a list or a quotation.
    private static bool IsFree(string text, int at) => at == text.Length || char.IsLetter(text[at]);

    private static IEnumerable<string> Places(IReadOnlyList<Generator.Files.StoredFile> files) =>
        Of(Defects.Draft.Check(files).Select(said => said.Message))
            .Select(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line}:{message.Place.Column}");

    private static Diagnostic[] Told(string chapter, Func<SmallSite, SmallSite>? more = null)
    {
        var site = new SmallSite()
            .With("piano/01-testo.md", chapter)
            .With(
                "/portale.yml",
                "ente: Comune di Borgosereno\nindirizzo pubblico: https://borgosereno.example/\nanno corrente: 2023\ndati "
                    + "dimostrativi: sì\n"
            );
        var log = new DiagnosticLog();
        InMemory.Build(Options, (more is null ? site : more(site)).Files, log);
        return [.. Of(log.InOrder())];
    }

    private static IEnumerable<Diagnostic> Of(IEnumerable<Diagnostic> messages) =>
        messages.Where(message =>
            message.Severity != Severity.Notice
            && (string.CompareOrdinal(message.Problem.Code, "TR440") >= 0 && string.CompareOrdinal(message.Problem.Code, "TR480") < 0)
        );

    private static string Where(Diagnostic message) => $"{message.Problem.Code} {message.Place.Line}:{message.Place.Column}";
}
