using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Descriptors;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Reads the shape of a content folder, for the descriptors. Errors in the content are left to <c>check</c>.</summary>
public static class ContentShapes
{
    /// <summary>Returns the shape; empty if the folder is missing or contains no year.</summary>
    public static ContentShape Of(string folder)
    {
        if (!Folder.Exists(folder))
        {
            return new ContentShape([], []);
        }

        var files = Folder.Read(folder, path => !UnknownFiles.IsIgnored(path), TextDecoder.LimitOf);
        var log = new DiagnosticLog();
        var tree = new ContentTree(files);
        var years = SiteReader.Read(files, log)?.Years ?? [];
        var sheets = years.Prepend(null).SelectMany(year => RecordsOf(tree, year?.Year ?? 0, log)).Concat(years.SelectMany(TablesOf));
        return new ContentShape(
            [
                .. years.Select(year => new YearShape(
                    year.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
                    [.. year.Tables.Select(table => table.Head.Code)],
                    [.. year.Prospects.Select(prospect => prospect.Head.Code)]
                )),
            ],
            [.. sheets.OrderBy(sheet => sheet.Path, StringComparer.Ordinal)]
        );
    }

    // Year 0 means the files shared by all years.
    private static IEnumerable<SheetShape> RecordsOf(ContentTree tree, int year, DiagnosticLog log) =>
        from schema in FileSchemas.WithFixedName
        where schema.Path.EndsWith(".csv", StringComparison.Ordinal) && schema.Path.StartsWith("ANNO", StringComparison.Ordinal) == year > 0
        let file = tree.Find(schema, year)
        where file is not null
        let sheet = SheetReader.Read(file, log)
        where sheet is { Rows.Count: > 0 }
        select new SheetShape(
            file.Path,
            schema.Explains,
            schema,
            SeparatorOf(sheet.Source, sheet.Rows[0]),
            [.. sheet.Rows[0].Cells.Select(cell => cell.Trim())]
        );

    private static IEnumerable<SheetShape> TablesOf(YearContent year) =>
        year.Tables.Select(table => new SheetShape(
            table.Sheet.Path,
            table.Head.Name,
            null,
            SeparatorOf(table.Sheet, null),
            [.. table.Columns.Select(column => column.Name)]
        )
        {
            Texts = table.Head.Answers.List(TableSchema.Texts),
        });

    // Returns the character after the first header cell.
    private static char SeparatorOf(SourceText source, SheetRow? header)
    {
        var after = header is { Spans.Length: > 1 } ? header.Start + header.Spans[1].Start - 1 : source.Utf8.Span.IndexOfAny(";,\t"u8);
        return after >= 0 && after < source.Utf8.Length && (char)source.Utf8.Span[after] is ';' or ',' or '\t'
            ? (char)source.Utf8.Span[after]
            : ';';
    }
}
