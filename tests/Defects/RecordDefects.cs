namespace Cremona.Transparency.Tests.Defects;

/// <summary>
/// Records that do not go together: circles, figures, documents, remarks, personal data. What only one portal has is left out of the other.
/// </summary>
internal static class RecordDefects
{
    private static readonly (string Kind, string Sheet, string Field, string Written, string Code)[] Cells =
    [
        ("superiore di sé stesso", "settori.csv", "superiore", "$", "TR312"),
        ("organo superiore di sé stesso", "organi.csv", "superiore", "$", "TR312"),
        ("luogo presso sé stesso", "luoghi.csv", "presso", "$", "TR312"),
        ("sezione che non c'è", "/sezioni.csv", "sezione", "Sezione inventata", "TR308"),
        ("sezione che non c'è in un documento", "documenti.csv", "sezione", "Sezione inventata", "TR308"),
        ("allegato che non c'è", "documenti.csv", "file", "nessuno.pdf", "TR306"),
        ("annotazione su un record che non c'è", "annotazioni.csv", "dove", "settore:nessuno-di-questi", "TR301"),
        ("annotazione su un campo che non c'è", "annotazioni.csv", "dove", "portale:ente", "TR213"),
        ("pagina che non c'è in una sezione", "/sezioni.csv", "dove", "pagina:nessuna-pagina", "TR307"),
        ("identità su un dato che non c'è", "contesto.csv", "controllo", "nessuno = nulla + niente", "TR505"),
        ("identità che non si legge", "contesto.csv", "controllo", "più o meno", "TR215"),
    ];

    private static readonly (string Kind, string Written, string Code)[] Personal =
    [
        ("codice fiscale in una cella", "C.F. RSSMRA80A01H501U", "TR801"),
        ("IBAN in una cella", "DE89370400440532013000", "TR802"),
        ("posta privata in una cella", "scrivere a mario.finti@posta.example", "TR803"),
        ("cellulare in una cella", "cell. 347 1234567", "TR804"),
        ("nascita in una cella", "Mario Finti, nato il 12/03/1961", "TR805"),
        ("casa in una cella", "Mario Finti, residente in via Garibaldi 12", "TR806"),
    ];

    public static IEnumerable<Defect> Of(Draft draft) =>
        InCells(draft)
            .Concat(OfPersonalData(draft))
            .Concat(OfDocuments(draft))
            .Concat(OfUnits(draft))
            .Concat(OfSums(draft))
            .Concat(OfIndicators(draft))
            .Concat(OfFiles(draft));

    private static IEnumerable<Defect> InCells(Draft draft)
    {
        foreach (var (kind, name, field, written, code) in Cells)
        {
            var path = name[0] == '/' ? name[1..] : draft.In(name);
            var sheet = draft.Sheet(path);
            var column = sheet.Column(field);
            if (column < 0 || sheet.Rows.Count < 3)
            {
                continue;
            }

            foreach (var row in new[] { 1, sheet.Rows.Count - 1 })
            {
                var put = sheet.Put(row, column, written.Replace("$", sheet.Rows[row][0], StringComparison.Ordinal));
                yield return new Defect(kind, sheet.At(row, column), put.Files(), $"{code} {sheet.At(row, column)}");
            }
        }
    }

    private static IEnumerable<Defect> OfPersonalData(Draft draft)
    {
        var units = draft.Sheet(draft.In("settori.csv"));
        foreach (var (kind, written, code) in Personal)
        {
            foreach (var row in new[] { 1, units.Rows.Count - 1 })
            {
                var column = units.Column("competenze");
                yield return new Defect(
                    kind,
                    units.At(row, column),
                    units.Put(row, column, written).Files(),
                    $"{code} {units.At(row, column)}"
                )
                {
                    NeedsPages = true,
                };
            }
        }
    }

    private static IEnumerable<Defect> OfDocuments(Draft draft)
    {
        yield return new Defect(
            "documento senza file",
            "documenti.csv",
            AddedRow(
                draft,
                "documenti.csv",
                out var at,
                ("codice", "prova-nuova"),
                ("titolo", "Prova"),
                ("tipo", "atto"),
                ("stato", "disponibile")
            ),
            $"TR321 {at("stato")}"
        );
        yield return new Defect(
            "documento altrove",
            "documenti.csv",
            AddedRow(
                draft,
                "documenti.csv",
                out at,
                ("codice", "prova-nuova"),
                ("titolo", "Prova"),
                ("tipo", "atto"),
                ("stato", "altrove")
            ),
            $"TR322 {at("stato")}"
        );
        yield return new Defect(
            "PDF non controllato",
            "documenti.csv",
            [
                .. AddedRow(
                    draft,
                    "documenti.csv",
                    out at,
                    ("codice", "prova-nuova"),
                    ("titolo", "Prova"),
                    ("tipo", "atto"),
                    ("stato", "disponibile"),
                    ("file", "prova.pdf")
                ),
                new(draft.In("allegati/prova.pdf"), Attachments.SmallPdf.Sound.ToBytes()),
            ],
            $"TR808 {at("file")}"
        )
        {
            NeedsPages = true,
        };
    }

    private static IEnumerable<Defect> OfUnits(Draft draft)
    {
        var units = draft.Sheet(draft.In("settori.csv"));
        yield return new Defect(
            "anno in un codice",
            "settori.csv",
            AddedRow(draft, "settori.csv", out var at, ("codice", "ufficio-2019"), ("nome", "Ufficio")),
            $"TR216 {at("codice")}"
        );
        yield return new Defect(
            "codice troppo lungo",
            "settori.csv",
            AddedRow(draft, "settori.csv", out at, ("codice", new string('a', 61)), ("nome", "Ufficio")),
            $"TR201 {at("codice")}"
        );
        yield return new Defect(
            "circolo di due",
            "settori.csv",
            draft.With(
                units.Path,
                units.Text()
                    + Row(units, ("codice", "primo"), ("nome", "Primo"), ("superiore", "secondo"))
                    + Row(units, ("codice", "secondo"), ("nome", "Secondo"), ("superiore", "primo"))
            ),
            $"TR312 {units.With(rows => rows.Add(rows[1])).At(units.Rows.Count, Math.Max(units.Column("superiore"), 0))}"
        )
        {
            Consequences = ["TR312"],
        };
    }

    private static IEnumerable<Defect> OfSums(Draft draft)
    {
        yield return new Defect(
            "numero di azioni che non torna",
            "societa.csv",
            AddedRow(
                draft,
                "societa.csv",
                out var at,
                ("codice", "prova-nuova"),
                ("nome", "Prova"),
                ("valore nominale", "10"),
                ("numero azioni", "100"),
                ("quota sottoscritta", "5.000")
            ),
            $"TR501 {at("quota sottoscritta")}"
        );
        yield return new Defect(
            "percentuale che non torna",
            "societa.csv",
            AddedRow(
                draft,
                "societa.csv",
                out at,
                ("codice", "prova-nuova"),
                ("nome", "Prova"),
                ("capitale sociale", "1.000"),
                ("quota sottoscritta", "500"),
                ("percentuale", "40")
            ),
            $"TR501 {at("percentuale")}"
        );
        yield return new Defect(
            "luoghi che non tornano",
            "tipologie.csv",
            AddedRow(draft, "tipologie.csv", out at, ("codice", "prova-nuova"), ("nome", "Prova"), ("dichiarati", "3")),
            $"TR501 {at("dichiarati")}"
        );
    }

    private static IEnumerable<Defect> OfIndicators(Draft draft)
    {
        var units = draft.Sheet(draft.In("settori.csv"));
        yield return new Defect(
            "misura che non va con il verso",
            "indicatori.csv",
            AddedRow(
                draft,
                "indicatori.csv",
                out var at,
                ("codice", "prova-nuova"),
                ("obiettivo", draft.Sheet(draft.In("obiettivi.csv")).Rows[1][0]),
                ("nome", "Prova"),
                ("verso", "sì/no"),
                ("partenza", "12")
            ),
            $"TR214 {at("partenza")}"
        );
        yield return new Defect(
            "numero ambiguo in un indicatore",
            "indicatori.csv",
            AddedRow(
                draft,
                "indicatori.csv",
                out at,
                ("codice", "prova-nuova"),
                ("obiettivo", draft.Sheet(draft.In("obiettivi.csv")).Rows[1][0]),
                ("nome", "Prova"),
                ("verso", "in aumento"),
                ("partenza", "61.5")
            ),
            $"TR206 {at("partenza")}"
        );
        yield return new Defect(
            "pesi che non fanno cento",
            "obiettivi.csv",
            AddedRow(
                draft,
                "obiettivi.csv",
                out at,
                ("codice", "prova-nuova"),
                ("titolo", "Prova"),
                ("tipo", "gestionale"),
                ("settore", units.Rows[^1][0]),
                ("peso", "7")
            ),
            $"TR501 {at("peso")}"
        );
    }

    private static IEnumerable<Defect> OfFiles(Draft draft)
    {
        yield return new Defect(
            "allegato che si avvia",
            "documenti.csv",
            [
                .. AddedRow(
                    draft,
                    "documenti.csv",
                    out var at,
                    ("codice", "prova-nuova"),
                    ("titolo", "Prova"),
                    ("tipo", "atto"),
                    ("stato", "disponibile"),
                    ("file", "prova.svg")
                ),
                new(draft.In("allegati/prova.svg"), "<svg onload=\"alert(1)\"/>"u8.ToArray()),
            ],
            $"TR139 {at("file")}"
        );
        yield return new Defect(
            "eccezione senza file",
            "dati-personali.csv",
            draft.With(
                "dati-personali.csv",
                "file;posto;tipo;dato;motivo;deciso da;data\nnessuno.csv;riga 2;cellulare;34…67;legge;dirigente;2023-01-31\n"
            ),
            "TR809 dati-personali.csv:2 A2"
        )
        {
            Consequences = ["TR811", "TR110", "TR107", "TR106"],
        };
    }

    private static IReadOnlyList<Generator.Files.StoredFile> AddedRow(
        Draft draft,
        string name,
        out Func<string, string> at,
        params (string Field, string Cell)[] cells
    )
    {
        var sheet = draft
            .Sheet(draft.In(name))
            .With(rows => rows[0] = [.. rows[0], .. cells.Select(cell => cell.Field).Where(field => !rows[0].Contains(field))]);
        var more = sheet.With(rows => rows.Add([.. rows[0].Select(field => cells.FirstOrDefault(cell => cell.Field == field).Cell ?? "")]));
        at = field => more.At(more.Rows.Count - 1, more.Column(field));
        return more.Files();
    }

    private static string Row(DraftSheet sheet, params (string Field, string Cell)[] cells) =>
        string.Join(';', sheet.Rows[0].Select(field => cells.FirstOrDefault(cell => cell.Field == field).Cell ?? "")) + "\n";
}
