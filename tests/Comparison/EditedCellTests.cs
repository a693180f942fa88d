#pragma warning disable CA5394 // What is random here is what a seed gives, and nothing secret.
using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>
/// Against a comparison that knows nothing of records: one cell of the newer year is edited at a time, and the changes differ from those
/// before by that cell alone.
/// </summary>
public sealed class EditedCellTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1" ? 500 : 40;

    private static readonly string[] Lists =
    [
        "organi",
        "settori",
        "obiettivi",
        "societa",
        "altri-enti",
        "tipologie",
        "luoghi",
        "documenti",
        "contesto",
        "personale/strutture",
        "personale/eta",
        "personale/orario",
    ];

    // The fields that the town's README leaves out.
    private static readonly string[] Silent =
    [
        "fonte",
        "già",
        "pubblicato",
        "aggiornato",
        "decorrenza",
        "efficace fino al",
        "controllato da",
        "immagine",
        "testo alternativo",
        "didascalia",
    ];

    // Other records and rows depend on the words in these.
    private static readonly string[] Joined = ["settori già", "settori nome", "organi già", "obiettivi già"];

    private static readonly StoredFile[] Files =
    [
        .. BuiltSite.StoredFiles("complete").Where(file => !file.Path.StartsWith("2022/", StringComparison.Ordinal)),
    ];

    private static readonly Dictionary<string, string> Units = SiteReader
        .Read(Files, new DiagnosticLog())!
        .Years[^1]
        .Units.ToDictionary(unit => unit.Head.Name, unit => unit.Head.Code);

    [Fact]
    public void An_edited_cell_adds_or_removes_exactly_one_change()
    {
        var (before, random, edited, told) = (Changes(Files)!, new Random(20_261_130), 0, 0);
        var whole = before.Select(line => line.Split('\t')[0]).ToHashSet();
        for (var i = 0; edited < Count && i < Count * 50; i++)
        {
            var list = Lists[random.Next(Lists.Length)];
            var at = Array.FindIndex(Files, file => file.Path == $"2024/{list}.csv");
            if (
                Edit(Files[at], list, random) is not var (file, record, column)
                || Changes([.. Files[..at], file, .. Files[(at + 1)..]]) is not { } after
            )
            {
                continue;
            }

            edited++;
            string[] differing = [.. before.Except(after).Concat(after.Except(before)).Select(line => line.Split('\t')[0]).Distinct()];
            told += differing.Length;

            // Of a new record or row only the name is listed.
            var cell = $"{record}{(list.Contains('/', StringComparison.Ordinal) ? "/" : " ")}{column}";
            string[][] expected =
                whole.Contains(record)
                    ?
                    [
                        [],
                        [record],
                    ]
                : Silent.Contains(column)
                    ?
                    [
                        [],
                    ]
                :
                [
                    [cell],
                ];
            Assert.True(expected.Any(differing.SequenceEqual), $"{cell}: {string.Join(", ", differing)}");
        }

        Assert.Equal(Count, edited);
        Assert.InRange(told, Count / 3, Count);
    }

    // Returns null if the content can no longer be read: a word where a number must be.
    private static HashSet<string>? Changes(IReadOnlyList<StoredFile> files)
    {
        var log = new DiagnosticLog();
        var content = SiteReader.Read(files, log)!;
        return log.HasErrors
            ? null
            :
            [
                .. TwoYears
                    .PairOf(content)
                    .Changes.Select(change => $"{change.List} {change.Code} {change.Cell}".TrimEnd() + "\t" + TwoYears.Line(change)),
            ];
    }

    // Adds a digit to a cell. Rows with quotes are left alone, so that a split by semicolons is enough.
    private static (StoredFile File, string Record, string Column)? Edit(StoredFile file, string list, Random random)
    {
        var lines = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').Split('\n');
        var (header, row) = (lines[0].TrimEnd('\r').Split(';'), random.Next(1, lines.Length));
        var cells = lines[row].TrimEnd('\r').Split(';');
        var column = random.Next(1, header.Length);
        if (
            cells.Length != header.Length
            || cells[0].Length == 0
            || lines[row].Contains('"', StringComparison.Ordinal)
            || Joined.Contains($"{list} {header[column]}")
        )
        {
            return null;
        }

        cells[column] += "1";
        lines[row] = string.Join(';', cells);
        var key = list == "personale/strutture" ? Units.GetValueOrDefault(cells[0], cells[0]) : cells[0];
        return (
            new StoredFile(file.Path, Encoding.UTF8.GetBytes(string.Join('\n', lines))),
            list.Split('/') is [var tables, var table] ? $"{tables} {table} {key}" : $"{list} {key}",
            header[column]
        );
    }
}
