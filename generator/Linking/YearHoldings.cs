using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Summarizes the content of a year.</summary>
public static class YearHoldings
{
    /// <summary>Returns the number of records of a year, in words.</summary>
    public static string InWords(YearContent year) =>
        year.Frozen?.Holds
        ?? Joined([
            .. Some(year.Chapters.Count, "capitolo", "capitoli"),
            .. Some(year.Objectives.Count, "obiettivo o impegno", "obiettivi e impegni"),
            .. Some(year.Documents.Count, "documento", "documenti"),
        ]);

    private static string Joined(string[] parts) => parts.Length == 0 ? "ancora niente" : ItalianText.And(parts);

    private static string[] Some(int count, string one, string many) => count == 0 ? [] : [ItalianText.Count(count, one, many)];
}
