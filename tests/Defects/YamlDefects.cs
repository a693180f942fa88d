using System.Text;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>Settings whose YAML is wrong, or whose entries are.</summary>
internal static class YamlDefects
{
    private static readonly (string Kind, string Key, string Value, string Code)[] OfPortal =
    [
        ("anno corrente che non c'è", "anno corrente", "1999", "TR124"),
        ("anno corrente in parole", "anno corrente", "quest'anno", "TR205"),
        ("indirizzo senza https", "indirizzo pubblico", "vallechiara.example", "TR211"),
        ("posta senza chiocciola", "email", "info", "TR212"),
        ("né sì né no", "dati dimostrativi", "forse", "TR210"),
        ("giorno che non esiste", "aggiornato", "31/02/2011", "TR204"),
        ("IBAN sbagliato", "iban", "IT60X0542811101000000123457", "TR812"),
        ("chiave obbligatoria vuota", "ente", "", "TR110"),
    ];

    private static readonly (string Kind, string Key, string Value, string Code)[] OfYear =
    [
        ("atto che non c'è", "atto", "nessun-atto", "TR301"),
        ("valore non ammesso", "alla scadenza", "restax", "TR209"),
        ("giorno che non esiste", "decorrenza", "30/02/2024", "TR204"),
        ("tipo di piano vuoto", "tipo di piano", "", "TR110"),
        ("forma sbagliata", "stati", "subito", "TR115"),
        ("commento perso", "titolo", "Piano #1 di due", "TR116"),
    ];

    public static IEnumerable<Defect> Of(Draft draft) =>
        draft
            .Files.Select(file => file.Path)
            .Where(path =>
                path.EndsWith(".yml", StringComparison.Ordinal)
                && (!path.Contains('/', StringComparison.Ordinal) || path.StartsWith(draft.Year, StringComparison.Ordinal))
            )
            .Order(StringComparer.Ordinal)
            .SelectMany(path => OfForm(draft, path).Concat(IsSettings(path) ? OfSettings(draft, path) : []))
            .Concat(InPortal(draft))
            .Concat(InYear(draft));

    private static bool IsSettings(string path) => path == "portale.yml" || path.EndsWith("anno.yml", StringComparison.Ordinal);

    private static IEnumerable<Defect> OfForm(Draft draft, string path)
    {
        var text = draft.Text(path);
        var first = FirstEntry(text);
        var key = text[first..text.IndexOf(':', first)];
        yield return Made(draft, path, "voce ripetuta", text + $"{key}: altro\n", text.Length, "TR113");
        yield return Made(draft, path, "segni di unione di git in YAML", text.Insert(first, "<<<<<<< HEAD\n"), first, "TR136");
        yield return Made(draft, path, "virgolette aperte in YAML", text + "nota: \"aperta\n", text.Length + 6, "TR111");
        yield return Made(draft, path, "elenco aperto in YAML", text + "nota: [uno, due", text.Length + 15, "TR111");
        yield return Made(draft, path, "due punti nel testo", text + "nota: Piano: parte prima\n", text.Length + 11, "TR111");
        yield return Made(draft, path, "tabulazione nel rientro", text + "nota:\n\tuno: due\n", text.Length + 6, "TR111");
        yield return Made(draft, path, "ancora", text + "nota: &a uno\n", text.Length + 6, "TR114");
        yield return Made(draft, path, "troppi livelli", text + "nota: [[[[[[[[[[uno]]]]]]]]]]\n", text.Length + 14, "TR114");
        yield return Made(draft, path, "due documenti", text + "---\nnota: uno\n", text.Length, "TR111");
        yield return Made(draft, path, "elenco al posto delle voci", "- uno\n- due\n", 0, "TR115") with
        {
            Consequences = ["TR110", "TR301", "TR304", "TR317"],
        };
        yield return new Defect(
            "YAML in Windows-1252",
            path,
            draft.With(path, [.. Encoding.UTF8.GetBytes(text), .. "# citt"u8, 0xE0, (byte)'\n']),
            $"TR103 {path}:{text.Count(letter => letter == '\n') + 1}:1"
        );
        yield return new Defect("UTF-16 senza segno in YAML", path, draft.With(path, Encoding.Unicode.GetBytes(text)), $"TR103 {path}:1:1");
    }

    private static IEnumerable<Defect> OfSettings(Draft draft, string path)
    {
        var text = draft.Text(path);
        var first = FirstEntry(text);
        yield return Made(draft, path, "voce sconosciuta", text + "inventata: sì\n", text.Length, "TR112");
        yield return Made(draft, path, "voce con un nome appena diverso", text + "aggiornata: 2024-01-01\n", text.Length, "TR112") with
        {
            Near = "aggiornato",
        };
        yield return Made(
            draft,
            path,
            "rientro sbagliato",
            text.Insert(first, "   "),
            first + 3 + text[(first)..].IndexOf('\n', StringComparison.Ordinal) + 1,
            "TR111"
        );
        yield return new Defect("file di impostazioni mancante", path, draft.Without(path), $"TR101 {path}");
        yield return new Defect("file di impostazioni vuoto", path, draft.With(path, ""), $"TR110 {path}:1:1");
    }

    private static Defect Made(Draft draft, string path, string kind, string changed, int at, string code) =>
        new(kind, path, draft.With(path, changed), $"{code} {Draft.At(path, changed, at)}");

    private static IEnumerable<Defect> InPortal(Draft draft)
    {
        var portal = draft.Text("portale.yml");
        foreach (var (kind, key, value, code) in OfPortal)
        {
            var (changed, at) = Set(portal, key, value);
            yield return new Defect(
                kind,
                $"portale.yml {key}: {value}",
                draft.With("portale.yml", changed),
                $"{code} {Draft.At("portale.yml", changed, at)}"
            );
        }
    }

    private static IEnumerable<Defect> InYear(Draft draft)
    {
        var year = draft.Text(draft.In("anno.yml"));
        foreach (var (kind, key, value, code) in OfYear)
        {
            var (changed, at) = Set(year, key, value);
            yield return new Defect(
                kind,
                $"anno.yml {key}: {value}",
                draft.With(draft.In("anno.yml"), changed),
                $"{code} {Draft.At(draft.In("anno.yml"), changed, code == "TR116" ? at + 6 : at)}"
            );
        }
    }

    // The text with another value of an entry, and the place of the value (the entry, if it is empty).
    private static (string Text, int At) Set(string text, string key, string value)
    {
        var lines = text.Split('\n').ToList();
        var line = lines.FindIndex(line => line.StartsWith(key + ":", StringComparison.Ordinal));
        if (line < 0)
        {
            lines.Insert(line = lines.Count - 1, "");
        }

        lines[line] = $"{key}: {value}";
        while (line + 1 < lines.Count && lines[line + 1].StartsWith(' '))
        {
            lines.RemoveAt(line + 1);
        }

        var start = lines.Take(line).Sum(other => other.Length + 1);
        return (string.Join('\n', lines), value.Length == 0 ? start : start + key.Length + 2);
    }

    private static int FirstEntry(string text)
    {
        var at = 0;
        while (text[at] is '#' or '\n')
        {
            at = text.IndexOf('\n', at) + 1;
        }

        return at;
    }
}
