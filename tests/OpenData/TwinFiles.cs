using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>Reads data files, pages and the clerks' files without the program's own types, and brings their cells to one form.</summary>
internal static partial class TwinFiles
{
    /// <summary>The ending of a CSV for spreadsheets.</summary>
    public const string ForSpreadsheets = "-per-foglio-di-calcolo.csv";

    public static IEnumerable<string> Named(string[] header, string[] row) =>
        header
            .Zip(row, (name, cell) => $"{name}={cell}")
            .Where(cell => !cell.EndsWith('='))
            .OrderBy(cell => !cell.StartsWith("anno=", StringComparison.Ordinal))
            .ThenBy(cell => cell, StringComparer.Ordinal);

    public static string[] Twins(IReadOnlyDictionary<string, byte[]> site) =>
        [
            .. site
                .Keys.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && site.ContainsKey(path[..^5] + ".csv"))
                .Select(path => path[..^5])
                .Order(StringComparer.Ordinal),
        ];

    public static string AboutOf(string path) => path.Replace("/personale/", "/dati/personale-", StringComparison.Ordinal) + ".html";

    public static IDocument Page(IReadOnlyDictionary<string, byte[]> site, string path) =>
        new HtmlParser().ParseDocument(new MemoryStream(site[path]));

    public static IEnumerable<string> Links(IDocument page, string own) =>
        page.QuerySelectorAll("main a[href]").Select(link => Resolved(link.GetAttribute("href")!, own));

    public static string PathOf(JsonElement row, string own) => Resolved(row.GetProperty("pagina").GetString()!, own + ".json");

    public static string Resolved(string reference, string own) =>
        new Uri(new Uri("https://trasparenza.comune.vallechiara.example/" + own), reference).AbsolutePath[1..];

    public static string[][] Cells(IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => Number(Text(cell))).ToArray())];

    // Notes and words for listeners are no part of a cell.
    public static string Text(IElement cell)
    {
        foreach (var mark in cell.QuerySelectorAll("[data-redazione], sup, .visually-hidden, .absent, .missing").ToArray())
        {
            mark.Remove();
        }

        return cell.TextContent.Trim();
    }

    public static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, Italian, out _)
            ? text.Replace(".", "", StringComparison.Ordinal).Replace('−', '-')
            : text;

    // Words are cut, numbers and dates are written in Italian, an absent value is a reason in words.
    public static bool IsShown(string written, string shown) =>
        written.Length == 0
        || shown == written
        || (shown.EndsWith(" …", StringComparison.Ordinal) && written.StartsWith(shown[..^2], StringComparison.Ordinal))
        || (
            decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.TryParse(shown, NumberStyles.Number, Italian, out var other)
            && number == other
        )
        || (DateOnly.TryParseExact(written, "yyyy-MM-dd", out var day) && shown.Contains($"{day.Year}", StringComparison.Ordinal))
        || shown.Replace(",", ".", StringComparison.Ordinal) == written;

    public static string Written(JsonElement cell, bool isItalian) =>
        cell.ValueKind switch
        {
            JsonValueKind.Number => isItalian ? cell.GetRawText().Replace('.', ',') : cell.GetRawText(),
            JsonValueKind.True => "sì",
            JsonValueKind.False => "no",
            JsonValueKind.String => isItalian ? Guarded(cell.GetString()!) : cell.GetString()!,
            JsonValueKind.Array => Joined(cell, isItalian),
            JsonValueKind.Object when cell.TryGetProperty("da", out var low) =>
                $"{Written(low, isItalian)} - {Written(cell.GetProperty("a"), isItalian)}",
            _ => "",
        };

    public static string Joined(JsonElement cell, bool isItalian)
    {
        var words = string.Join(" | ", cell.EnumerateArray().Select(item => item.GetString()));
        return isItalian ? Guarded(words) : words;
    }

    public static string Guarded(string words) =>
        words.Length > 0 && "=+-@\t\r".Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;

    // 31/12/2024 → 2024-12-31, in the columns of dates, and in the one column of words that may be a date.
    public static IEnumerable<string[]> Dated(IReadOnlyList<string[]> rows, JsonElement[] fields) =>
        rows.Skip(1).Select(row => row.Select((cell, i) => Dated(cell, fields[i])).ToArray());

    private static string Dated(string cell, JsonElement field)
    {
        var isDate = DateOnly.TryParseExact(cell, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (field.GetProperty("tipo").GetString() == "data")
        {
            Assert.True(isDate || cell.Length == 0, cell);
        }
        else if (field.GetProperty("nome").GetString() != "riferito al")
        {
            return cell;
        }

        return isDate ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell;
    }

    public static IReadOnlyList<string[]> Rows(ReadOnlySpan<byte> bytes)
    {
        var text = (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes).TrimStart('\uFEFF').TrimEnd('\n') + "\n";
        var header = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        var separator =
            header.Contains('\t', StringComparison.Ordinal) ? '\t'
            : header.Contains(';', StringComparison.Ordinal) ? ';'
            : ',';
        return CsvRows.Of(Encoding.UTF8.GetBytes(text), separator);
    }

    // Markup, spaces and the writing of numbers and dates differ.
    public static string Letters(string cell)
    {
        var text = Targets().Replace(cell.Trim(), "");
        text = OwnYears().Replace(text, "");
        text =
            DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) || DateOnly.TryParseExact(text, "d/M/yyyy", out day)
                ? day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
                : text;
        return string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    [GeneratedRegex(@"\b\d{4}/(?=[a-z])")]
    private static partial Regex OwnYears();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Targets();

    private static readonly NumberFormatInfo Italian = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "−",
    };
}
