using System.Text;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>Files that are missing, have another name, or are something else.</summary>
internal static class FileDefects
{
    public static IEnumerable<Defect> Of(Draft draft) =>
        OfNames(draft).Concat(OfForms(draft)).Concat(FieldDefects.Sheets(draft).SelectMany(file => OfBytes(draft, file.Sheet)));

    private static IEnumerable<Defect> OfNames(Draft draft)
    {
        yield return new Defect("manca un'impostazione", "portale.yml", draft.Without("portale.yml"), "TR101 portale.yml");
        yield return new Defect(
            "nessun anno",
            "all years",
            [.. draft.Files.Where(file => !file.Path.Contains('/', StringComparison.Ordinal))],
            "TR119 portale.yml"
        );
        yield return new Defect("anno senza piano", "a year more", draft.With("2030/anno.yml", "tipo di piano: PIAO\n"), "TR120 2030/piano")
        {
            Consequences = ["TR763 portale.yml"],
        };
        yield return new Defect(
            "anno senza impostazioni",
            "a year more",
            draft.With("2030/piano/01-testo.md", "# Testo\n\nTesto.\n"),
            "TR101 2030/anno.yml"
        )
        {
            Consequences = ["TR763 portale.yml"],
        };
        yield return new Defect("cartella sconosciuta", "a folder", draft.With("altro/nota.txt", "nota"), "TR102 altro/nota.txt");
        yield return new Defect(
            "nome appena diverso",
            "setori",
            draft.With(draft.In("setori.csv"), "codice;nome\n"),
            $"TR102 {draft.In("setori.csv")}"
        )
        {
            Near = draft.In("settori.csv"),
        };
        yield return new Defect(
            "file rinominato",
            "indicatori",
            draft.Renamed(draft.In("indicatori.csv"), draft.In("indicatore.csv")),
            $"TR102 {draft.In("indicatore.csv")}"
        )
        {
            Near = draft.In("indicatori.csv"),
            Consequences = ["TR301", "TR304"],
        };
        yield return new Defect(
            "file di Word",
            "docx",
            draft.With(draft.In("relazione.docx"), "PK"),
            $"TR181 {draft.In("relazione.docx")}"
        );
    }

    private static IEnumerable<Defect> OfForms(Draft draft)
    {
        yield return new Defect(
            "nomi uguali salvo maiuscole",
            "Settori",
            draft.With(draft.In("Settori.csv"), "codice;nome\n"),
            $"TR125 {draft.In("settori.csv")}"
        )
        {
            Consequences = ["TR301", "TR304", "TR315"],
        };
        yield return new Defect(
            "foglio e CSV insieme",
            "xlsx",
            draft.With(draft.In("settori.xlsx"), "PK"),
            $"TR127 {draft.In("settori.xlsx")}"
        );
        yield return new Defect(
            "foglio rotto",
            "xlsx",
            [.. draft.Without(draft.In("settori.csv")), new(draft.In("settori.xlsx"), "PK non è"u8.ToArray())],
            $"TR128 {draft.In("settori.xlsx")}"
        );
        yield return new Defect(
            "testo di un obiettivo che non c'è",
            "md",
            draft.With(draft.In("obiettivi/nessuno-di-questi.md"), "Testo.\n"),
            $"TR313 {draft.In("obiettivi/nessuno-di-questi.md")}"
        );
    }

    private static IEnumerable<Defect> OfBytes(Draft draft, DraftSheet sheet)
    {
        var bytes = draft.Bytes(sheet.Path);
        var old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var first = Array.FindIndex(Encoding.UTF8.GetString(bytes).Split('\n'), line => line.Any(letter => letter > 127)) + 1;
        yield return new Defect("tabella vuota", sheet.Path, draft.With(sheet.Path, ""), $"TR126 {sheet.Path}") { Consequences = [] };
        yield return new Defect(
            "UTF-16 a metà",
            sheet.Path,
            draft.With(sheet.Path, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(sheet.Text())[..^1]]),
            $"TR103 {sheet.Path}:1"
        );
        yield return new Defect(
            "byte nullo",
            sheet.Path,
            draft.With(sheet.Path, sheet.Text().Insert(sheet.Start(1), "\0")),
            $"TR103 {sheet.AtRow(1)}"
        );
        yield return new Defect(
            "due codifiche in un file",
            sheet.Path,
            draft.With(sheet.Path, [.. Encoding.UTF8.GetBytes(sheet.Text() + "è"), 0xE0]),
            $"TR103 {sheet.AtRow(sheet.Rows.Count)}"
        );
        if (first > 0 && old.GetString(old.GetBytes(sheet.Text())) == sheet.Text())
        {
            yield return new Defect(
                "foglio in Windows-1252",
                sheet.Path,
                draft.With(sheet.Path, old.GetBytes(draft.Text(sheet.Path))),
                $"TR104 {sheet.Path}:{first}"
            );
        }
    }
}
