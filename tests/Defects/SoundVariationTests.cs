using System.Collections.Concurrent;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>The same content as another program or another person would save it: no new diagnostic, and the same pages.</summary>
public sealed class SoundVariationTests
{
    // The diagnostics of the unchanged portal.
    private static readonly ConcurrentDictionary<string, string[]> Said = new();

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in new[] { "complete", "reale" })
            {
                foreach (
                    var way in new[]
                    {
                        "same",
                        "comma",
                        "tab",
                        "bar",
                        "sep=",
                        "bom",
                        "crlf",
                        "cr",
                        "reversed columns",
                        "shuffled columns",
                        "capitals",
                        "empty rows",
                        "empty columns",
                        "blanks",
                        "windows-1252",
                        "utf-16",
                        "no last line end",
                        "unseen letters",
                    }
                )
                {
                    data.Add(name, way);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_correct_variation_gives_no_additional_message(string name, string way)
    {
        var draft = new Draft(name, name == "reale" ? 2011 : 2024);
        var dice = new Dice(7);
        var varied = draft
            .Files.Select(file =>
                IsSheet(file) ? new StoredFile(file.Path, Vary(draft, file, way, dice))
                : file.Path.EndsWith(".csv", StringComparison.Ordinal)
                || file.Path.Contains("/allegati/", StringComparison.Ordinal)
                || file.Path.Contains("immagini/", StringComparison.Ordinal)
                    ? file
                : new StoredFile(file.Path, VaryText(file, way))
            )
            .ToList();
        Assert.Equal(Said.GetOrAdd(name, _ => [.. Words(draft.Files)]), Words(varied));
        Assert.True(way is "same" || varied.Exists(file => !file.Bytes.Span.SequenceEqual(draft.Bytes(file.Path))));
    }

    [Fact]
    public void An_incorrect_variation_gives_an_additional_message()
    {
        var draft = new Draft("complete", 2024);
        var sheet = draft.Sheet(draft.In("settori.csv"));
        Assert.NotEqual(Words(draft.Files), Words(sheet.With(rows => rows[0][1] = "nomee").Files()));
    }

    // The tables of the act are kept as they are: there the order of columns is the act's.
    private static bool IsSheet(StoredFile file) =>
        file.Path.EndsWith(".csv", StringComparison.Ordinal)
        && !file.Path.Contains("/personale/", StringComparison.Ordinal)
        && !file.Path.Contains("/allegati/", StringComparison.Ordinal);

    private static IEnumerable<string> Words(IReadOnlyList<StoredFile> files) =>
        Draft
            .Check(files, withPages: true)
            .Where(said => said.Message.Problem.Code != "TR104")
            .Select(said => $"{said.Message.Problem.Code} {said.Message.Place.Path} {said.Message.What}")
            .Order(StringComparer.Ordinal);

    private static byte[] Vary(Draft draft, StoredFile file, string way, Dice dice)
    {
        var sheet = draft.Sheet(file.Path);
        var order = Enumerable.Range(0, sheet.Rows[0].Length).OrderBy(_ => way == "shuffled columns" ? dice.Next(1000) : 0).ToArray();
        order = way == "reversed columns" ? [.. order.Reverse()] : order;
        var varied = sheet.With(rows =>
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var cells = rows[i];
                rows[i] = way switch
                {
                    "reversed columns" or "shuffled columns" => [.. order.Select(at => at < cells.Length ? cells[at] : "")],
                    "empty columns" => [.. cells, .. Enumerable.Repeat("", order.Length - cells.Length + 3)],
                    "blanks" => [.. cells.Select(cell => cell.Length > 0 ? $" {cell}\u00A0" : "")],
                    "capitals" when i == 0 => [.. cells.Select(cell => cell.ToUpperInvariant())],
                    "unseen letters" => [.. cells.Select(cell => cell.Length > 1 ? $"\uFEFF{cell}\u200B" : cell)],
                    _ => cells,
                };
            }

            if (way == "empty rows")
            {
                rows.Insert(
                    1,
                    new string[order.Length]
                        .Select(_ => "")
                        .ToArray()
                );
                rows.AddRange([
                    [""],
                    [.. order.Select(_ => "")],
                ]);
            }
        });
        var text = varied.Text(
            way switch
            {
                "comma" => ',',
                "tab" => '\t',
                "bar" => '|',
                _ => ';',
            }
        );
        return Encode(way == "sep=" ? "sep=;\n" + text : text, way);
    }

    private static byte[] VaryText(StoredFile file, string way) =>
        Encode(Encoding.UTF8.GetString(file.Bytes.Span), way is "windows-1252" or "cr" ? "" : way);

    private static byte[] Encode(string text, string way) =>
        way switch
        {
            "bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "crlf" => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            "cr" => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "windows-1252" => Old(text),
            "no last line end" => Encoding.UTF8.GetBytes(text.TrimEnd('\n')),
            _ => Encoding.UTF8.GetBytes(text),
        };

    // What the old encoding has no letters for stays in the new one.
    private static byte[] Old(string text)
    {
        var old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var bytes = old.GetBytes(text);
        return old.GetString(bytes) == text ? bytes : Encoding.UTF8.GetBytes(text);
    }
}
