using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Amministrazione trasparente: its root and one page for each first-level section. Root pages of the portal show the current tree.
/// A year under a different tree shows that tree in its own pages.
/// </summary>
public static class TransparencyPages
{
    /// <summary>Returns the pages of the current tree.</summary>
    public static IEnumerable<PageDraft> Of(SiteContent content, IReadOnlyList<YearLinks> years, Frames frames)
    {
        var current = years.First(year => year.Year == content.Portal.CurrentYear);
        YearLinks[] published = [.. years.Where(year => !year.IsWithdrawn).OrderByDescending(year => year.Year)];
        return Drafts(
            new SectionDuties(TransparencyTrees.Current, null, current, [.. published.Where(year => year.Content.Frozen is null)]),
            new TransparencyRootPage
            {
                Address = RouteBook.Transparency(null),
                Title = TransparencyTrees.RootLabel,
                Frame = frames.Root,
                Trail = RouteBook.Trail,
                Sections = [],
                OtherYears = [.. published.Where(HasOwnTree).Select(year => LinkToTree(year.Year))],
            }
        );
    }

    /// <summary>Returns the pages of a year under a different tree; empty for all other years.</summary>
    public static IEnumerable<PageDraft> OfYear(YearLinks year) =>
        !TransparencyTrees.IsOwn(year.Year)
            ? []
            : Drafts(
                new SectionDuties(TransparencyTrees.Of(year.Year), year.Year, year, [year]),
                new TransparencyRootPage
                {
                    Address = RouteBook.Transparency(year.Year),
                    Title = NameIn(year.Year),
                    Frame = year.Frame,
                    Trail = [.. RouteBook.Trail, Link.To($"Anno {year.Year}", year.PageAddress("home"))],
                    Sections = [],
                    OtherYears = [Link.To("Le sezioni in vigore oggi", RouteBook.Transparency(null))],
                }
            );

    /// <summary>Returns a link from a year to the root of the tree that the year shows.</summary>
    public static Link LinkFrom(int year) =>
        TransparencyTrees.IsOwn(year)
            ? Link.To(NameIn(year), RouteBook.Transparency(year))
            : Link.To(TransparencyTrees.RootLabel, RouteBook.Transparency(null));

    /// <summary>Returns a link to a section, with the section's exact label.</summary>
    /// <param name="section">The section.</param>
    /// <param name="year">The year that shows its tree in its own pages, or null for the current tree.</param>
    public static Link LinkTo(Section section, int? year) => Link.To(section.Label, RouteBook.TransparencySection(section, year));

    /// <summary>
    /// Returns a link to the section that a record names, with the record's wording. The year's tree takes precedence over the current
    /// tree. Returns null if neither tree has the section.
    /// </summary>
    public static Link? LinkTo(string written, int year)
    {
        if (TransparencyTrees.IsRoot(written))
        {
            return LinkFrom(year);
        }

        return TransparencyTrees
            .Shown(year)
            .Select(tree =>
                tree.Find(written) is { ConcernsTowns: true } section
                    ? Link.To(written, RouteBook.TransparencySection(section, tree == TransparencyTrees.Current ? null : year))
                    : null
            )
            .FirstOrDefault(link => link is not null);
    }

    private static IEnumerable<PageDraft> Drafts(SectionDuties duties, TransparencyRootPage root)
    {
        yield return new PageDraft(root.Address, () =>
            root with
            {
                Brief = "Le sezioni che la legge chiede a ogni amministrazione (D.Lgs 33/2013), con ciò che si trova in questo portale.",
                Sections = [.. duties.Tree.Sections.Select(section => Entry(section, duties))],
                NotForTowns =
                [
                    .. duties
                        .Tree.All.Where(section => !section.ConcernsTowns)
                        .Select(section => DisplayText.Fact(section.Label, new Shown(section.Duty))),
                ],
            }
        );
        foreach (var section in duties.Tree.Sections)
        {
            yield return new PageDraft(RouteBook.TransparencySection(section, duties.Year), () => new TransparencySectionPage
                {
                    Address = RouteBook.TransparencySection(section, duties.Year),
                    Title = section.Label,
                    Kind = "Sezione di trasparenza",
                    Brief = section.Duty,
                    Frame = root.Frame,
                    Trail = [.. root.Trail, Link.To(root.Title, root.Address)],
                    Own = duties.Of(section),
                    Duties = duties.PartsOf(section),
                });
        }
    }

    private static Entry Entry(Section section, SectionDuties duties) =>
        new(DisplayText.Of(LinkTo(section, duties.Year)))
        {
            Facts = [DisplayText.Fact("Stato", duties.HoldingOf(section)), DisplayText.Fact("Contiene", new Shown(section.Duty))],
        };

    // A year frozen before this feature existed has no tree pages.
    private static bool HasOwnTree(YearLinks year) => year.Content.Frozen?.HasOwnTree ?? TransparencyTrees.IsOwn(year.Year);

    private static Link LinkToTree(int year) => Link.To($"Le sezioni in vigore nel {year}", RouteBook.Transparency(year));

    private static string NameIn(int year) => $"{TransparencyTrees.RootLabel} nel {year}";
}
