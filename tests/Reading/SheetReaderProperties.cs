using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Cremona.Transparency.Tests.Reading;

public sealed class SheetReaderProperties
{
    private static readonly Gen<string> Cell = Gen.Elements(
        "",
        "1",
        "città",
        "a b",
        "uno;due",
        "detto \"x\"",
        "prima\nseconda",
        " spazi ",
        "1.234,56",
        "😀",
        ",",
        "\t"
    );

    [Fact]
    public void Written_cells_read_back_with_their_byte_spans()
    {
        // The first cell holds a letter: a row of nothing at the end is left out, and a lone row has no separator to find.
        var rows = Gen.ArrayOf(Gen.Zip(Cell, Cell))
            .Select(pairs => pairs.Select(pair => new[] { "k", pair.Item1, pair.Item2 }).Prepend(["a", "b", "c"]).ToArray());
        Prop.ForAll(Arb.From(rows), table =>
            {
                var text = string.Concat(table.Select(row => string.Join(";", row.Select(Quote)) + "\r\n"));
                var sheet = SheetReader.Read(new StoredFile("a.csv", Encoding.UTF8.GetBytes(text)), new DiagnosticLog())!;
                return sheet.Rows.Select(row => row.Cells).SequenceEqual(table, Same)
                    && sheet.Rows.All(row =>
                        row.Cells.Zip(row.Spans).All(cell => row.Origin(sheet.Source).Words(cell.Second) == Quote(cell.First))
                    );
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Incremental_reading_gives_the_same_rows_as_full_reading()
    {
        // Pieces of rows, so that edits fall on quotes, line breaks and separators too.
        var pieces = Gen.ArrayOf(Gen.Elements("k;a;b\r\n", "k;\"a;b\";c\n", "k;\"due\nrighe\";c\n", "x;y;z\n", "\"", "\n", ";", "città"));
        var edits = Gen.Zip(pieces, Gen.Zip(Gen.ArrayOf(Gen.Elements("\"", "\n", ";", "a", "k;c;d\n", "")), Gen.Choose(0, 60)));
        Prop.ForAll(Arb.From(edits), edit =>
            {
                var old = "a;b;c\nk;1;2\n" + string.Concat(edit.Item1);
                var at = Math.Min(edit.Item2.Item2, old.Length);
                var end = Math.Min(at + (edit.Item2.Item2 % 7), old.Length);
                var now = new StoredFile("a.csv", Encoding.UTF8.GetBytes(old[..at] + string.Concat(edit.Item2.Item1) + old[end..]));
                var (log, cleanLog) = (new DiagnosticLog(), new DiagnosticLog());
                var sheet = SheetReader.Read(
                    now,
                    log,
                    SheetReader.Read(new StoredFile("a.csv", Encoding.UTF8.GetBytes(old)), new DiagnosticLog())
                );
                var clean = SheetReader.Read(now, cleanLog);
                return Words(sheet).SequenceEqual(Words(clean))
                    && log.InOrder()
                        .Select(message => message.ToString())
                        .SequenceEqual(cleanLog.InOrder().Select(message => message.ToString()));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Fact]
    public void No_text_crashes_the_program()
    {
        var pieces = Gen.Elements("\"", ";", "\n", "\r", "a", "à", "sep=", ",", "\t", "\u0000", "=", "\uFEFF", "''");
        Prop.ForAll(Arb.From(Gen.ArrayOf(pieces)), parts =>
            {
                var log = new DiagnosticLog();
                var sheet = SheetReader.Read(new StoredFile("a.csv", Encoding.UTF8.GetBytes(string.Concat(parts))), log);
                return sheet is null
                    || sheet.Rows.All(row =>
                        row.Spans.Select((span, i) => row.Origin(sheet.Source).At(span, i)).All(place => place.Line >= 1)
                    );
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static readonly IEqualityComparer<string[]> Same = EqualityComparer<string[]>.Create(
        (one, other) => one!.SequenceEqual(other!),
        row => row.Length
    );

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(";\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Words(Sheet? sheet) =>
        (sheet?.Rows ?? []).Select(row =>
            $"{row.Number} {row.Start} {row.Length} {row.IsBroken} {string.Join('|', row.Cells)} {string.Join('|', row.Spans)}"
        );
}
