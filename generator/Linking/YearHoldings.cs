using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>How much a year holds.</summary>
public static class YearHoldings
{
    /// <summary>What a year holds, in words.</summary>
    public static string InWords(YearContent year) =>
        year.Frozen?.Holds
        ?? ItalianText.And([
            ItalianText.Count(year.Chapters.Count, "capitolo", "capitoli"),
            ItalianText.Count(year.Objectives.Count, "obiettivo o impegno", "obiettivi e impegni"),
            ItalianText.Count(year.Documents.Count, "documento", "documenti"),
        ]);
}
