using System.Globalization;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Shows the values of compared years: numbers and days in Italian, references as links into their year.</summary>
/// <param name="routes">The address of each record.</param>
/// <param name="index">The records, which give links their names.</param>
internal sealed class FactWords(RouteBook routes, RecordIndex index)
{
    // A description of an objective may take a page; its own page shows it all.
    private const int LongestText = 240;

    /// <summary>The words for a field without a value.</summary>
    public static Shown Empty => new("nessun valore");

    /// <summary>Returns a value as displayed.</summary>
    /// <param name="cell">The value, or null.</param>
    /// <param name="list">The list of its record.</param>
    /// <param name="year">Its year.</param>
    public Shown Of(FactCell? cell, string list, int year) =>
        cell switch
        {
            null or { Value: "" } => Empty,
            { Number: { } number } => new Shown(ItalianText.Short(number) + (cell.Type == FactType.Percent ? "%" : "")),
            { Type: FactType.Day } => new Shown(
                ItalianText.Day(DateOnly.ParseExact(cell.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            ),
            { Type: FactType.Interval } => new Shown(IntervalOf(cell.Value)),
            { Type: FactType.Absent } => DisplayText.Of(Absences.Of(cell.Value) ?? Absence.NotInSource),
            { Type: FactType.Body } => new Shown("testo"),
            { Type: FactType.Reference or FactType.References } => References(cell, list, year),
            { Type: FactType.Markdown } => new Shown(Shortened(MarkdownWords.Of(cell.Value, target => index.Find(target, year)?.Name))),
            _ => new Shown(Shortened(cell.Value)),
        };

    /// <summary>Returns a link to a record in a year; its name alone if the record has no address there.</summary>
    public Shown Record(FactRecord record, int year) =>
        AddressOf(record, year) is { } address ? DisplayText.Of(Link.To(record.Name, address)) : new Shown(record.Name);

    /// <summary>Returns the address of a record in a year, or null; for a row that of its table.</summary>
    public Address? AddressOf(FactRecord record, int year)
    {
        var table = FactLists.TableOf(record.List);
        return table is not null ? routes.Find(RecordKind.Table, year, table)
            : FactLists.KindOf(record.List) is { } kind ? routes.Find(kind, year, record.Code)
            : RouteBook.Page(year, "home");
    }

    private Shown References(FactCell cell, string list, int year)
    {
        var links = cell.Value.Split(FactCells.Between).Select(item => Reference(item, cell.Field, list, year)).ToArray();
        return links.Length == 1 ? links[0] : new Shown(ItalianText.And([.. links.Select(link => link.Text)]));
    }

    private Shown Reference(string item, string field, string list, int year)
    {
        var kind = FactLists.ReferredBy(list, field);
        var target = kind is null ? Target.Parse(item) : Target.Parse(kind.Value, item);
        if (target is null || routes.Find(target, year) is not { } address)
        {
            return new Shown(item);
        }

        var name = index.Find(target, year)?.Name ?? target.Code;
        return DisplayText.Of(Link.To(target.Year is { } other && other != year ? $"{name} ({other})" : name, address));
    }

    private static string IntervalOf(string value)
    {
        var ends = value.Split(" - ").Select(end => ItalianText.Short(decimal.Parse(end, CultureInfo.InvariantCulture))).ToArray();
        return $"{ItalianArticle.Before("da", ends[0])} {ItalianArticle.Before("a", ends[1])}";
    }

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return DisplayText.Shortened(line, LongestText);
    }
}
