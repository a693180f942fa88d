using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Finds where data stand in the content. Asked only when something was found in the finished files, or is to be excepted.
/// </summary>
public static class SourceSearch
{
    /// <summary>Every personal datum of the content's files, with its place; of the file of exceptions none.</summary>
    /// <param name="files">The files.</param>
    /// <param name="before">What was found in files of a run before, or null.</param>
    public static IReadOnlyList<Occurrence> Find(IReadOnlyList<StoredFile> files, SearchedFiles? before = null) =>
        [
            .. AllCores
                .Make(files.Where(file => PageText.IsSearchable(file.Path, file.Bytes.Span)), file =>
                    before?.FindIn(file) ?? [.. FindIn(file)]
                )
                .SelectMany(found => found),
        ];

    /// <summary>Every personal datum of one file.</summary>
    public static IEnumerable<Occurrence> FindIn(StoredFile file)
    {
        var isTable = file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        var isAttached = file.Path.Split('/') is [_, "allegati", ..];
        return isTable && !isAttached ? FindInSheet(file)
            : TextDecoder.Decode(file, allowsOld: true, new DiagnosticLog()) is { } source ? FindInText(source)
            : [];
    }

    private static IEnumerable<Occurrence> FindInText(SourceText source)
    {
        var text = new FoldedText(keepsPlaces: true);
        PlainFiles.Fold(source.Path, source.Utf8.Span, 0, text);
        return Detectors.Find(text).Select(hit => At(source, text, hit, null)).ToArray();
    }

    private static IEnumerable<Occurrence> FindInSheet(StoredFile file)
    {
        if (SheetReader.Read(file, new DiagnosticLog()) is not { Rows: [var header, ..] } sheet)
        {
            yield break;
        }

        var text = new FoldedText(keepsPlaces: true);
        foreach (var row in sheet.Rows)
        {
            for (var i = 0; i < row.Spans.Length; i++)
            {
                text.Clear();
                PlainFiles.FoldCell(
                    sheet.Source.Utf8.Span.Slice(row.Start + row.Spans[i].Start, row.Spans[i].Length),
                    row.Start + row.Spans[i].Start,
                    text
                );
                foreach (var hit in Detectors.Find(text))
                {
                    var cell = row.Origin(sheet.Source).At(row.Spans[i], i).Cell;
                    var column = i < header.Cells.Length ? header.Cells[i].Trim() : "";
                    yield return At(sheet.Source, text, hit, cell) with
                    {
                        Cell = row == header || row.Cells[0].Trim().Length == 0 ? null : $"{row.Cells[0].Trim()}/{column}",
                    };
                }
            }
        }
    }

    private static Occurrence At(SourceText source, FoldedText text, Hit hit, string? cell)
    {
        var (start, length) = text.PlaceOf(hit);
        return new Occurrence(hit.Datum, source.AtBytes(start, length, cell) with { IsVeiled = true });
    }
}

/// <summary>A datum in the content.</summary>
/// <param name="Place">Its place, whose line is not to be shown.</param>
public sealed record Occurrence(Datum Datum, Place Place)
{
    /// <summary>The first cell of the row and the column (<c>ambiente/telefono</c>), or null where it is in no table.</summary>
    public string? Cell { get; init; }

    /// <summary>The place as an exception names it.</summary>
    public string Where => Cell ?? (Place.Page is { } page ? $"pagina {page}" : $"riga {Place.Line}");

    /// <summary>True where an exception is for this datum at this place.</summary>
    public bool IsCoveredBy(PersonalPermit exception) =>
        exception.Kind == Datum.Kind
        && exception.Mask == Datum.Mask
        && string.Equals(exception.File, Place.Path, StringComparison.OrdinalIgnoreCase)
        && (SameAs(exception.Where, Where) || SameAs(exception.Where, $"riga {Place.Line}"));

    private static bool SameAs(string one, string other) => Schema.Field.KeyOf(one) == Schema.Field.KeyOf(other);
}
