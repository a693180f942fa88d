namespace Cremona.Transparency.Tests.Defects;

/// <summary>
/// Statistical tables whose figures, names or descriptions are wrong. The tables «strutture», «eta» and «orario» are in both portals.
/// </summary>
internal static class TableDefects
{
    // What is written in place of a figure, and the code of the message.
    private static readonly (string Kind, string Written, string Code)[] Figures =
    [
        ("parole al posto di un numero", "molti", "TR205"),
        ("numero perso in una tabella", "#RIF!", "TR203"),
        ("segnaposto in una tabella", "DA COMPILARE", "TR134"),
        ("numero ambiguo in una tabella", "1.5", "TR206"),
        ("numero diventato data in una tabella", "01-feb", "TR218"),
    ];

    private static readonly (string Kind, string From, string To, string Told, string Code)[] Descriptions =
    [
        ("identità senza uguale", "ogni riga: D = D M + D F", "ogni riga: D più D M", "ogni riga: D più", "TR215"),
        ("identità con un nome sbagliato", "ogni riga: D = D M + D F", "ogni riga: D = D X + D F", "ogni", "TR502"),
        (
            "riga di totale che non c'è",
            "righe totale: [Maschi, Femmine, TOTALE]",
            "righe totale: [Maschi, Femmine, TOTALE, Tutti]",
            "righe",
            "TR502"
        ),
        ("grafico che non c'è", "grafico: barre", "grafico: torta", "torta", "TR209"),
        ("né sì né no in una tabella", "settori: sì", "settori: forse", "forse", "TR210"),
    ];

    public static IEnumerable<Defect> Of(Draft draft) =>
        Enumerable
            .Range(1, 4)
            .Where(row => int.TryParse(SheetOf(draft).Rows[row][SheetOf(draft).Column("D M")], out _))
            .SelectMany(row => OfRow(SheetOf(draft), row))
            .Concat(OfNames(draft))
            .Concat(OfLayout(draft))
            .Concat(OfFiles(draft))
            .Concat(OfDescriptions(draft));

    private static DraftSheet SheetOf(Draft draft) => draft.Sheet(draft.In("personale/strutture.csv"));

    private static IEnumerable<Defect> OfRow(DraftSheet sheet, int row)
    {
        var men = sheet.Column("D M");
        // A wrong figure breaks the sums of its row and of its column: each is reported at the figure that the sum declares.
        var all = sheet.Rows.Select((cells, at) => (cells, at)).First(found => found.cells[0] == "Maschi").at;
        yield return new Defect(
            "somma che non torna",
            sheet.At(row, men),
            sheet.Put(row, men, "98").Files(),
            $"TR501 {sheet.At(row, sheet.Column("D"))}",
            $"TR501 {sheet.At(all, men)}"
        )
        {
            Consequences = ["TR715"],
        };
        foreach (var (kind, written, code) in Figures)
        {
            yield return new Defect(kind, sheet.At(row, men), sheet.Put(row, men, written).Files(), $"{code} {sheet.At(row, men)}");
        }

        yield return new Defect(
            "settore che non c'è in una tabella",
            sheet.At(row, 0),
            sheet.Put(row, 0, "Ufficio inventato").Files(),
            $"TR315 {sheet.At(row, 0)}"
        )
        {
            Consequences = ["TR213", "TR309"],
        };
    }

    private static IEnumerable<Defect> OfNames(Draft draft)
    {
        var described = draft.In("personale/tabelle.yml");
        var sheet = SheetOf(draft);
        var men = sheet.Column("D M");
        var (last, tot) = (sheet.Rows.Count - 1, sheet.Column("Tot"));
        yield return new Defect("totale cambiato", sheet.At(last, tot), sheet.Put(last, tot, "1").Files(), $"TR501 {sheet.At(last, tot)}")
        {
            Consequences = [$"TR501 {draft.In("personale/")}", "TR715"],
        };
        yield return new Defect(
            "riga ripetuta",
            sheet.Path,
            sheet.With(rows => rows.Insert(2, rows[1])).Files(),
            $"TR318 {sheet.At(2, 0)}"
        );
        yield return new Defect("colonna ripetuta in una tabella", sheet.Path, sheet.Put(0, men, "D").Files(), $"TR318 {sheet.At(0, men)}")
        {
            Consequences = ["TR502"],
        };
        yield return new Defect(
            "colonna che le identità nominano",
            sheet.Path,
            sheet.Put(0, men, "D Maschi").Files(),
            $"TR502 {Line(draft.Text(described), described, "ogni riga: D = D M + D F", "ogni")}"
        )
        {
            Consequences = ["TR502", "TR350"],
        };
    }

    private static IEnumerable<Defect> OfLayout(Draft draft)
    {
        var sheet = SheetOf(draft);
        yield return new Defect(
            "cella di troppo in una tabella",
            sheet.At(1, 0),
            sheet.With(rows => rows[1] = [.. rows[1], "7"]).Files(),
            $"TR109 {sheet.With(rows => rows[1] = [.. rows[1], "7"]).At(1, sheet.Rows[0].Length)}"
        );
        yield return new Defect(
            "virgolette aperte in una tabella",
            sheet.At(2, 0),
            draft.With(sheet.Path, sheet.Text().Insert(sheet.Start(2), "\"")),
            $"TR105 {sheet.At(2, 0)}"
        );
        yield return new Defect(
            "segni di git in una tabella",
            sheet.At(2, 0),
            draft.With(sheet.Path, sheet.Text().Insert(sheet.Start(2), ">>>>>>> altro\n")),
            $"TR136 {sheet.AtRow(2)}"
        );
        yield return new Defect("tabella vuota", sheet.Path, draft.With(sheet.Path, ""), $"TR126 {sheet.Path}");
        yield return new Defect(
            "tabella con nomi di persone",
            sheet.Path,
            sheet.With(rows => rows[0] = [.. rows[0], "matricola"]).Files(),
            $"TR123 {sheet.With(rows => rows[0] = [.. rows[0], ""]).At(0, sheet.Rows[0].Length)}"
        );
    }

    private static IEnumerable<Defect> OfFiles(Draft draft)
    {
        var described = draft.In("personale/tabelle.yml");
        var sheet = SheetOf(draft);
        yield return new Defect(
            "tabella mancante",
            sheet.Path,
            draft.Without(sheet.Path),
            $"TR316 {Line(draft.Text(described), described, "strutture:", "strutture")}"
        )
        {
            Consequences = ["TR304", "TR301", "TR213", "TR309"],
        };
        yield return new Defect(
            "tabella non descritta",
            sheet.Path,
            draft.With(draft.In("personale/altra.csv"), "Nome;A\nUno;1\n"),
            $"TR317 {draft.In("personale/altra.csv")}"
        );
    }

    private static IEnumerable<Defect> OfDescriptions(Draft draft)
    {
        var described = draft.In("personale/tabelle.yml");
        var ages = draft.Sheet(draft.In("personale/eta.csv"));
        yield return new Defect("classe di età diventata data", ages.At(2, 0), ages.Put(2, 0, "05-set").Files(), $"TR219 {ages.At(2, 0)}");
        foreach (var (kind, from, to, told, code) in Descriptions)
        {
            var text = draft.Text(described);
            var at = text.IndexOf(from, StringComparison.Ordinal);
            var changed = text[..at] + to + text[(at + from.Length)..];
            yield return new Defect(kind, to, draft.With(described, changed), $"{code} {Line(changed, described, to, told)}")
            {
                Consequences = ["TR350"],
            };
        }
    }

    // The column of a part of a line.
    private static string Line(string text, string path, string line, string part)
    {
        var at = text.IndexOf(line, StringComparison.Ordinal);
        return Draft.At(path, text, text.IndexOf(part, at, StringComparison.Ordinal));
    }
}
