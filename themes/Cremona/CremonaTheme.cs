using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes.Views;

namespace Cremona.Transparency.Themes;

/// <summary>The theme of the Comune di Cremona, based on the design system of Italian public sites.</summary>
public static class CremonaTheme
{
    /// <summary>The theme, for the program. The members below find their names in its assets, so it comes first.</summary>
    public static Theme Value { get; } =
        Theme.EmbeddedIn(typeof(CremonaTheme).Assembly, Render, PagePolicy.InPage) with
        {
            Coloured = TownStyles.AssetsIn,
            Parts = TownParts.All,
        };

    /// <summary>The asset name of the style sheet.</summary>
    internal static string Styles { get; } = Value.Assets.Single(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal)).Name;

    /// <summary>The asset names of the search scripts: the library, then the code that uses it.</summary>
    private static string[] SearchScripts { get; } = [Script("minisearch"), Script("search")];

    /// <summary>The asset name of the favicon.</summary>
    internal static string Favicon { get; } = Value.Assets.Single(asset => asset.Name.EndsWith(".svg", StringComparison.Ordinal)).Name;

    /// <summary>The preview picture that other sites show beside a link to a page, 1200 × 630.</summary>
    internal static string Picture { get; } = Value.Assets.Single(asset => asset.Name.EndsWith(".png", StringComparison.Ordinal)).Name;

    /// <summary>The script that filters and sorts long tables.</summary>
    private static string TableScript { get; } = Script("tables");

    /// <summary>The script that filters long lists.</summary>
    private static string ListScript { get; } = Script("lists");

    /// <summary>Returns the scripts of a page, in execution order. Only the search page, long tables and long lists have scripts.</summary>
    internal static IEnumerable<Address> ScriptsOf(Page page) =>
        page switch
        {
            SearchPage search => [.. SearchScripts.Select(name => new Address(page.Frame.AssetFolder + name)), .. search.Shards],
            IndexPage { Filters.Count: > 0 } => [new Address(page.Frame.AssetFolder + ListScript)],
            _ when TableTools.Of(page).Any() => [new Address(page.Frame.AssetFolder + TableScript)],
            _ => [],
        };

    // One line for each kind of page.
    private static readonly Dictionary<Type, Action<Page, PageBuffer>> Views = new([
        View<HomePage>((page, output) => new Views_Home().Render(page, page, output)),
        View<IndexPage>((page, output) => new Views_Index().Render(page, page, output)),
        View<ChapterPage>((page, output) => new Views_Chapter().Render(page, page, output)),
        View<WholePlanPage>((page, output) => new Views_WholePlan().Render(page, page, output)),
        View<SourcePage>((page, output) => new Views_Source().Render(page, page, output)),
        View<CyclePage>((page, output) => new Views_Cycle().Render(page, page, output)),
        View<ObjectivePage>((page, output) => new Views_Objective().Render(page, page, output)),
        View<UnitPage>((page, output) => new Views_Unit().Render(page, page, output)),
        View<BodyPage>((page, output) => new Views_Body().Render(page, page, output)),
        View<ParticipationPage>((page, output) => new Views_Participation().Render(page, page, output)),
        View<ParticipationsPage>((page, output) => new Views_Participations().Render(page, page, output)),
        View<ComparisonPage>((page, output) => new Views_Comparison().Render(page, page, output)),
        View<TablePage>((page, output) => new Views_Table().Render(page, page, output)),
        View<DatasetPage>((page, output) => new Views_Dataset().Render(page, page, output)),
        View<DocumentPage>((page, output) => new Views_Document().Render(page, page, output)),
        View<GlossaryPage>((page, output) => new Views_Glossary().Render(page, page, output)),
        View<NewsPage>((page, output) => new Views_News().Render(page, page, output)),
        View<NoticePage>((page, output) => new Views_Notice().Render(page, page, output)),
        View<SearchPage>((page, output) => new Views_Search().Render(page, page, output)),
        View<NotFoundPage>((page, output) => new Views_NotFound().Render(page, page, output)),
        View<WithdrawnPage>((page, output) => new Views_Withdrawn().Render(page, page, output)),
        View<QualityPage>((page, output) => new Views_Quality().Render(page, page, output)),
        View<TransparencyRootPage>((page, output) => new Views_TransparencyRoot().Render(page, page, output)),
        View<TransparencySectionPage>((page, output) => new Views_TransparencySection().Render(page, page, output)),
    ]);

    private static void Render(Page page, PageBuffer output) => new Views_Layout().Render(page, page, output);

    /// <summary>Writes the main part of a page with the view for its kind.</summary>
    /// <exception cref="NotSupportedException">There is no view for this kind.</exception>
    internal static void RenderMain(Page page, PageBuffer output)
    {
        if (!Views.TryGetValue(page.GetType(), out var view))
        {
            throw new NotSupportedException($"no view for {page.GetType().Name}");
        }

        view(page, output);
    }

    private static KeyValuePair<Type, Action<Page, PageBuffer>> View<TPage>(Action<TPage, PageBuffer> view)
        where TPage : Page => new(typeof(TPage), (page, output) => view((TPage)page, output));

    private static string Script(string name) =>
        Value
            .Assets.Single(asset =>
                asset.Name.StartsWith(name + ".", StringComparison.Ordinal) && asset.Name.EndsWith(".js", StringComparison.Ordinal)
            )
            .Name;
}
