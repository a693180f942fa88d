using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Law;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Search entries that answer at a glance: index pages with their figure, rows of tables, sections of the law.</summary>
public static class SearchAnswers
{
    private const string Sections = "Sezioni di trasparenza";

    /// <summary>Returns the entries of a year's pages other than record pages.</summary>
    public static IEnumerable<SearchEntry> PagesOf(YearLinks year)
    {
        var counts = Counts(year);
        return PageNames
            .All.Where(name => name != "cerca" && (name != "fonte" || year.Content.Act is not null) && ObjectiveIndexes.HasList(year, name))
            .Select(name => new SearchEntry("Pagine", PageTitles.Of(name), year.PageAddress(name), "")
            {
                Answer = counts.GetValueOrDefault(name),
            });
    }

    /// <summary>
    /// Returns one entry for each row of a statistical table, with its cells. It leads to the cell of the total, or to the first.
    /// </summary>
    public static IEnumerable<SearchEntry> RowsOf(YearLinks year) =>
        from table in year.Content.Tables
        let address = year.AddressOf(table.Head)
        let total = TotalColumns.Of(table)
        from row in table.Rows.Index()
        let cells = row.Item.Cells
        select new SearchEntry(
            "Righe delle tabelle",
            row.Item.Name,
            cells.Count == 0 ? address : address.At(FigureAddresses.OfCell(row.Index, total ?? 0)),
            Cells(table, row.Item)
        )
        {
            Within = table.Head.Name,
            Answer = total is { } column && cells[column].Number is { } number ? InUnit(table, number) : null,
        };

    /// <summary>Returns the entries of the sections of Amministrazione trasparente that the year shows.</summary>
    public static IEnumerable<SearchEntry> SectionsOf(YearLinks year)
    {
        var tree = TransparencyTrees.Of(year.Year);
        var own = TransparencyTrees.IsOwn(year.Year) ? year.Year : (int?)null;
        var current = own is null ? year.Other(year.Site.Portal.CurrentYear) : year;
        var years = year.Site.Years.Where(one => one is { Frozen: null, WithdrawnAfter: null });
        var duties = new SectionDuties(tree, own, current, own is null ? [.. years.Select(one => year.Other(one.Year))] : [year]);
        yield return new SearchEntry(Sections, TransparencyTrees.RootLabel, TransparencyPages.LinkFrom(year.Year).Inside!.Value, "");
        foreach (var section in tree.ForTowns)
        {
            yield return new SearchEntry(Sections, section.Label, RouteBook.TransparencySection(section, own), section.Duty)
            {
                Within = section.Level == 1 ? null : section.Within,
                Answer = duties.IsUnpublished(section) ? "Non pubblicata in questo portale" : null,
            };
        }
    }

    private static Dictionary<string, string?> Counts(YearLinks year)
    {
        var content = year.Content;
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["personale"] = StaffTotal.Of(content) is var (table, _, number) ? InUnit(table, number) : null,
            ["organizzazione"] = Count(content.Units.Count, "settore", "settori"),
            ["societa"] = Count(content.Companies.Count, "società", "società"),
            ["enti"] = Count(content.OtherBodies.Count, "ente", "enti"),
            ["luoghi"] = Count(content.Facilities.Count, "luogo", "luoghi"),
            ["obiettivi"] = Count(content.Objectives.Count, "obiettivo o impegno", "obiettivi e impegni"),
            ["impegni"] = Count(content.Objectives.Count(one => one.Type == ObjectiveType.Commitment), "impegno", "impegni"),
            ["documenti"] = Count(content.Documents.Count, "documento", "documenti"),
            ["documenti-mancanti"] = Count(
                content.Documents.Count(one => one.State == DocumentState.MissingInSource),
                "documento",
                "documenti"
            ),
            ["glossario"] = Count(year.Site.Terms.Count, "parola spiegata", "parole spiegate"),
            ["contesto"] = content.Context is [var first, ..] ? $"{first.Head.Name}: {ContextPages.Value(first)}" : null,
        };
    }

    private static string? Count(int count, string one, string many) =>
        count == 0 ? null : $"{ItalianText.Number(count)} {(count == 1 ? one : many)}";

    private static string InUnit(StatTable table, decimal number) =>
        ItalianText.Number(number)
        + table.Unit switch
        {
            null => "",
            "%" => "%",
            "persone" when number == 1 => " persona",
            var unit => " " + unit,
        };

    private static string Cells(StatTable table, StatRow row) =>
        SearchTexts.Joined(
            row.Cells.Select(
                (cell, i) =>
                    cell.Number is { } number
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"{table.Columns[i + 1].Spoken ?? table.Columns[i + 1].Printed}: {ItalianText.Number(number)}"
                        )
                        : null
            )
        );
}
