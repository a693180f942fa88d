using System.Text;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>Chapters, news and long texts with faults in their words.</summary>
internal static class TextDefects
{
    // What is written as a paragraph of its own, the reported part, and the code of the message. «$» means a chapter of the
    // portal.
    private static readonly (string Kind, string Written, string Told, string Code)[] Paragraphs =
    [
        ("collegamento morto", "Si veda [questo](settore:nessuno-di-questi).", "[questo]", "TR304"),
        ("collegamento morto senza testo", "Si veda [](luogo:nessuno-di-questi).", "[](luogo", "TR304"),
        ("frammento morto", "Si veda [questo](capitolo:$#punto-che-manca).", "[questo]", "TR305"),
        ("pagina che non c'è", "Si veda [questo](pagina:nessuna-pagina).", "[questo]", "TR304"),
        ("anno che non c'è", "Si veda [questo](pagina:1999/obiettivi).", "[questo]", "TR311"),
        ("schema rifiutato", "Si veda [questo](javascript:alert(1)).", "[questo]", "TR402"),
        ("schema rifiutato in lettere mescolate", "Si veda [questo](JaVaScRiPt:alert`1`).", "[questo]", "TR402"),
        ("dati al posto di un indirizzo", "Si veda [questo](data:text/html,x).", "[questo]", "TR402"),
        ("percorso di un altro disco", "Si veda [questo](../../segreto.md).", "[questo]", "TR402"),
        ("blocco HTML", "<div class=\"x\">Testo</div>", "<div", "TR401"),
        ("HTML nel testo", "Testo con <b>grassetto</b>.", "<b>", "TR401"),
        ("attributi fra graffe", "Testo in evidenza {.rosso}", "{.rosso}", "TR403"),
        ("attributi di evento", "Testo {onclick=x}", "{onclick=x}", "TR403"),
        ("tabella che non si può mettere", "[](tabella:nessuna-tabella)", "[](tabella", "TR304"),
        ("immagine che manca", "![La torre vista dalla piazza](immagini/torre-che-manca.png)", "![La torre", "TR413"),
        ("immagine in una frase", "Ecco ![la torre vista dalla piazza](immagini/torre.png) del Comune.", "![la torre", "TR405"),
        ("nota senza testo", "Testo con un richiamo[^z].", "[^z]", "TR409"),
        ("segnaposto nel testo", "Qui DA COMPILARE.", "DA COMPILARE", "TR134"),
        ("codice fiscale nel testo", "Il codice è RSSMRA80A01H501U.", "RSSMRA80A01H501U", "TR801"),
        ("iban nel testo", "Il conto è DE89 3704 0044 0532 0130 00.", "DE89", "TR802"),
        ("posta di un privato", "Scrivere a mario.finti@posta.example.", "mario.finti", "TR803"),
        ("cellulare nel testo", "Chiamare il cell. 347 1234567.", "347", "TR804"),
        ("titolo che salta un livello", "##### Un titolo piccolo", "##### Un", "TR406"),
    ];

    public static IEnumerable<Defect> Of(Draft draft, Dice dice)
    {
        var chapters = draft
            .Files.Select(file => file.Path)
            .Where(path => path.StartsWith(draft.In("piano/"), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var (kind, written, told, code) in Paragraphs)
        {
            for (var i = 0; i < 2; i++)
            {
                var path = chapters[dice.Next(chapters.Length)];
                var words = written.Replace("$", Path.GetFileNameWithoutExtension(path)[3..], StringComparison.Ordinal);
                yield return Added(draft, kind, path, words, told, code);
            }
        }

        foreach (var path in Enumerable.Range(0, 4).Select(_ => chapters[dice.Next(chapters.Length)]).Distinct())
        {
            foreach (var defect in OfHeadings(draft, path).Concat(OfFile(draft, path)))
            {
                yield return defect;
            }
        }
    }

    private static IEnumerable<Defect> OfHeadings(Draft draft, string path)
    {
        var text = draft.Text(path);
        var title = text.IndexOf("\n# ", StringComparison.Ordinal) + 1;
        var twice = text + "\n\n## Un nome {#nome-solo}\n\nTesto.\n\n## Un altro {#nome-solo}\n\nTesto.\n";
        yield return new Defect(
            "due titoli di un nome",
            path,
            draft.With(path, twice),
            $"TR407 {Draft.At(path, twice, twice.LastIndexOf("## Un altro", StringComparison.Ordinal))}"
        );
        yield return new Defect(
            "capitolo senza titolo",
            path,
            draft.With(path, text[..title] + text[(title + 2)..]),
            $"TR122 {Draft.At(path, text, title)}"
        )
        {
            Consequences = ["TR305"],
        };
        yield return new Defect(
            "dati in testa che non finiscono",
            path,
            draft.With(path, "---\nfonte: righe 1-2\n\n# Titolo\n\nTesto.\n"),
            $"TR121 {path}:1:1"
        );
        yield return new Defect(
            "voce sconosciuta in testa",
            path,
            draft.With(path, "---\nfontex: righe 1-2\n---\n\n# Titolo\n\nTesto.\n"),
            $"TR112 {path}:2:1"
        )
        {
            Near = "fonte",
            Consequences = ["TR305"],
        };
    }

    private static IEnumerable<Defect> OfFile(Draft draft, string path)
    {
        var text = draft.Text(path);
        var title = text.IndexOf("\n# ", StringComparison.Ordinal) + 1;
        yield return new Defect(
            "testo in Windows-1252",
            path,
            draft.With(path, [.. Encoding.UTF8.GetBytes(text), .. "Citt"u8, 0xE0, (byte)'\n']),
            $"TR103 {path}:{text.Count(letter => letter == '\n') + 1}:1"
        );
        yield return new Defect(
            "byte nullo nel testo",
            path,
            draft.With(path, text.Insert(title, "\0")),
            $"TR103 {Draft.At(path, text, title)}"
        );
        yield return new Defect(
            "UTF-16 troncato",
            path,
            draft.With(path, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)[..^1]]),
            $"TR103 {path}:1:1"
        );
        yield return new Defect(
            "segni di unione di git nel testo",
            path,
            draft.With(path, text + "\n<<<<<<< HEAD\nUna.\n=======\nAltra.\n>>>>>>> altro\n"),
            $"TR136 {Draft.At(path, text + "\n<", text.Length + 1)}"
        );
        yield return new Defect(
            "nome di capitolo con spazi",
            path,
            draft.Renamed(path, path.Replace(".md", " (copia).md", StringComparison.Ordinal)),
            $"TR201 {path.Replace(".md", " (copia).md", StringComparison.Ordinal)}"
        )
        {
            Consequences = ["TR301", "TR304"],
        };
        yield return new Defect(
            "capitolo in due file",
            path,
            draft.With(draft.In("piano/99-" + Path.GetFileName(path)[3..]), text),
            $"TR302 {draft.In("piano/99-" + Path.GetFileName(path)[3..])}:1:1"
        );
        yield return new Defect("capitolo vuoto", path, draft.With(path, ""), $"TR122 {path}:1:1") { Consequences = ["TR305"] };
    }

    private static Defect Added(Draft draft, string kind, string path, string words, string told, string code)
    {
        var text = draft.Text(path).TrimEnd('\n') + "\n\n";
        var at = text.Length + words.IndexOf(told, StringComparison.Ordinal);
        return new Defect(kind, $"{path}: {words}", draft.With(path, text + words + "\n"), $"{code} {Draft.At(path, text + words, at)}")
        {
            NeedsPages = code[2] == '8',
            Consequences =
                code == "TR401"
                    ? ["TR401 " + Draft.At(path, text, text.Length).Split(':')[0] + ":" + Draft.At(path, text, text.Length).Split(':')[1]]
                    : [],
        };
    }
}
