using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>What rules read: the published content of a year, its checked identities, the states of its objectives.</summary>
/// <param name="content">The content.</param>
/// <param name="findings">The results of the identities of this year.</param>
public sealed class HeadlineSource(YearContent content, Findings findings)
{
    private readonly CheckedIdentity[] _failed = [.. findings.Checked.Where(result => !result.Holds)];

    /// <summary>The content.</summary>
    public YearContent Content => content;

    /// <summary>The objectives by state.</summary>
    public IReadOnlyList<OutcomeCount> Objectives { get; init; } = [];

    /// <summary>The commitments of the plan's text by state.</summary>
    public IReadOnlyList<OutcomeCount> Commitments { get; init; } = [];

    /// <summary>
    /// True if records of a kind were withdrawn from publication: the others no longer are the whole that a sentence would speak of.
    /// </summary>
    public bool IsPartial(RecordKind kind) => content.Withdrawn.Any(head => head.Kind == kind);

    /// <summary>Returns a cell with a number, or null.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">Its row.</param>
    /// <param name="column">The index of the cell in the row.</param>
    /// <param name="name">What the cell counts.</param>
    public ClaimFigure? Cell(StatTable table, StatRow row, int column, string name) =>
        row.Cells[column].Number is { } number
            ? Figure(
                name,
                number,
                new Target(RecordKind.Table, null, table.Head.Code) { Part = $"{row.Name}/{table.Columns[column + 1].Name}" }
            )
            : null;

    /// <summary>Returns a field with a number, or null.</summary>
    public ClaimFigure? Field(Head head, Field field, string name) =>
        head.Answers.Number(field) is { } number
            ? Figure(name, number, new Target(head.Kind, null, head.Code) { Part = field.Name })
            : null;

    /// <summary>Returns a context figure.</summary>
    public ClaimFigure? Context(ContextFigure figure) =>
        Figure(
            figure.Head.Name,
            figure.Value,
            new Target(RecordKind.ContextFigure, null, figure.Head.Code) { Part = ContextSchema.Value.Name }
        );

    // Null if an identity fails with a value that cannot be read: nothing is known about the figure then.
    private ClaimFigure? Figure(string name, decimal value, Target where)
    {
        var others = OtherReadings(value, where).ToArray();
        return others.Contains(null)
            ? null
            : new ClaimFigure(
                name,
                ItalianText.Number(value),
                where,
                [value, .. others.Select(other => other!.Value).Where(other => other != value).Distinct()]
            );
    }

    // The recomputed values, and the values of other tables that should repeat this figure.
    private IEnumerable<decimal?> OtherReadings(decimal value, Target where) =>
        _failed
            .Where(result => result.Cell.Target.NamesSameCellAs(where))
            .Select(result => ItalianText.NumberOf(result.Recomputed))
            .Concat(
                _failed
                    .Where(result => result.OtherTables is [var only] && only.Target.NamesSameCellAs(where))
                    .Where(result => ItalianText.NumberOf(result.Recomputed) == value)
                    .Select(result => ItalianText.NumberOf(result.Declared))
            );
}
