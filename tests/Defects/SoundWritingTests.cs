using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cremona.Transparency.Tests.Attachments;
using Cremona.Transparency.Tests.Browser;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>Texts, files and dates in many valid forms: none gives a diagnostic.</summary>
public sealed class SoundWritingTests
{
    private static readonly string[] Marks = ["-", "*", "+", "1.", "1)"];

    private static readonly string[] Emphasised =
    [
        "*parola*",
        "_parola_",
        "**due parole**",
        "__due parole__",
        "***parola***",
        "**nome** e *cognome*",
        "**a *b* c**",
        "*a **b** c*",
    ];

    private static readonly string[] Around =
    [
        "{0}",
        "Il testo {0} continua.",
        "({0})",
        "«{0}»",
        "{0}: segue.",
        "- {0}\n- altro",
        "> {0}",
        "L'{0}",
        "{0}, {0} e {0}.",
        "## Titolo {0}",
        "| Voce | Valore |\n| --- | --- |\n| {0} | 1 |",
    ];

    private static readonly string[] Links =
    [
        "[qui](https://a.example/b)",
        "[qui](<https://a.example/b c>)",
        "[qui](https://a.example/b_(c))",
        "[qui](https://a.example/?a=1&b=2#c)",
        "<https://a.example/b>",
        "https://a.example/b",
        "[**qui**](settore:ambiente)",
        "[qui](settore:ambiente)",
        "[qui](SETTORE:Ambiente)",
        "[](settore:ambiente)",
        "[qui](settore:2023/ambiente)",
        "[qui](pagina:obiettivi)",
        "[qui](tabella:eta)",
        "[qui](capitolo:testo)",
        "[qui](mailto:urp@borgosereno.example)",
        "[qui](tel:+390372000000)",
        "[qui][a]\n\n[a]: https://a.example/b",
        "[qui][]\n\n[qui]: https://a.example/b",
        "[qui]\n\n[qui]: <https://a.example/b>",
        "[art. 3] (vedi sopra)",
        "[...] (omissis)",
        "[1] e (2)",
        "«[qui](https://a.example/b)».",
        "([qui](https://a.example/b))",
        "[qui](https://a.example/b), [là](https://a.example/c).",
    ];

    private static readonly string[] Sentences =
    [
        "Dalle 8:30 alle 12:30, dal lunedì al venerdì.",
        "Il 5 % di 100 è 5; 2*3*4 fa 24.",
        "Valore provvisorio*, come sopra**.",
        "Un codice AB_12_CD e una riga da riempire: ________.",
        "Sala A/B – primo piano – a destra.",
        "– Buongiorno – disse.",
        "Art. 3, c. 2, lett. b) del regolamento.",
        "lett. a) e lett. b)",
        "N. 12\\. Il seguito.",
        "Costa 1.200,50 € (IVA esclusa).",
        "E-mail e on-line, socio-sanitario, ex-Enel.",
        "Il comune, la provincia\ne la regione\ncollaborano.",
        "Testo con nota[^1].\n\n[^1]: La nota.",
        "Termine\n:   La sua spiegazione.",
        "Riga uno\\\nriga due",
        "Riga uno  \nriga due",
        "`*codice*` e ``a ` b``",
        "```\n• uno\n\tdue\n##tre\n```",
        "***",
        "Prima.\n\n---\n\nDopo.",
        "> Citazione\n> su due righe",
        "# 1 in classifica",
        "Perché? Perché no! È così…",
        "«Città» e “città”, l’ora e l'ora.",
        "Che cos'è un C.F. o una P.IVA?",
        "C'è l'UE, l'ISTAT, l'OIV.",
        "Luigi XVI, il secolo XX e il XXV Aprile.",
        "I~II e a~b",
        "Sì/no, e/o, km²; 3 × 4 = 12.",
        "La tabella dice 75 ([](tabella:eta)).",
        "I dipendenti sono in totale 75.\n\n[](tabella:eta)",
        "[](tabella:eta)\n\nNel 2022 erano 70, oggi 42 donne e 33 uomini.",
        "Sono 12 uffici in tutto.\n\n[](tabella:eta)",
        "Il Comune ha partita IVA 01234567897.",
        "Numero verde 800 123456, int. 12.",
        "Entro 30 giorni; oltre, si paga.",
        "Lo Statuto (2001) e il Regolamento (2010)-",
        "1990\\. Nasce il parco.",
        "A: sì. B: no.",
        "o di giorno o di notte",
        "I dipendenti sono 75*.\n\n*dato provvisorio",
        "| Voce | Valore |\n| --- | --- |\n| a | 12* |\n\n*dato provvisorio al 30 giugno",
        "1. uno\n    1. due\n    2. tre\n2. quattro",
        "- uno\n    - due\n        - tre",
        "Via Roma 1, 26100 Cremona – tel. 0372 000000 – fax 0372 000001",
        "Orario: 9-13 e 15-17; sabato 9–12.",
        "Delibera G.C. n. 12/2023 del 3.5.2023",
        "Si applica l'art. 4-bis; v. all. A/1.",
        "Euro 1.000,00.= (mille/00)",
        "Obiettivo «N. 1 - Ambiente»",
        "Un link: www.comune.example senza protocollo",
        "Vero o falso?\n\nSì - no - non so",
        "Punto 1), punto 2) e punto 3).",
        "Anni 2021/22 e 2022/23.",
        "Classe 0-3 anni: 12 bambini.",
        "Area A: 10; area B: 20; totale: 30.",
    ];

    private static readonly string[] Tables =
    [
        "| A | B |\n| --- | --- |\n| 1 | 2 |",
        "| A | B |\n|---|---|\n| 1 | 2 |",
        "A | B\n--- | ---\n1 | 2",
        "| A | B |\n| :--- | ---: |\n| uno | 1.200 |",
        "| A | B |\n| :-: | :-: |\n| uno |  |",
        "| A | B |\n| --- | --- |\n| a \\| b | `c` |",
        "| Voce | N |\n| --- | --- |\n| a | 1 |\n| b | 2 |\n| Totale | 3 |",
        "| Voce | N |\n| --- | --- |\n| a | 1,5 |\n| b | 2,5 |\n| **Totale** | **4,0** |",
        "| Voce | % |\n| --- | --- |\n| a | 40 |\n| b | 60 |\n| Totale | 100 |",
        "| Voce | Anno |\n| --- | --- |\n| a | 2021 |\n| b | 2022 |\n| Totale | 2 |",
        "| Voce | N |\n| --- | --- |\n| a | n.d. |\n| b | 2 |\n| Totale | 12 |",
        "| Voce | Spesa |\n| --- | --- |\n| a | 1.000 € |\n| b | 500 € |\n| Totale | 1.500 € |",
        "| Voce | M | F | Totale |\n| --- | --- | --- | --- |\n| a | 1 | 2 | 3 |",
        "| Voce | N |\n| --- | --- |\n| a | 5 |\n| di cui b | 2 |\n| Totale | 5 |",
        "| Voce | Importo |\n| --- | ---: |\n| Entrate | 10 |\n| Uscite | -4 |\n| Totale | 6 |",
        "| Voce | Ore medie |\n| --- | --- |\n| a | 30 |\n| b | 36 |\n| Totale | 33 |",
        "| Ufficio | Telefono |\n| --- | --- |\n| a | 0372 1 |\n| b | 0372 2 |",
        "| Voce | N |\n| --- | --- |\n| Totale entrate | 10 |\n| Totale uscite | 4 |",
        "| Anno | 2021 | 2022 | 2023 |\n| --- | --- | --- | --- |\n| a | 1 | 2 | 4 |\n| b | 1 | 1 | 1 |\n| Totale | 2 | 3 | 5 |",
    ];

    private static readonly string[] Days = ["31/12/2023", "2023-12-31", "1/1/2023", "01/01/2023", "28-02-2023", "1.3.2023", "29/02/2020"];

    private static readonly string[] Waiting = ["", "no", "No", "sì", "Sì", "si", "SÌ"];

    public static TheoryData<string> Texts =>
        [
            .. Lists()
                .Concat(Around.SelectMany(frame => Emphasised.Select(words => string.Format(CultureInfo.InvariantCulture, frame, words))))
                .Concat(Links)
                .Concat(Sentences)
                .Concat(Tables)
                .Distinct(),
        ];

    public static TheoryData<string, string> Attachments
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Files().Keys)
            {
                foreach (
                    var checker in new[]
                    {
                        "Ufficio trasparenza",
                        "Segretario comunale",
                        "Responsabile della trasparenza",
                        "Servizio Affari generali",
                    }
                )
                {
                    data.Add(name, checker);
                }
            }

            return data;
        }
    }

    public static TheoryData<string, string> Records
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var day in Days)
            {
                foreach (var draft in Waiting)
                {
                    data.Add(day, draft);
                }
            }

            return data;
        }
    }

    [Fact]
    public void There_are_more_than_three_hundred_correct_texts() =>
        Assert.True(Texts.Count + Attachments.Count + Records.Count > 300, $"{Texts.Count} + {Attachments.Count} + {Records.Count}");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_correct_text_gives_no_diagnostic(string text)
    {
        // The quick form gives one text of four the line ends of Windows.
        string[] ends =
            Gate.IsLong ? ["\n", "\r\n"]
            : text.Length % 4 == 0 ? ["\r\n"]
            : ["\n"];
        foreach (var end in ends)
        {
            Silent(
                Town()
                    .With("piano/02-prova.md", $"# Prova\n\nPrima.\n\n{text}\n\nDopo.\n".ReplaceLineEndings(end))
                    .With("notizie/01-prova.md", $"---\ntitolo: Prova\ndata: 2023-05-02\n---\nPrima.\n\n{text}\n".ReplaceLineEndings(end))
                    .With("obiettivi/uno.md", $"Prima.\n\n{text}\n".ReplaceLineEndings(end))
            );
        }
    }

    [Theory]
    [MemberData(nameof(Attachments))]
    public void A_correct_file_gives_no_diagnostic(string name, string checker)
    {
        var site = Town()
            .With("documenti.csv", $"codice;titolo;tipo;stato;file;controllato da\nprova;Prova;piano;disponibile;{name};{checker}\n");
        Silent([.. site.Files, new Generator.Files.StoredFile("2023/allegati/" + name, Files()[name])]);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_correct_date_or_draft_gives_no_diagnostic(string day, string draft)
    {
        Silent(
            Town()
                .With(
                    "documenti.csv",
                    $"codice;titolo;tipo;stato;pubblicato;aggiornato;bozza\nprova;Prova;piano;non disponibile nella "
                        + $"fonte;{day};{day};{draft}\n"
                )
                .With("organi.csv", $"codice;nome;aggiornato;bozza;pubblica dal\ngiunta;Giunta;{day};{draft};{day}\n")
                .With("notizie/01-prova.md", $"---\ntitolo: Prova\ndata: {day}\nbozza: {draft}\n---\nLa notizia.\n")
        );
    }

    private static IEnumerable<string> Lists()
    {
        foreach (var mark in Marks)
        {
            var next = mark.Replace('1', '2');
            var deep = new string(' ', mark.Length + 1);
            yield return $"{mark} uno\n{next} due";
            yield return $"{mark} uno\n\n{next} due";
            yield return $"{mark} uno;\n{next} due\n{deep}- tre\n{deep}- quattro";
            yield return $"{mark} uno\n{deep}continua sotto\n{next} due";
            yield return $"{mark} uno\n\n{deep}Un secondo capoverso.\n\n{next} due";
            yield return $"Prima:\n\n{mark} a) uno\n{next} b) due";
            yield return $"{mark} **Uno** – la prima\n{next} **Due** – la seconda";
        }
    }

    private static Dictionary<string, byte[]> Files() =>
        new(StringComparer.Ordinal)
        {
            ["uno.pdf"] = SmallPdf.Sound.ToBytes(),
            ["molte.pdf"] = (
                SmallPdf.Sound with
                {
                    Pages =
                    [
                        ["Prima pagina"],
                        ["Seconda pagina", "con due righe"],
                        ["Terza pagina"],
                    ],
                }
            ).ToBytes(),
            ["figura.pdf"] = (
                SmallPdf.Sound with
                {
                    Pages =
                    [
                        ["Prima pagina"],
                        ["Seconda pagina"],
                    ],
                    ImagePages = 1,
                }
            ).ToBytes(),
            ["lingua.pdf"] = (SmallPdf.Sound with { Language = "it" }).ToBytes(),
            ["titolo.pdf"] = (SmallPdf.Sound with { Title = "Piano 2023-2025, allegato A" }).ToBytes(),
            ["MAIUSCOLE.PDF"] = SmallPdf.Sound.ToBytes(),
            ["tabella.csv"] = "a;b\n1;2\n"u8.ToArray(),
            ["virgole.csv"] = [.. Encoding.UTF8.Preamble, .. "a,b\r\n\"1,5\",2\r\n"u8],
            ["testo.txt"] = "Un testo con città e perché.\n"u8.ToArray(),
            ["vecchio.txt"] = Encoding.Latin1.GetBytes("Un testo con città e perché.\n"),
            ["dati.json"] = "{\"a\": 1}\n"u8.ToArray(),
            ["dati.xml"] = "<?xml version=\"1.0\"?>\n<a/>\n"u8.ToArray(),
            ["pacchetto.zip"] = Zip("uno.txt"),
            ["lettera.docx"] = Zip("[Content_Types].xml", "word/document.xml"),
            ["foglio.xlsx"] = Zip("[Content_Types].xml", "xl/workbook.xml"),
        };

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write("x"u8);
            }
        }

        return bytes.ToArray();
    }

    private static SmallSite Town() =>
        new SmallSite()
            .With(
                "/portale.yml",
                "ente: Comune di Borgosereno\nindirizzo pubblico: https://borgosereno.example/\nanno corrente: 2023\ndati "
                    + "dimostrativi: sì\ndomini istituzionali: [borgosereno.example]\n"
            )
            .With("settori.csv", "codice;nome\nambiente;Ambiente\n")
            .With("obiettivi.csv", "codice;titolo;tipo\nuno;Uno;gestionale\n")
            .With("personale/eta.csv", "Età;Donne;Uomini;Totale\nFino a 39 anni;12;9;21\nDa 40 anni;30;24;54\nTOTALE;42;33;75\n")
            .With(
                "personale/tabelle.yml",
                "eta:\n  titolo: Dipendenti per età\n  unità: persone\n  righe totale: [TOTALE]\n  controlli:\n    - ogni riga: "
                    + "Totale = Donne + Uomini\n    - colonna Totale: TOTALE = somma\n"
            );

    private static void Silent(SmallSite site) => Silent(site.Files);

    private static void Silent(IReadOnlyList<Generator.Files.StoredFile> files) =>
        Assert.Equal([], Draft.Check(files, withPages: true).Select(said => $"{said.Key}: {said.Message.What}"));
}
