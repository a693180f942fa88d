using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Where a text is set: its links and headings depend on it.</summary>
/// <param name="Year">The year that references without a year mean.</param>
/// <param name="Page">The page; links are relative to it.</param>
public sealed record TextSetting(int Year, Address Page)
{
    /// <summary>The level of the text's own first-level headings (2 on a page of its own, 3 within the whole plan).</summary>
    public int TopLevel { get; init; } = 2;

    /// <summary>What the ids of headings begin with, where several texts share a page.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>True where terms of the glossary are linked at their first use.</summary>
    public bool LinksTerms { get; init; }

    /// <summary>True where tables and lists can stand in place of a paragraph; elsewhere a link stands for them.</summary>
    public bool TakesEmbeds { get; init; }

    /// <summary>True for a field's text: where it is one paragraph, it stands without a paragraph element around it.</summary>
    public bool IsInline { get; init; }
}
