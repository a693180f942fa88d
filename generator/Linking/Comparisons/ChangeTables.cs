using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Shows changes between two years as a table: record and field, old and new value, difference, reason.</summary>
/// <param name="pair">The two years.</param>
/// <param name="reasons">The reasons that the newer year gives.</param>
/// <param name="words">Shows values.</param>
internal sealed class ChangeTables(YearPair pair, ChangeReasons reasons, FactWords words)
{
    /// <summary>Returns the table of some changes of one list.</summary>
    public DataTable Of(string id, string caption, IReadOnlyCollection<YearChange> changes)
    {
        var hasNumbers = changes.Any(change => change.Difference is not null);
        var hasReasons = changes.Any(change => reasons.Of(change) is not null);
        return new DataTable(
            id,
            caption,
            [
                new TableColumn("Che cosa"),
                new TableColumn($"{pair.From}"),
                new TableColumn($"{pair.To}"),
                .. hasNumbers ? [new TableColumn("Differenza") { IsNumeric = true }] : Array.Empty<TableColumn>(),
                .. hasReasons ? [new TableColumn("Perché")] : Array.Empty<TableColumn>(),
            ],
            [.. changes.Select(change => RowOf(change, hasNumbers, hasReasons))]
        );
    }

    /// <summary>Returns the reason of a change as displayed, or null.</summary>
    public Shown? ReasonOf(YearChange change) => reasons.Of(change) is { } reason ? new Shown(ReasonWords.Of(reason)) : null;

    /// <summary>Returns a difference as displayed: "−17 (−2,5%)".</summary>
    public static string DifferenceOf(YearChange change) =>
        FactText.Difference(change) + (change.Percent is { } share ? $" ({ItalianText.Signed(share)}%)" : "");

    private TableRow RowOf(YearChange change, bool hasNumbers, bool hasReasons)
    {
        var (old, now) = ValuesOf(change);
        return new TableRow(
            HeaderOf(change),
            [
                old,
                now,
                .. hasNumbers ? [new Shown(change.Difference is null ? "" : Arrow(change) + DifferenceOf(change))] : Array.Empty<Shown>(),
                .. hasReasons ? [ReasonOf(change) ?? new Shown("")] : Array.Empty<Shown>(),
            ]
        );
    }

    // What changed is shown below the record, so that both values fit beside it on a phone.
    private Shown HeaderOf(YearChange change)
    {
        var record = words.Record(change.Record, change.IsGone ? pair.From : pair.To);
        return record.Link is { } link
            ? record with
            {
                Link = link with { Detail = NameOf(change) },
            }
            : record with
            {
                Text = $"{record.Text}: {NameOf(change)}",
            };
    }

    // Shape and word, for those who do not see the shape.
    private static string Arrow(YearChange change) => change.Difference > 0 ? "▲ " : "▼ ";

    private static string NameOf(YearChange change) =>
        change.Kind switch
        {
            YearChangeKind.Appeared => "nuovo",
            YearChangeKind.Gone => "non c'è più",
            YearChangeKind.Renamed => "ha cambiato codice",
            _ => ComparisonNames.OfField(change.Record.List, change.Field!),
        };

    private (Shown Old, Shown New) ValuesOf(YearChange change)
    {
        var list = change.Record.List;
        return change.Kind switch
        {
            YearChangeKind.Appeared => (new Shown("non c'era"), new Shown("c'è")),
            YearChangeKind.Gone => (new Shown("c'era"), new Shown("non c'è più")),
            YearChangeKind.Changed when change is { Old.Type: FactType.Body, New.Type: FactType.Body } => (
                new Shown("testo di prima"),
                new Shown("testo riscritto")
            ),
            _ => (words.Of(change.Old, list, pair.From), words.Of(change.New, list, pair.To)),
        };
    }
}
