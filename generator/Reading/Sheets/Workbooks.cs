using System.IO.Compression;
using System.Xml;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;
using DocumentFormat.OpenXml.Packaging;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Converts workbooks (<c>.xlsx</c>, <c>.ods</c>) that replace a CSV to the text form that the other readers accept.
/// </summary>
public static class Workbooks
{
    private const int LimitMegabytes = 64;
    private static readonly string[] Endings = [".xlsx", ".ods"];

    /// <summary>Returns the files, with each workbook in a known place converted to text. A workbook beside its CSV is an error.</summary>
    public static IReadOnlyList<StoredFile> Unfold(IReadOnlyList<StoredFile> files, DiagnosticLog log)
    {
        // Names that differ only by case are reported elsewhere.
        var taken = files
            .Where(file => file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .DistinctBy(file => file.Path.ToUpperInvariant())
            .ToDictionary(file => file.Path.ToUpperInvariant(), file => file.Path);
        var all = new List<StoredFile>();
        foreach (var file in files)
        {
            if (PlaceOf(file.Path) is not { } path)
            {
                all.Add(file);
            }
            else if (!taken.TryAdd(path.ToUpperInvariant(), file.Path))
            {
                log.Report(Problems.SheetTwice.At(Place.File(file.Path), taken[path.ToUpperInvariant()]));
            }
            else
            {
                all.Add(new StoredFile(path, Read(file, log)) { ShownPath = file.Path });
            }
        }

        return all;
    }

    /// <summary>
    /// Returns the path of the CSV that a workbook replaces, or null for other files and for workbooks in unknown places.
    /// </summary>
    public static string? PlaceOf(string path)
    {
        var parts = path.Split('/');
        var isYear = ContentTree.IsYear(parts[0]);
        if (
            !Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || (isYear && parts.Length > 1 && parts[1].Equals("allegati", StringComparison.OrdinalIgnoreCase))
        )
        {
            return null;
        }

        var place = Path.ChangeExtension(path, ".csv").Replace('\\', '/');
        var name = isYear ? "ANNO" + place[4..] : place;
        var isTable = isYear && parts.Length == 3 && parts[1].Equals("personale", StringComparison.OrdinalIgnoreCase);
        return isTable || FileSchemas.WithFixedName.Any(schema => schema.Path.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? place
            : null;
    }

    private static byte[] Read(StoredFile file, DiagnosticLog log)
    {
        try
        {
            if (file.Length > LimitMegabytes << 20 || IsTooBig(file.Bytes))
            {
                return Refuse(
                    Problems.WorkbookTooBig,
                    $"più di {LimitMegabytes} MB",
                    WorkbookCells.MaxRows,
                    WorkbookCells.MaxColumns,
                    LimitMegabytes
                );
            }

            using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            var sheets = file.Path.EndsWith(".ods", StringComparison.OrdinalIgnoreCase)
                ? CalcReader.Read(stream, LimitMegabytes << 20)
                : ExcelReader.Read(stream, LimitMegabytes << 20);
            return Choose(file, sheets, log) is { } sheet ? ToCsv(file, sheet, log) : [];
        }
        catch (Exception cause)
            when (cause
                    is InvalidDataException
                        or XmlException
                        or OpenXmlPackageException
                        or FileFormatException
                        or FormatException
                        or ArgumentException
                        or OverflowException
                        or InvalidOperationException
                        or IOException
                        or KeyNotFoundException
            )
        {
            return Refuse(Problems.WorkbookBroken, "non è un foglio di calcolo intero, oppure è protetto da una password");
        }

        byte[] Refuse(Problem problem, params object?[] details)
        {
            log.Report(problem.At(Place.File(file.Path), details));
            return [];
        }
    }

    // The archive's declared size is binding: nothing beyond it is unpacked.
    private static bool IsTooBig(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        return archive.Entries.Count > 2000 || archive.Entries.Sum(entry => Math.Min(entry.Length, 1L << 40)) > (long)LimitMegabytes << 20;
    }

    private static WorkbookCells? Choose(StoredFile file, IReadOnlyList<WorkbookCells> sheets, DiagnosticLog log)
    {
        foreach (var hidden in sheets.Where(sheet => sheet is { IsHidden: true, HasData: true }))
        {
            log.Report(Problems.WorkbookSheetHidden.At(Place.File(file.Path), hidden.Name));
        }

        var stem = Path.GetFileNameWithoutExtension(file.Name);
        var full = sheets.Where(sheet => !sheet.IsHidden && (sheet.HasData || sheet.IsTooBig)).ToArray();
        var named = full.Where(sheet => Field.KeyOf(sheet.Name) == Field.KeyOf(stem)).ToArray();
        if (named.Length != 1 && full.Length > 1)
        {
            log.Report(
                Problems.WorkbookSheets.At(
                    Place.File(file.Path),
                    full.Length,
                    string.Join(", ", full.Select(sheet => $"«{sheet.Name}»")),
                    stem
                )
            );
            return null;
        }

        return named.Length == 1 ? named[0] : full.FirstOrDefault() ?? new WorkbookCells(stem, false);
    }

    private static byte[] ToCsv(StoredFile file, WorkbookCells sheet, DiagnosticLog log)
    {
        var text = sheet.ToText();
        if (sheet.IsTooBig)
        {
            log.Report(
                Problems.WorkbookTooBig.At(
                    Place.File(file.Path),
                    "troppe righe o colonne",
                    WorkbookCells.MaxRows,
                    WorkbookCells.MaxColumns,
                    LimitMegabytes
                )
            );
        }

        foreach (var (row, column, problem, detail) in sheet.Faults.Take(100))
        {
            log.Report(problem.At(Place.InCell(file.Path, Origin.CellName(column, row + 1)), detail));
        }

        return text;
    }
}
