using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes.Views;

namespace Cremona.Transparency.Themes;

/// <summary>The theme of the Comune di Cremona, based on the design system of Italian public sites.</summary>
public static class CremonaTheme
{
    /// <summary>The theme, for the program. The members below find their names in its assets, so it comes first.</summary>
    public static Theme Value { get; } = Theme.EmbeddedIn(typeof(CremonaTheme).Assembly, Render, PagePolicy.InPage);

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

    /// <summary>Returns the scripts of a page, in execution order. Only the search page and long tables have scripts.</summary>
    internal static IEnumerable<Address> ScriptsOf(Page page) =>
        page switch
        {
            SearchPage search => [.. SearchScripts.Select(name => new Address(page.Frame.AssetFolder + name)), .. search.Shards],
            _ when TableTools.Of(page).Any() => [new Address(page.Frame.AssetFolder + TableScript)],
            _ => [],
        };

    private static void Render(Page page, PageBuffer output) => new Views_Layout().Render(page, page, output);

    /// <summary>Writes the main part of a page with the view for its kind.</summary>
    internal static void RenderMain(Page page, PageBuffer output)
    {
        switch (page)
        {
            case HomePage home:
                new Views_Home().Render(home, page, output);
                break;
            case IndexPage index:
                new Views_Index().Render(index, page, output);
                break;
            case ChapterPage chapter:
                new Views_Chapter().Render(chapter, page, output);
                break;
            case WholePlanPage plan:
                new Views_WholePlan().Render(plan, page, output);
                break;
            case SourcePage source:
                new Views_Source().Render(source, page, output);
                break;
            case CyclePage cycle:
                new Views_Cycle().Render(cycle, page, output);
                break;
            case ObjectivePage objective:
                new Views_Objective().Render(objective, page, output);
                break;
            case UnitPage unit:
                new Views_Unit().Render(unit, page, output);
                break;
            case BodyPage body:
                new Views_Body().Render(body, page, output);
                break;
            case ParticipationPage company:
                new Views_Participation().Render(company, page, output);
                break;
            case ParticipationsPage companies:
                new Views_Participations().Render(companies, page, output);
                break;
            case TablePage table:
                new Views_Table().Render(table, page, output);
                break;
            case DocumentPage document:
                new Views_Document().Render(document, page, output);
                break;
            case GlossaryPage glossary:
                new Views_Glossary().Render(glossary, page, output);
                break;
            case NewsPage news:
                new Views_News().Render(news, page, output);
                break;
            case NoticePage notice:
                new Views_Notice().Render(notice, page, output);
                break;
            case SearchPage search:
                new Views_Search().Render(search, page, output);
                break;
            case NotFoundPage lost:
                new Views_NotFound().Render(lost, page, output);
                break;
            case WithdrawnPage withdrawn:
                new Views_Withdrawn().Render(withdrawn, page, output);
                break;
            case QualityPage quality:
                new Views_Quality().Render(quality, page, output);
                break;
            case TransparencyRootPage root:
                new Views_TransparencyRoot().Render(root, page, output);
                break;
            case TransparencySectionPage section:
                new Views_TransparencySection().Render(section, page, output);
                break;
            default:
                throw new NotSupportedException($"no view for {page.GetType().Name}");
        }
    }

    private static string Script(string name) =>
        Value
            .Assets.Single(asset =>
                asset.Name.StartsWith(name + ".", StringComparison.Ordinal) && asset.Name.EndsWith(".js", StringComparison.Ordinal)
            )
            .Name;
}
