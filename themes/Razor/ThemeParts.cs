using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Razor;

/// <summary>Returns the inside of the main element of a page as the town's own view writes it; null if the theme writes it.</summary>
public delegate string? TownView(Page page, PageBuffer output);

/// <summary>
/// What a theme gives to the views that a town writes itself: the parts of a page, ready to be put in order. Such a view writes the inside
/// of the main element; everything around it stays the theme's (decision 50).
/// </summary>
public sealed record ThemeParts
{
    /// <summary>The kinds of pages that a town may write itself.</summary>
    public required IReadOnlySet<Type> Kinds { get; init; }

    /// <summary>False for a page of such a kind that the theme writes all the same. Thread-safe.</summary>
    public required Func<Page, bool> IsReplaceable { get; init; }

    /// <summary>The parts that a page has once, by name.</summary>
    public required IReadOnlyDictionary<string, Action<Page, PageBuffer>> OfPage { get; init; }

    /// <summary>How each type of record is shown.</summary>
    public required IReadOnlyDictionary<Type, Action<object, Page, PageBuffer>> OfRecord { get; init; }

    /// <summary>How a list of each type of record is shown.</summary>
    public required IReadOnlyDictionary<Type, Action<IReadOnlyList<object>, Page, PageBuffer>> OfList { get; init; }
}
