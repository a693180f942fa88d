using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The quick gates look at the pages of <see cref="Kinds"/>: nothing of what readers meet is missing among them.</summary>
public sealed class KindTests
{
    [Fact]
    public async Task Every_listed_page_exists()
    {
        foreach (var portal in await Portals.All)
        {
            Assert.Equal([], Kinds.PathsOf(portal.Name).Except(portal.Pages));
        }
    }

    [Fact]
    public void Every_kind_of_page_is_listed()
    {
        var content = SiteReader.Read(
            Folder.Read(Path.Combine(Repository.Tests, "Sites", "complete", "content"), path => !UnknownFiles.IsIgnored(path)),
            new DiagnosticLog()
        )!;
        var pages = SiteLinker
            .Link(content, SiteRules.Check(content, new DiagnosticLog(), false), new SiteSettings(null, null), new DiagnosticLog())
            .Pages;
        var kinds = pages.Select(draft => (draft.Address.Path, Kind: draft.Make().GetType().Name)).ToArray();
        var listed = kinds.Where(page => Kinds.PathsOf("complete").Contains(page.Path)).Select(page => page.Kind);
        Assert.Equal([], kinds.Select(page => page.Kind).Distinct().Except(listed));
    }

    [Fact]
    public async Task Every_styled_element_is_on_a_listed_page()
    {
        var listed = Looks(await Kinds.AllAsync()).ToHashSet();
        Assert.Equal([], Looks(await Kinds.EveryPageAsync()).Distinct().Where(look => !listed.Contains(look)));
    }

    // "details.legend": an element with one of its classes.
    private static IEnumerable<string> Looks(IEnumerable<ListedPage> pages) =>
        pages.SelectMany(page =>
            Documents
                .Parse(page.Portal.Read(page.Path))
                .All.SelectMany(element => element.ClassList.Select(name => $"{element.LocalName}.{name}").Append(element.LocalName))
        );
}
