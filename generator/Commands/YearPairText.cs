using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes what changed between two years for people.</summary>
internal static class YearPairText
{
    private const int LongestText = 80;

    /// <summary>Returns the changes list by list, with numbers and days in Italian and the place of each.</summary>
    /// <param name="pair">The two years.</param>
    /// <param name="folderOf">Returns the folder that contains the content of a year.</param>
    public static string Human(YearPair pair, Func<int, string> folderOf)
    {
        var text = new StringBuilder(
            pair.Changes.Count == 0
                ? $"Dal {pair.From} al {pair.To} non è cambiato niente di ciò che si può confrontare.\n"
                : $"Dal {pair.From} al {pair.To}: {ItalianText.Count(pair.Changes.Count, "cambiamento", "cambiamenti")}\n"
        );
        foreach (var list in pair.Changes.GroupBy(change => change.List))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{list.Key} ({list.Count()})\n");
            var width = list.Max(change => change.Code.Length);
            foreach (var change in list)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {change.Code.PadRight(width)}  {Words(change)}{Where(change, folderOf(change.IsGone ? pair.From : pair.To))}\n"
                );
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Returns one line for each change, with tabs between its columns: the years, list, code, cell, change, old value, new value.
    /// </summary>
    public static string Plain(YearPair pair) =>
        string.Concat(
            pair.Changes.Select(change =>
                string.Join(
                    '\t',
                    pair.From,
                    pair.To,
                    change.List,
                    change.Code,
                    change.Cell,
                    KindOf(change),
                    Line(change.Old),
                    Line(change.New)
                ) + "\n"
            )
        );

    /// <summary>Returns the word for a kind of change.</summary>
    public static string KindOf(YearChange change) =>
        change.Kind switch
        {
            YearChangeKind.Gone => "uscito",
            YearChangeKind.Appeared => "nuovo",
            YearChangeKind.Renamed => "rinominato",
            _ => "cambiato",
        };

    private static string Line(FactCell? cell) => cell?.Words.ReplaceLineEndings(" ").Replace('\t', ' ') ?? "";

    private static string Words(YearChange change) =>
        change.Kind switch
        {
            YearChangeKind.Gone => $"{Before(change.Cell)}non c'è più: {Shown(change.Old)}",
            YearChangeKind.Appeared => $"{Before(change.Cell)}nuovo: {Shown(change.New)}",
            YearChangeKind.Renamed => $"ora ha questo codice; prima: {change.Old!.Value}",
            _ => $"{change.Cell}: {Values(change)}{Difference(change)}",
        };

    private static string Before(string cell) => cell.Length == 0 ? "" : cell + ": ";

    private static string Values(YearChange change) =>
        (change.Old?.Type, change.New?.Type) switch
        {
            (FactType.Body, FactType.Body) => "è cambiato",
            (_, FactType.Body) => "nuovo",
            (FactType.Body, _) => "non c'è più",
            _ => $"{Shown(change.Old)} → {Shown(change.New)}",
        };

    private static string Shown(FactCell? cell) =>
        cell switch
        {
            null or { Value: "" } => "(vuoto)",
            { Type: FactType.Day } => ItalianText.Day(DateOnly.ParseExact(cell.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            { Type: FactType.Text or FactType.Markdown } => Quoted(OnOneLine(cell.Value)),
            _ => FactText.Of(cell),
        };

    private static string OnOneLine(string text) =>
        string.Join(" / ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    // A quotation of the act has its own quotation marks.
    private static string Quoted(string text)
    {
        var whole = text.Length > LongestText ? text[..LongestText].TrimEnd() + "…" : text;
        return whole.StartsWith('«') && whole.EndsWith('»') ? whole : $"«{whole}»";
    }

    private static string Difference(YearChange change) =>
        change.Difference is null ? "" : $" ({FactText.Difference(change)}{Percent(change)})";

    private static string Percent(YearChange change) => change.Percent is { } percent ? $", {ItalianText.Signed(percent)} %" : "";

    private static string Where(YearChange change, string folder) =>
        change.Place is not { } place ? ""
        : place.Cell is { } cell ? $"  [{place.PathFrom(folder)}, cella {cell}]"
        : place.Line > 0 ? $"  [{place.PathFrom(folder)}, riga {place.Line}]"
        : $"  [{place.PathFrom(folder)}]";
}
