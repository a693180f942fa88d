using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Detects malformed tables (columns separated by tabs, no delimiter row), rows with a different number of cells than the header, and wrong
/// totals.
/// </summary>
internal static partial class TableSlips
{
    /// <summary>Reports each slip with its correction.</summary>
    public static void Check(MarkdownDocument document, SlipText source, DiagnosticLog log)
    {
        CheckLoose(source, log);
        foreach (var table in document.Descendants<Table>())
        {
            var written = source.Written(table.Span.Start, Math.Min(table.Span.Length, source.Seen.Length - table.Span.Start));
            (SlipLine Line, string[] Cells)[] rows =
            [
                .. SlipText
                    .LinesOf(written)
                    .Where(line => !line.IsBlank)
                    .Select(line => (line with { Start = line.Start + table.Span.Start }, Cells(line.Words))),
            ];
            if (rows.Length > 2 && IsRule(rows[1].Line.Words))
            {
                var isEven = CheckWidths(rows, source, log);
                if (isEven)
                {
                    TableTotals.Check([rows[0], .. rows[2..]], source, log);
                }
            }
        }
    }

    // Finds runs of lines with the same number of tabs or bars, ignoring blank lines between them.
    private static void CheckLoose(SlipText source, DiagnosticLog log)
    {
        for (var at = 0; at < source.Lines.Count; )
        {
            var (first, rows, isTabbed) = (at, new List<string[]>(), IsTabbed(source.Lines[at].Words));
            for (; at < source.Lines.Count && (source.Lines[at].IsBlank ? rows.Count > 0 : IsRow(source.Lines[at].Words, isTabbed)); at++)
            {
                var line = source.Lines[at];
                var written = source.Written(line.Start, line.Words.Length);
                if (!line.IsBlank && !IsRule(written))
                {
                    rows.Add(isTabbed ? [.. written.Trim().Split('\t', StringSplitOptions.TrimEntries)] : Cells(written));
                }
            }

            if (rows.Count > 1 && rows.TrueForAll(row => row.Length == rows[0].Length) && rows[0].Length > 1)
            {
                var line = source.Lines[first];
                var place = source.At(line.Start + line.Indent, line.Words.Trim().Length);
                string[] mended = [Row(rows[0]), Row([.. rows[0].Select(_ => "---")]), .. rows.Skip(1).Select(Row)];
                log.Report((isTabbed ? Problems.TableTabbed : Problems.TableWithoutRule).At(place, rows.Count, MendedText.Shown(mended)));
            }

            at = Math.Max(at, first + 1);
        }
    }

    private static bool CheckWidths((SlipLine Line, string[] Cells)[] rows, SlipText source, DiagnosticLog log)
    {
        var width = rows[0].Cells.Length;
        var uneven = rows.Where(row => row.Cells.Length != width).ToArray();
        foreach (var (line, cells) in uneven)
        {
            var mended =
                IsRule(line.Words) ? Row([.. rows[0].Cells.Select(_ => "---")])
                : cells.Length < width ? Row([.. cells, .. Enumerable.Repeat("", width - cells.Length)])
                : null;
            log.Report(
                Problems.TableRagged.At(
                    source.At(line.Start + line.Indent, line.Words.Trim().Length),
                    cells.Length,
                    width,
                    mended is null
                        ? "togli la cella di troppo, o aggiungi una colonna all'intestazione"
                        : $"se manca solo l'ultima cella, scrivi: {mended}"
                )
            );
        }

        return uneven.Length == 0;
    }

    /// <summary>Returns the cells of a row, without its outer bars.</summary>
    internal static string[] Cells(string row)
    {
        var inner = row.Trim();
        inner = inner.StartsWith('|') ? inner[1..] : inner;
        inner = inner.EndsWith('|') && !inner.EndsWith("\\|", StringComparison.Ordinal) ? inner[..^1] : inner;
        return [.. Bars().Split(inner).Select(cell => cell.Trim())];
    }

    private static bool IsTabbed(string line) =>
        line.Trim().Contains('\t', StringComparison.Ordinal)
        && !line.TrimStart().StartsWith(['-', '*', '+', '•', '–', '·'])
        && !Numbered().IsMatch(line);

    private static bool IsRow(string line, bool isTabbed) =>
        isTabbed
            ? IsTabbed(line)
            : line.Count('|') > 1 || (line.TrimStart().StartsWith('|') && line.Contains('|', StringComparison.Ordinal));

    private static bool IsRule(string line) => Rule().IsMatch(line);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";

    // Excludes escaped bars and bars inside code.
    [GeneratedRegex(@"(?<!\\)\|(?=(?:[^`]*`[^`]*`)*[^`]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Bars();

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(\d{1,3}|[a-z]|o)[.)]?\t", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
