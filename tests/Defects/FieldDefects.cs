using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>Cells that do not fit their fields: for each type of field, in sheets and rows that dice choose.</summary>
internal static class FieldDefects
{
    private const int PerKind = 3;

    // What is written, and the code of the message.
    private static readonly (string Kind, FieldType Type, string Written, string Code)[] Values =
    [
        ("giorno che non esiste", FieldType.Date, "31/02/2011", "TR204"),
        ("anno di due cifre", FieldType.Date, "1/3/11", "TR204"),
        ("data in parole", FieldType.Date, "primo marzo", "TR204"),
        ("data persa", FieldType.Date, "########", "TR203"),
        ("mese e anno al posto di una data", FieldType.Date, "mar-11", "TR204"),
        ("numero in parole", FieldType.Number, "una dozzina", "TR205"),
        ("numero ambiguo", FieldType.Number, "12.34", "TR206"),
        ("numero con virgola e punto", FieldType.Number, "1,234.5", "TR206"),
        ("numero diventato data", FieldType.Number, "12/mag", "TR218"),
        ("numero diventato esponente", FieldType.Number, "1,13E+06", "TR203"),
        ("intero con decimali", FieldType.Whole, "12,5", "TR207"),
        ("intero perso", FieldType.Whole, "#DIV/0!", "TR203"),
        ("percentuale oltre cento", FieldType.Percent, "125%", "TR208"),
        ("percentuale ambigua", FieldType.Percent, "12.5", "TR206"),
        ("gradi in parole", FieldType.Degrees, "nord", "TR229"),
        ("gradi in metri", FieldType.Degrees, "4998321", "TR229"),
        ("riferimento senza tipo", FieldType.Target, "ambiente", "TR213"),
        ("indirizzo senza https", FieldType.WebAddress, "www.vallechiara.example", "TR211"),
        ("posta senza chiocciola", FieldType.Mail, "protocollo.vallechiara.example", "TR212"),
        ("riga oltre la fine dell'atto", FieldType.Citation, "riga 99999", "TR310"),
        ("righe al contrario", FieldType.Citation, "righe 20-10", "TR320"),
        ("cella con riferimento perso", FieldType.Text, "#RIF!", "TR203"),
        ("cella non disponibile", FieldType.Markdown, "#N/D", "TR203"),
        ("testo diventato mese", FieldType.Text, "mar-11", "TR220"),
        ("codice diventato data", FieldType.Code, "mar-11", "TR202"),
        ("codice diventato esponente", FieldType.Code, "1,13E+06", "TR203"),
        ("codice logico", FieldType.Code, "VERO", "TR217"),
        ("codice con spazi", FieldType.Code, "due parole", "TR201"),
        ("codice che comincia con una cifra", FieldType.Code, "3com", "TR201"),
        ("segnaposto rimasto", FieldType.Text, Placeholder.Words, "TR134"),
        ("codice HTML in una cella", FieldType.Markdown, "Testo con <b>grassetto</b>", "TR401"),
        ("collegamento morto in una cella", FieldType.Markdown, "Vedi [altro](settore:inesistente-affatto)", "TR304"),
        ("schema rifiutato in una cella", FieldType.Markdown, "Vedi [altro](javascript:alert(1))", "TR402"),
    ];

    public static IEnumerable<Defect> Of(Draft draft, Dice dice)
    {
        var fields = Sheets(draft)
            .SelectMany(sheet =>
                sheet.Schema.Fields.Where(field => sheet.Sheet.Column(field.Name) >= 0).Select(field => (sheet.Sheet, Field: field))
            )
            .ToList();
        foreach (var (kind, type, written, code) in Values)
        {
            // At the root there is no act whose lines could be counted.
            foreach (
                var (sheet, field) in Choose(
                    fields.Where(field =>
                        field.Field.Type == type && (code != "TR310" || field.Sheet.Path.Contains('/', StringComparison.Ordinal))
                    ),
                    dice
                )
            )
            {
                var row = dice.Next(1, sheet.Rows.Count);
                yield return Replaced(kind, sheet, row, field, written, code) with
                {
                    // Words for a picture, where the row names no picture; a section or a unit that tables and the law call otherwise.
                    Consequences =
                        field == DocumentSchema.Section || field == SectionSchema.Label ? ["TR308"]
                        : field == UnitSchema.Name ? ["TR315"]
                        : field == PictureFields.Alternative || field == PictureFields.Caption ? ["TR418"]
                        : [],
                };
            }
        }

        foreach (
            var (sheet, field) in Choose(fields.Where(field => field.Field.Required), dice)
                .Concat(Choose(fields.Where(field => field.Field.Required), dice))
        )
        {
            yield return Replaced("campo obbligatorio vuoto", sheet, dice.Next(1, sheet.Rows.Count), field, "", "TR110");
        }

        foreach (var defect in OfReferences(fields, dice))
        {
            yield return defect;
        }
    }

    private static IEnumerable<Defect> OfReferences(IEnumerable<(DraftSheet Sheet, Field Field)> fields, Dice dice)
    {
        foreach (
            var (sheet, field) in fields.Where(field =>
                field.Field.Type is FieldType.Reference or FieldType.Choice && Filled(field.Sheet, field.Field).Any()
            )
        )
        {
            var row = Filled(sheet, field).ElementAt(dice.Next(Filled(sheet, field).Count()));
            var right = sheet.Rows[row][sheet.Column(field.Name)].Split(" | ")[0];
            var (kind, code) = field.Type == FieldType.Choice ? ("valore non ammesso", "TR209") : ("codice che non c'è", "TR301");
            yield return Replaced(kind, sheet, row, field, right[..^2] + "x" + right[^2..], code) with
            {
                Near = right,
            };
        }
    }

    /// <summary>The sheets of records of the year, and those at the root.</summary>
    public static IEnumerable<(DraftSheet Sheet, FileSchema Schema)> Sheets(Draft draft) =>
        FileSchemas
            .WithFixedName.Select(schema =>
                (Path: schema.PathIn(int.Parse(draft.Year, System.Globalization.CultureInfo.InvariantCulture)), Schema: schema)
            )
            .Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal) && draft.Has(file.Path))
            .Select(file => (Sheet: draft.Sheet(file.Path), file.Schema))
            .Where(file => file.Sheet.Rows.Count > 1);

    private static Defect Replaced(string kind, DraftSheet sheet, int row, Field field, string written, string code)
    {
        var column = sheet.Column(field.Name);
        return new Defect(
            kind,
            $"{sheet.At(row, column)} «{field.Name}» := «{written}»",
            sheet.Put(row, column, written).Files(),
            $"{code} {sheet.At(row, column)}"
        );
    }

    private static IEnumerable<int> Filled(DraftSheet sheet, Field field) =>
        Enumerable
            .Range(1, sheet.Rows.Count - 1)
            .Where(row =>
                sheet.Rows[row].Length > sheet.Column(field.Name)
                && sheet.Rows[row][sheet.Column(field.Name)] is { Length: > 3 } cell
                && !cell.Contains('.', StringComparison.Ordinal)
            );

    private static IEnumerable<(DraftSheet Sheet, Field Field)> Choose(IEnumerable<(DraftSheet Sheet, Field Field)> fields, Dice dice)
    {
        var left = fields.ToList();
        for (var i = 0; i < PerKind && left.Count > 0; i++)
        {
            var at = dice.Next(left.Count);
            yield return left[at];
            left.RemoveAt(at);
        }
    }
}
