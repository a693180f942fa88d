namespace Cremona.Transparency.Pages;

/// <summary>What surrounds every page: who publishes, the ways around, the footer. One for the root and one for each year.</summary>
public sealed record Frame
{
    /// <summary>The portal's name (<c>Portale della trasparenza</c>).</summary>
    public required string SiteName { get; init; }

    /// <summary>The public body that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>The public body's logo, or null.</summary>
    public Picture? Logo { get; init; }

    /// <summary>The front door.</summary>
    public required Address Home { get; init; }

    /// <summary>The folder of styles, fonts and icons that serves this page: <c>risorse/</c>, or the year's own.</summary>
    public required string AssetFolder { get; init; }

    /// <summary>The address under which the site is published, ending in a slash, or null where none is known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The notice that all data are invented, on every page of a demonstration; null on a real portal.</summary>
    public string? Demonstration { get; init; }

    /// <summary>The year that this page belongs to, or null for pages of the root.</summary>
    public YearMark? Year { get; init; }

    /// <summary>The main ways, for the whole site or for the year.</summary>
    public required IReadOnlyList<Link> Menu { get; init; }

    /// <summary>Further ways above the menu: the years, Amministrazione trasparente.</summary>
    public required IReadOnlyList<Link> TopMenu { get; init; }

    /// <summary>The page that searches, or null.</summary>
    public Link? Search { get; init; }

    /// <summary>Contacts of the public body; a missing one says so.</summary>
    public required IReadOnlyList<Fact> Contacts { get; init; }

    /// <summary>Legal notes, privacy, accessibility, questions, report: with the hooks of the national checker.</summary>
    public required IReadOnlyList<Link> FooterLinks { get; init; }

    /// <summary>The address to write to when a page is not clear, or null where none is given.</summary>
    public string? FeedbackMail { get; init; }

    /// <summary>The date that the pages bear, in words, or null where the content has none.</summary>
    public string? UpdatedOn { get; init; }

    /// <summary>The licence of the contents.</summary>
    public Shown? Licence { get; init; }
}

/// <summary>The year that a page belongs to.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="PlanName">What plan it is, with its three years.</param>
/// <param name="Home">The year's home.</param>
public sealed record YearMark(int Year, string PlanName, Address Home)
{
    /// <summary>
    /// "Dati del 2011. Per uffici, scuole e orari di oggi: sito del Comune." The last words are <see cref="TownSite"/>'s where it is known.
    /// </summary>
    public required string Notice { get; init; }

    /// <summary>The town's web site, where it is known.</summary>
    public Link? TownSite { get; init; }

    /// <summary>Set on the pages of a frozen year, which never change again: the way to check that.</summary>
    public Link? Frozen { get; init; }

    /// <summary>Dates of publication and update, and until when publication is due.</summary>
    public IReadOnlyList<Fact> Terms { get; init; } = [];
}
