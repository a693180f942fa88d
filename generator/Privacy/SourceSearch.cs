using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Locates personal data in the content. Runs only after a match in the rendered files, or to check exceptions.</summary>
public static class SourceSearch
{
    /// <summary>Returns every personal datum in the content files, with its place. The file of exceptions is skipped.</summary>
    /// <param name="files">The content files.</param>
    /// <param name="before">The matches of a previous run, or null.</param>
    public static IReadOnlyList<Occurrence> Find(IReadOnlyList<StoredFile> files, SearchedFiles? before = null) =>
        [
            .. AllCores
                .Make(files.Where(file => PageText.IsSearchable(file.Path, file.Bytes.Span)), file =>
                    before?.FindIn(file) ?? [.. FindIn(file)]
                )
                .SelectMany(found => found),
        ];

    /// <summary>Returns every personal datum in a file.</summary>
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
        return new Occurrence(hit.Datum, source.AtBytes(start, length, cell) with { IsMasked = true });
    }
}

/// <summary>An occurrence of a datum in the content.</summary>
/// <param name="Place">The place of the datum; its line must not be shown.</param>
public sealed record Occurrence(Datum Datum, Place Place)
{
    /// <summary>The first cell of the row, and the column (<c>ambiente/telefono</c>); null outside tables.</summary>
    public string? Cell { get; init; }

    /// <summary>The place in the notation of exceptions.</summary>
    public string Where => Cell ?? (Place.Page is { } page ? $"pagina {page}" : $"riga {Place.Line}");

    /// <summary>True if an exception covers this datum at this place.</summary>
    public bool IsCoveredBy(PersonalPermit exception) =>
        exception.Kind == Datum.Kind
        && exception.Mask == Datum.Mask
        && string.Equals(exception.File, Place.Path, StringComparison.OrdinalIgnoreCase)
        && (SameAs(exception.Where, Where) || SameAs(exception.Where, $"riga {Place.Line}"));

    private static bool SameAs(string one, string other) => Schema.Field.KeyOf(one) == Schema.Field.KeyOf(other);
}
