using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>
/// Checks totals of Markdown tables: the single last row or column labelled as total, if all cells before it are numbers of the same kind.
/// </summary>
internal static partial class TableTotals
{
    /// <summary>Reports totals that differ from the sum of their parts.</summary>
    /// <param name="rows">The rows, header first, without the delimiter row; all of the same width.</param>
    /// <param name="source">The text.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static void Check((SlipLine Line, string[] Cells)[] rows, SlipText source, DiagnosticLog log)
    {
        var (heading, body) = (rows[0].Cells, rows[1..]);
        var width = heading.Length;
        var totals = body.Count(row => IsTotal(row.Cells[0]));
        if (body.Length > 2 && totals == 1 && IsTotal(body[^1].Cells[0]) && !body[..^1].Any(row => IsPart(row.Cells[0])))
        {
            foreach (var column in Enumerable.Range(1, width - 1).Where(column => !IsShare(heading[column])))
            {
                Compare(body[^1], column, [.. body[..^1].Select(row => Number(row.Cells[column]))], heading[column]);
            }
        }

        if (width > 3 && IsTotal(heading[^1]) && !heading[1..^1].Any(name => IsTotal(name) || IsPart(name) || IsShare(name)))
        {
            foreach (var row in body)
            {
                Compare(row, width - 1, [.. row.Cells[1..^1].Select(Number)], row.Cells[0]);
            }
        }

        void Compare((SlipLine Line, string[] Cells) row, int column, decimal?[] parts, string name)
        {
            if (Number(row.Cells[column]) is not { } total || parts.Any(part => part is null))
            {
                return;
            }

            var sum = parts.Sum()!.Value;
            var decimals = parts.Append(total).Max(part => part!.Value.Scale);
            var slack = decimals == 0 ? 0 : parts.Length * 0.5m / (decimal)Math.Pow(10, decimals);
            if (Math.Abs(sum - total) > slack)
            {
                var cell = row.Line.Words.LastIndexOf(row.Cells[column], StringComparison.Ordinal);
                var (written, made) = (Bare(row.Cells[column]), sum.ToString("N" + decimals, Italian));
                log.Report(
                    Problems.TextTotalWrong.AtWhole(
                        source.At(row.Line.Start + Math.Max(cell, 0), row.Cells[column].Length),
                        Subject.Text,
                        $"{Bare(name)}: {written}, somma {made}",
                        Bare(name),
                        written,
                        made
                    )
                );
            }
        }
    }

    private static readonly NumberFormatInfo Italian = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NegativeSign = "-",
    };

    private static string Bare(string cell) =>
        cell.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Trim();

    private static bool IsTotal(string cell) => TotalWords().IsMatch(Bare(cell));

    // «di cui», subtotals, means: they count twice, or not at all.
    private static bool IsPart(string cell) => PartWords().IsMatch(Bare(cell));

    private static bool IsShare(string cell) => ShareWords().IsMatch(Bare(cell));

    private static decimal? Number(string cell) =>
        Digits().Match(Bare(cell)) is { Success: true } match
        && decimal.TryParse(match.Groups["number"].Value, NumberStyles.Number, Italian, out var number)
            ? number
            : null;

    [GeneratedRegex(
        @"^(totale|totali|somma|in totale|totale (generale|complessivo))\s*:?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TotalWords();

    [GeneratedRegex(
        @"di cui|sub-?\s?total|parzial|total|media|maschi|femmine|uomini|donne|saldo|differenza",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PartWords();

    [GeneratedRegex(
        @"%|percent|medi[aeo]|anno|tasso|indice|quota|prezzo|unitari|età|codice|n\.|art",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex ShareWords();

    [GeneratedRegex(@"^(€\s*)?(?<number>-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?)(\s*€)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
