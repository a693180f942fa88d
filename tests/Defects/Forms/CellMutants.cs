using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>Slips in one cell or one row of a sheet of records or of a statistical table, by what its field may hold.</summary>
internal sealed class CellMutants
{
    private readonly IReadOnlyList<Cell> _cells;

    public CellMutants(Draft draft)
    {
        var records = FieldDefects.Sheets(draft);
        var tables = SheetMutants
            .Tables(draft)
            .SelectMany(sheet => Cells(sheet, header => header == sheet.Rows[0][0] ? null : new Field(header, FieldType.Number, "")));
        _cells = [.. records.SelectMany(sheet => Cells(sheet.Sheet, sheet.Schema.Find)), .. tables];
    }

    /// <summary>Words of another column, of another type, or nothing.</summary>
    public Mutant? OfType(Dice dice)
    {
        var cell = Choose(dice, field => field.Type is not (FieldType.Text or FieldType.Markdown));
        var others = cell.Sheet.Rows[cell.At].Where((words, at) => at != cell.Column && words.Length > 0).Distinct().ToArray();
        return dice.Next(3) switch
        {
            0 => Made("type", "emptied", cell, ""),
            1 when others.Length > 0 => Made("type", "words of the next column", cell, others[dice.Next(others.Length)]),
            _ => Made("type", "a word too many", cell, cell.Words + " circa"),
        };
    }

    /// <summary>A number of another size, sign or digit, or the number of the row below.</summary>
    public Mutant? OfUnit(Dice dice)
    {
        var cell = Choose(dice, field =>
            field.Type is FieldType.Number or FieldType.Whole or FieldType.Percent or FieldType.Degrees or FieldType.Value
        );
        var (name, make) = Slips.Numbers[dice.Next(Slips.Numbers.Length)];
        return Made("unit", name, cell, make(cell.Words, dice));
    }

    /// <summary>A code mistyped or used twice; a row that went, or came twice.</summary>
    public Mutant? OfKey(Dice dice)
    {
        var cell = Choose(dice, field => field.Type == FieldType.Code);
        var other = dice.Next(1, cell.Sheet.Rows.Count);
        switch (dice.Next(5))
        {
            case 0:
                return Made("key", "another row's code", cell, cell.Sheet.Rows[other][cell.Column]);
            case 1:
                return Sheet("key", "row lost", cell, rows => rows.RemoveAt(cell.At));
            case 2:
                return Sheet("key", "row twice", cell, rows => rows.Insert(cell.At, [.. rows[cell.At]]));
            case 3:
                string[] again = [.. cell.Sheet.Rows[cell.At].Select((words, at) => at == cell.Column ? words + "-bis" : words)];
                return Sheet("key", "row twice under another code", cell, rows => rows.Add(again));
            default:
                var (name, make) = Slips.Words[dice.Next(Slips.Words.Length)];
                return Made("key", name, cell, make(cell.Words, dice));
        }
    }

    /// <summary>A reference to another record, mistyped, or a name in its place.</summary>
    public Mutant? OfReference(Dice dice)
    {
        var cell = Choose(dice, field =>
            field.Type
                is FieldType.Reference
                    or FieldType.Target
                    or FieldType.Choice
                    or FieldType.WebAddressOrTarget
                    or FieldType.WebAddress
                    or FieldType.Mail
        );
        var others = cell
            .Sheet.Rows.Skip(1)
            .Where(row => row.Length > cell.Column)
            .Select(row => row[cell.Column])
            .Where(words => words.Length > 0 && words != cell.Words)
            .Distinct()
            .ToArray();
        if (dice.Next(3) == 0 && others.Length > 0)
        {
            return Made("reference", "another record", cell, others[dice.Next(others.Length)]);
        }

        var (name, make) = Slips.Words[dice.Next(Slips.Words.Length)];
        return Made("reference", name, cell, make(cell.Words, dice));
    }

    /// <summary>A date of another day, year or century, or in another form.</summary>
    public Mutant? OfDate(Dice dice)
    {
        var cell = Choose(dice, field => field.Type == FieldType.Date);
        var (name, make) = Slips.Dates[dice.Next(Slips.Dates.Length)];
        return Made("date", name, cell, make(cell.Words, dice));
    }

    private static IEnumerable<Cell> Cells(DraftSheet sheet, Func<string, Field?> fieldOf) =>
        from column in Enumerable.Range(0, sheet.Rows[0].Length)
        let field = fieldOf(sheet.Rows[0][column])
        where field is not null
        from row in Enumerable.Range(1, sheet.Rows.Count - 1)
        where sheet.Rows[row].Length > column && sheet.Rows[row][column].Length > 0
        select new Cell(sheet, field, row, column);

    // A sheet first, then a field: a long table does not come more often than a short one.
    private Cell Choose(Dice dice, Func<Field, bool> isMeant)
    {
        var fields = _cells
            .Where(cell => isMeant(cell.Field))
            .GroupBy(cell => (cell.Sheet.Path, cell.Column))
            .GroupBy(field => field.Key.Path)
            .ToList();
        var sheet = fields[dice.Next(fields.Count)].ToList();
        var field = sheet[dice.Next(sheet.Count)].ToList();
        return field[dice.Next(field.Count)];
    }

    private static Mutant? Made(string form, string name, Cell cell, string? words)
    {
        var what = $"{cell.Sheet.At(cell.At, cell.Column)} «{cell.Field.Name}»: «{cell.Words}» → «{words}»";
        return words is null || words == cell.Words
            ? null
            : new Mutant(form, name, cell.Sheet.Path, what, cell.Sheet.Put(cell.At, cell.Column, words).Files());
    }

    private static Mutant Sheet(string form, string name, Cell cell, Action<List<string[]>> change) =>
        new(form, name, cell.Sheet.Path, $"{cell.Sheet.At(cell.At, cell.Column)} «{cell.Words}»", cell.Sheet.With(change).Files());

    private sealed record Cell(DraftSheet Sheet, Field Field, int At, int Column)
    {
        public string Words => Sheet.Rows[At][Column];
    }
}
