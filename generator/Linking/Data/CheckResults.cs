using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Results of arithmetic checks as data.</summary>
internal static class CheckResults
{
    /// <summary>Returns the checks of figures of a kind of record, or of one record.</summary>
    /// <param name="year">The year.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="code">The record, or null for all.</param>
    public static IReadOnlyList<PublishedCheck> Of(YearLinks year, RecordKind kind, string? code)
    {
        var explained = year
            .Findings.Discrepancies.Where(discrepancy => discrepancy.Explanation is not null)
            .DistinctBy(discrepancy => discrepancy.Cell)
            .ToDictionary(discrepancy => discrepancy.Cell, discrepancy => discrepancy.Explanation);
        return
        [
            .. year
                .Findings.Checked.Where(result => result.Cell.Target.Kind == kind && (code is null || result.Cell.Target.Code == code))
                .Select(result => new PublishedCheck(
                    Cell(result.Cell.Target, isOfList: code is null),
                    result.Written,
                    result.Identity,
                    Value(result.Declared),
                    Value(result.Recomputed),
                    result.Holds
                )
                {
                    Explanation = result.Holds ? null : explained.GetValueOrDefault(result.Cell),
                }),
        ];
    }

    private static string Cell(Target target, bool isOfList) =>
        isOfList ? string.Join('/', new[] { target.Code, target.Part }.OfType<string>()) : target.Part ?? "";

    // The findings have numbers in Italian writing.
    private static decimal Value(string written) => ItalianText.NumberOf(written) ?? throw new FormatException(written);
}
