using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Tests.Privacy;

/// <summary>
/// Places of a portal's content where words can be put without breaking anything: paragraphs, cells of tables, attachments.
/// </summary>
internal static class Planted
{
    private static readonly string[] Columns =
    [
        "competenze",
        "descrizione",
        "perché",
        "attività",
        "amministratori",
        "durata",
        "definizione",
        "risultati",
    ];

    /// <summary>The places, each a byte of a file.</summary>
    public static IReadOnlyList<(StoredFile File, int At)> Places(IReadOnlyList<StoredFile> files) =>
        [
            .. files.SelectMany(file =>
                file.Path.EndsWith(".md", StringComparison.Ordinal) ? Paragraphs(file)
                : file.Path.EndsWith(".csv", StringComparison.Ordinal) ? Cells(file)
                : []
            ),
        ];

    /// <summary>The files with words put in.</summary>
    public static IReadOnlyList<StoredFile> Plant(
        IReadOnlyList<StoredFile> files,
        IEnumerable<(StoredFile File, int At, string Words)> plants
    )
    {
        var byFile = plants.ToLookup(plant => plant.File.Path);
        return
        [
            .. files.Select(file =>
                file with
                {
                    Bytes = byFile[file.Path]
                        .GroupBy(plant => plant.At)
                        .OrderByDescending(group => group.Key)
                        .Aggregate(file.Bytes.ToArray(), Insert),
                }
            ),
        ];
    }

    /// <summary>The line of a byte, from 1.</summary>
    public static int LineOf(StoredFile file, int at) => 1 + file.Bytes.Span[..at].Count((byte)'\n');

    private static byte[] Insert(byte[] bytes, IGrouping<int, (StoredFile File, int At, string Words)> group) =>
        [
            .. bytes[..group.Key],
            .. Encoding.UTF8.GetBytes(string.Concat(group.Select(plant => $" – {plant.Words} –"))),
            .. bytes[group.Key..],
        ];

    // The ends of lines that are nothing but words; the head of a file and code are left alone.
    private static IEnumerable<(StoredFile File, int At)> Paragraphs(StoredFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var (at, isInside) = (0, text.StartsWith("---\n", StringComparison.Ordinal));
        foreach (var (line, number) in text.Split('\n').Select((line, i) => (line, i)))
        {
            at += Encoding.UTF8.GetByteCount(line);
            isInside &= number == 0 || line != "---";
            if (
                !isInside
                && line.Length > 40
                && char.IsLetter(line[0])
                && !line.Contains(']', StringComparison.Ordinal)
                && !line.Contains('`', StringComparison.Ordinal)
            )
            {
                yield return (file, at);
            }

            at++;
        }
    }

    private static IEnumerable<(StoredFile File, int At)> Cells(StoredFile file)
    {
        if (file.Path is not [_, _, _, _, '/', ..] && file.Path != "glossario.csv")
        {
            yield break;
        }

        var sheet = SheetReader.Read(file, new DiagnosticLog())!;
        foreach (var row in sheet.Rows.Skip(1))
        {
            for (var i = 1; i < row.Cells.Length; i++)
            {
                var isQuoted = row.Spans[i].Length > 0 && sheet.Source.Utf8.Span[row.Start + row.Spans[i].Start] == '"';
                if (
                    i < sheet.Rows[0].Cells.Length
                    && Columns.Contains(sheet.Rows[0].Cells[i].Trim())
                    && row.Cells[i].Length > 20
                    && !isQuoted
                )
                {
                    yield return (
                        file,
                        row.Start + row.Spans[i].Start + row.Spans[i].Length + file.Bytes.Length - sheet.Source.Utf8.Length
                    );
                }
            }
        }
    }
}
