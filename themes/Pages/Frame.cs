namespace Cremona.Transparency.Pages;

/// <summary>The frame of a page: publisher, navigation, footer. The root has one frame, and each year has its own.</summary>
public sealed record Frame
{
    /// <summary>The portal's name (<c>Portale della trasparenza</c>).</summary>
    public required string SiteName { get; init; }

    /// <summary>The publishing public body.</summary>
    public required string Publisher { get; init; }

    /// <summary>The public body's logo, or null.</summary>
    public Picture? Logo { get; init; }

    /// <summary>The colours that the town chose, or null.</summary>
    public TownColours? Colours { get; init; }

    /// <summary>The town's own words in the header, or null.</summary>
    public TownWords? HeaderWords { get; init; }

    /// <summary>The town's own words in the footer, or null.</summary>
    public TownWords? FooterWords { get; init; }

    /// <summary>The address of the front door.</summary>
    public required Address Home { get; init; }

    /// <summary>The folder of styles, fonts and icons for this page: <c>risorse/</c>, or the year's own folder.</summary>
    public required string AssetFolder { get; init; }

    /// <summary>The base URL of the published site, ending in a slash, or null if unknown.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The notice on every page of a demonstration that all data are invented; null on a real portal.</summary>
    public string? Demonstration { get; init; }

    /// <summary>The page's year, or null for root pages.</summary>
    public YearMark? Year { get; init; }

    /// <summary>The main menu, for the whole site or for the year.</summary>
    public required IReadOnlyList<Link> Menu { get; init; }

    /// <summary>Links above the menu: the years, Amministrazione trasparente.</summary>
    public required IReadOnlyList<Link> TopMenu { get; init; }

    /// <summary>The search page, or null.</summary>
    public Link? Search { get; init; }

    /// <summary>The file that lets a browser add the search to its own (OpenSearch), with the search's name as text; or null.</summary>
    public Link? SearchDescription { get; init; }

    /// <summary>The feeds of the sections.</summary>
    public IReadOnlyList<SectionFeed> Feeds { get; init; } = [];

    /// <summary>Contacts of the public body; a missing contact is described in words.</summary>
    public required IReadOnlyList<Fact> Contacts { get; init; }

    /// <summary>Legal notes, privacy, accessibility, questions, report, with the hooks of the national checker.</summary>
    public required IReadOnlyList<Link> FooterLinks { get; init; }

    /// <summary>The e-mail address for feedback about unclear pages, or null.</summary>
    public string? FeedbackMail { get; init; }

    /// <summary>The date printed on the pages, in words, or null if the content has no date.</summary>
    public string? UpdatedOn { get; init; }

    /// <summary>The explanation of the words for missing values, or null.</summary>
    public Link? AbsenceHelp { get; init; }

    /// <summary>The licence of the contents.</summary>
    public Shown? Licence { get; init; }
}

/// <summary>A feed (Atom) of a section.</summary>
/// <param name="Folder">The folder of the section's pages, ending in a slash; empty for the whole site.</param>
/// <param name="File">The feed, with its title as text.</param>
public sealed record SectionFeed(string Folder, Link File);

/// <summary>The year of a page.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="PlanName">The plan's name, with its three years.</param>
/// <param name="Home">The year's home page.</param>
public sealed record YearMark(int Year, string PlanName, Address Home)
{
    /// <summary>
    /// "Dati del 2011. Per uffici, scuole e orari di oggi: sito del Comune." The last words are the text of <see cref="TownSite"/>, if
    /// known.
    /// </summary>
    public required string Notice { get; init; }

    /// <summary>The municipality's web site, or null.</summary>
    public Link? TownSite { get; init; }

    /// <summary>A link to the verification instructions, on the pages of a frozen year, which never change again.</summary>
    public Link? Frozen { get; init; }

    /// <summary>Dates of publication and update, and the end of the publication term.</summary>
    public IReadOnlyList<Fact> Terms { get; init; } = [];
}
