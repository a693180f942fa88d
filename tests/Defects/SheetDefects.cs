using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>Spreadsheets whose rows and columns are wrong.</summary>
internal static class SheetDefects
{
    public static IEnumerable<Defect> Of(Draft draft, Dice dice) =>
        FieldDefects.Sheets(draft).SelectMany(file => Of(file.Sheet, file.Schema, dice));

    private static IEnumerable<Defect> Of(DraftSheet sheet, FileSchema schema, Dice dice)
    {
        var row = dice.Next(1, sheet.Rows.Count);
        return OfNames(sheet, schema)
            .Concat(OfColumns(sheet, schema))
            .Concat(OfCells(sheet, row))
            .Concat(OfRows(sheet, schema, row))
            .Concat(OfValues(sheet, schema, row));
    }

    private static IEnumerable<Defect> OfNames(DraftSheet sheet, FileSchema schema)
    {
        var required = schema.Fields.First(field => field.Required);
        var optional = schema.Fields.Last(field => !field.Required && sheet.Column(field.Name) >= 0);
        var first = sheet.Column(required.Name);
        var other = sheet.Column(optional.Name);

        yield return new Defect(
            "colonna obbligatoria mancante",
            $"{sheet.Path} without {required.Name}",
            sheet.With(rows => Map(rows, cells => Drop(cells, first))).Files(),
            $"TR106 {sheet.AtRow(0)}"
        )
        {
            Consequences = ["TR301", "TR304", "TR314"],
        };
        yield return new Defect(
            "colonna con un nome sbagliato",
            $"{sheet.Path} {optional.Name}x",
            sheet.Put(0, other, optional.Name + "x").Files(),
            $"TR107 {sheet.At(0, other)}"
        )
        {
            Near = optional.Name,
        };
        yield return new Defect(
            "colonna obbligatoria con un nome sbagliato",
            $"{sheet.Path} {required.Name}x",
            sheet.Put(0, first, required.Name + "x").Files(),
            $"TR107 {sheet.At(0, first)}"
        )
        {
            Near = required.Name,
        };
    }

    private static IEnumerable<Defect> OfColumns(DraftSheet sheet, FileSchema schema)
    {
        var wide = sheet.Rows[0].Length;
        var optional = schema.Fields.Last(field => !field.Required && sheet.Column(field.Name) >= 0);
        var other = sheet.Column(optional.Name);

        yield return new Defect(
            "colonna ripetuta",
            sheet.Path,
            sheet.With(rows => Map(rows, cells => [.. cells, cells.Length > other ? cells[other] : ""])).Files(),
            $"TR108 {sheet.With(rows => Map(rows, cells => [.. cells, ""])).At(0, wide)}"
        );
        yield return new Defect(
            "colonna su singole persone",
            sheet.Path,
            sheet.With(rows => Map(rows, cells => [.. cells, cells == rows[0] ? "valutazione individuale" : ""])).Files(),
            $"TR123 {sheet.With(rows => Map(rows, cells => [.. cells, ""])).At(0, wide)}"
        );
    }

    private static IEnumerable<Defect> OfCells(DraftSheet sheet, int row)
    {
        var wide = sheet.Rows[0].Length;

        yield return new Defect(
            "cella di troppo",
            sheet.AtRow(row),
            sheet.With(rows => rows[row] = [.. Full(rows[row], wide), "x"]).Files(),
            $"TR109 {sheet.With(rows => rows[row] = [.. Full(rows[row], wide), "x"]).At(row, wide)}"
        );
        yield return new Defect("virgolette che non si chiudono", sheet.AtRow(row), Break(sheet, row, "\""), $"TR105 {sheet.At(row, 0)}");
        yield return new Defect(
            "segni di unione di git",
            sheet.AtRow(row),
            Break(sheet, row, "<<<<<<< HEAD\n"),
            $"TR136 {sheet.AtRow(row)}"
        );
    }

    private static IEnumerable<Defect> OfRows(DraftSheet sheet, FileSchema schema, int row)
    {
        var last = sheet.Rows.Count;

        if (schema.Fields.Where(field => field.Required && sheet.Column(field.Name) > 0).ToArray() is { Length: > 0 } lost)
        {
            var cut = sheet.With(rows => rows[^1] = [rows[^1][0]]);
            yield return new Defect(
                "file troncato",
                sheet.AtRow(last - 1),
                cut.Files(),
                [.. lost.Select(field => $"TR110 {cut.At(last - 1, cut.Column(field.Name))}")]
            )
            {
                Consequences = ["TR501"],
            };
        }

        yield return new Defect(
            "riga con un altro separatore",
            sheet.AtRow(row),
            Swap(
                sheet.With(rows =>
                    rows[row] = [.. rows[row].Select(cell => cell.Replace(';', '.').Replace("\n", " ", StringComparison.Ordinal))]
                ),
                row,
                ','
            ),
            $"TR137 {sheet.AtRow(row)}"
        );
        yield return new Defect(
            "riga spostata di una cella",
            sheet.AtRow(row),
            sheet.With(rows => rows[row] = ["", .. rows[row]]).Files(),
            $"TR110 {sheet.At(row, 0)}"
        )
        {
            Consequences = [.. Codes(sheet.AtRow(row))],
        };
    }

    private static IEnumerable<Defect> OfValues(DraftSheet sheet, FileSchema schema, int row)
    {
        var last = sheet.Rows.Count;
        var required = schema.Fields.First(field => field.Required);
        var first = sheet.Column(required.Name);

        if (Array.FindIndex(sheet.Rows[row], cell => cell.Length > 2) is >= 0 and var filled)
        {
            yield return new Defect(
                "carattere di controllo",
                sheet.At(row, filled),
                sheet.Put(row, filled, "a\u000Bb").Files(),
                $"TR138 {sheet.AtRow(row)}"
            );
        }

        if (Swapped(sheet, schema) is var (dates, words) && dates >= 0 && words >= 0)
        {
            // Both cells of each row are reported; the first one is compared.
            var at = Enumerable
                .Range(1, last - 1)
                .First(candidate => sheet.Rows[candidate][words].Length > 0 && !Absent(sheet.Rows[candidate][words]));
            var swapped = sheet.With(rows => (rows[0][dates], rows[0][words]) = (rows[0][words], rows[0][dates]));
            yield return new Defect("intestazioni scambiate", sheet.Path, swapped.Files(), $"TR204 {sheet.At(at, words)}")
            {
                Consequences = [$"TR204 {sheet.Path}", $"TR301 {sheet.Path}", $"TR209 {sheet.Path}"],
            };
        }

        if (schema.Kind is not null)
        {
            yield return new Defect(
                "codice ripetuto",
                sheet.AtRow(row),
                sheet.With(rows => rows.Add(rows[row])).Files(),
                $"TR302 {sheet.With(rows => rows.Add(rows[row])).At(last, 0)}"
            );
        }
    }

    // A column of dates, and one of codes or choices that a row fills.
    private static (int Dates, int Words) Swapped(DraftSheet sheet, FileSchema schema)
    {
        int Of(Func<Field, bool> isWanted) =>
            schema.Fields.Where(isWanted).Select(field => sheet.Column(field.Name)).FirstOrDefault(column => column >= 0, -1);
        var words = Of(field =>
            !field.Required
            && field.Type is FieldType.Reference or FieldType.Choice
            && sheet.Column(field.Name) is >= 0 and var column
            && sheet.Rows.Skip(1).Any(row => column < row.Length && row[column].Length > 0 && !Absent(row[column]))
        );
        return (Of(field => field.Type == FieldType.Date && !field.Required), words);
    }

    private static bool Absent(string cell) => Generator.Content.Absences.Of(cell) is not null;

    private static void Map(List<string[]> rows, Func<string[], string[]> change)
    {
        var changed = rows.ConvertAll(row => change(row));
        rows.Clear();
        rows.AddRange(changed);
    }

    private static string[] Drop(string[] cells, int column) => [.. cells.Where((_, i) => i != column)];

    private static string[] Full(string[] cells, int wide) => [.. cells, .. Enumerable.Repeat("", wide - cells.Length)];

    private static IReadOnlyList<Generator.Files.StoredFile> Break(DraftSheet sheet, int row, string words) =>
        sheet.Replace(sheet.Text().Insert(sheet.Start(row), words));

    private static IReadOnlyList<Generator.Files.StoredFile> Swap(DraftSheet sheet, int row, char separator)
    {
        var (text, start, length) = (sheet.Text(), sheet.Start(row), sheet.RowText(row).Length);
        return sheet.Replace(text[..start] + DraftSheet.RowText(sheet.Rows[row], separator) + text[(start + length)..]);
    }

    // All diagnostics of the cells of a row.
    private static IEnumerable<string> Codes(string place) => Enumerable.Range(100, 400).Select(code => $"TR{code} {place} ");
}
