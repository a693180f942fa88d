using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Summarizes the content of a year.</summary>
public static class YearHoldings
{
    /// <summary>Returns the number of records of a year, in words.</summary>
    public static string InWords(YearContent year) =>
        year.Frozen?.Holds
        ?? ItalianText.And([
            ItalianText.Count(year.Chapters.Count, "capitolo", "capitoli"),
            ItalianText.Count(year.Objectives.Count, "obiettivo o impegno", "obiettivi e impegni"),
            ItalianText.Count(year.Documents.Count, "documento", "documenti"),
        ]);
}
