using AngleSharp.Dom;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>Reads the row of a change on the page of a list: the record, and below it what changed.</summary>
internal static class ChangeRows
{
    /// <summary>The field that changed, or what happened to the whole record.</summary>
    public static string KindOf(IElement row) =>
        row.QuerySelector("th .detail")?.Words() ?? row.QuerySelector("th")!.Words().Split(": ")[^1];

    /// <summary>The record with its address.</summary>
    public static string RecordOf(IElement row) =>
        row.QuerySelector("th a")?.OuterHtml ?? row.QuerySelector("th")!.Words()[..^(KindOf(row).Length + 2)];
}
