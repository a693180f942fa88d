using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Cremona.Transparency.Tests.Reading;

public sealed class SheetReaderProperties
{
    private static readonly Gen<string> Cell = Gen.Elements("", "1", "città", "a b", "uno;due", "detto \"x\"", "prima\nseconda", " spazi ", "1.234,56", "😀", ",", "\t");

    [Fact]
    public void What_a_spreadsheet_writes_is_read_back_and_every_cell_knows_its_bytes()
    {
        // The first cell holds a letter: a row of nothing at the end is left out, and a lone row has no separator to find.
        var rows = Gen.ArrayOf(Gen.Zip(Cell, Cell)).Select(pairs => pairs.Select(pair => new[] { "k", pair.Item1, pair.Item2 }).Prepend(["a", "b", "c"]).ToArray());
        Prop.ForAll(Arb.From(rows), table =>
        {
            var text = string.Concat(table.Select(row => string.Join(";", row.Select(Quote)) + "\r\n"));
            var sheet = SheetReader.Read(new StoredFile("a.csv", Encoding.UTF8.GetBytes(text)), new DiagnosticLog())!;
            return sheet.Rows.Select(row => row.Cells).SequenceEqual(table, Same) && sheet.Rows.All(row => row.Cells.Zip(row.Spans).All(cell => Written(sheet, cell.Second) == Quote(cell.First)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void No_text_ends_the_program()
    {
        var pieces = Gen.Elements("\"", ";", "\n", "\r", "a", "à", "sep=", ",", "\t", "\u0000", "=", "\uFEFF", "''");
        Prop.ForAll(Arb.From(Gen.ArrayOf(pieces)), parts =>
        {
            var log = new DiagnosticLog();
            var sheet = SheetReader.Read(new StoredFile("a.csv", Encoding.UTF8.GetBytes(string.Concat(parts))), log);
            return sheet is null || sheet.Rows.All(row => row.Spans.Select((span, i) => row.Origin(sheet.Source).At(span, i)).All(place => place.Line >= 1));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static readonly IEqualityComparer<string[]> Same = EqualityComparer<string[]>.Create((one, other) => one!.SequenceEqual(other!), row => row.Length);

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(";\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Written(Sheet sheet, Generator.Content.ByteSpan span) => Encoding.UTF8.GetString(sheet.Source.Utf8.Span.Slice(span.Start, span.Length));
}
