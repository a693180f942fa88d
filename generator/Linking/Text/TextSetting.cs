using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The page and year of a text; its links and headings depend on them.</summary>
/// <param name="Year">The year of references without a year.</param>
/// <param name="Page">The page; links are relative to it.</param>
public sealed record TextSetting(int Year, Address Page)
{
    /// <summary>The heading level of the text's first-level headings (2 on a page of its own, 3 within the whole plan).</summary>
    public int TopLevel { get; init; } = 2;

    /// <summary>The prefix of heading ids, for pages with several texts.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>True if glossary terms are linked at their first use.</summary>
    public bool LinksTerms { get; init; }

    /// <summary>True if tables and lists can replace a paragraph; otherwise they are rendered as links.</summary>
    public bool TakesEmbeds { get; init; }

    /// <summary>The blocks that the text may consist of.</summary>
    public TextForm Form { get; init; }

    /// <summary>True for the text of a field: a single paragraph is rendered without a paragraph element.</summary>
    public bool IsInline { get; init; }
}

/// <summary>The blocks that a text may consist of.</summary>
public enum TextForm
{
    /// <summary>All blocks of Markdown.</summary>
    Any,

    /// <summary>Paragraphs and lists.</summary>
    Short,

    /// <summary>One paragraph.</summary>
    Sentence,
}
