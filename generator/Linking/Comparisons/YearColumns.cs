using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Shows the fields of a record as rows and the years as columns; a value that changed is marked. Words that are the same in every year are
/// left out: each year's own page has them. Figures and dates stay.
/// </summary>
/// <param name="years">The compared years, oldest first.</param>
/// <param name="words">Shows values.</param>
internal sealed class YearColumns(IReadOnlyList<YearFacts> years, FactWords words)
{
    /// <summary>Returns the table of a record.</summary>
    /// <param name="id">The id of the table.</param>
    /// <param name="caption">The caption, unique in its page.</param>
    /// <param name="record">The record.</param>
    /// <param name="changed">The fields that changed.</param>
    /// <param name="same">The fields shown although they did not change.</param>
    public DataTable Of(string id, string caption, RecordHistory record, IReadOnlyList<string> changed, IReadOnlyList<string> same) =>
        new(
            id,
            caption,
            [new TableColumn("Campo"), .. years.Select(year => new TableColumn($"{year.Year}"))],
            [
                new TableRow(new Shown("Pagina"), [.. record.ByYear.Select((own, at) => PageOf(own, years[at].Year))]),
                .. changed.Select(field => RowOf(record, field, isChanged: true)),
                .. same.Select(field => RowOf(record, field, isChanged: false)),
            ]
        );

    /// <summary>Returns the fields with figures or dates that did not change.</summary>
    /// <param name="record">The record.</param>
    /// <param name="changed">The fields that changed.</param>
    public static IReadOnlyList<string> SameFigures(RecordHistory record, IReadOnlyList<string> changed) =>
        [
            .. record.Fields.Where(field =>
                !changed.Contains(field) && record.ByYear.Any(own => own?.Cell(field) is { } cell && IsFigure(cell))
            ),
        ];

    /// <summary>Returns the sentence about the fields that a table leaves out; null if it has all.</summary>
    /// <param name="record">The record.</param>
    /// <param name="shown">The number of fields in the table.</param>
    public static string? AboutTheRest(RecordHistory record, int shown) =>
        (record.Fields.Count() - shown) switch
        {
            0 => null,
            1 => "Un altro campo è uguale in ogni anno: si legge nella pagina di ciascun anno.",
            var rest => $"Altri {ItalianText.Number(rest)} campi sono uguali in ogni anno: si leggono nella pagina di ciascun anno.",
        };

    private static bool IsFigure(FactCell cell) => cell is { Number: not null } or { Type: FactType.Day or FactType.Interval };

    private TableRow RowOf(RecordHistory record, string field, bool isChanged) =>
        new(
            new Shown(ComparisonNames.OfField(record.List, field) + (isChanged ? " (cambia)" : "")),
            [
                .. record.ByYear.Select(
                    (own, at) =>
                        own is null ? new Shown("non c'è")
                        : Before(record, at) is { } before && IsRewritten(before.Cell(field), own.Cell(field))
                            ? new Shown("testo riscritto")
                        : words.Of(own.Cell(field), record.List, years[at].Year)
                ),
            ]
        );

    private static FactRecord? Before(RecordHistory record, int at) => record.ByYear.Take(at).OfType<FactRecord>().LastOrDefault();

    private static bool IsRewritten(FactCell? before, FactCell? now) =>
        before is { Type: FactType.Body } && now is { Type: FactType.Body } && before.Value != now.Value;

    private Shown PageOf(FactRecord? own, int year) =>
        own is null ? new Shown("non c'è")
        : words.AddressOf(own, year) is { } address ? DisplayText.Of(Link.To($"Anno {year}", address))
        : new Shown($"{year}");
}
