using System.Text;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class OrganisationPageTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(3000)]
    public void Units_of_every_depth_are_listed(int levels)
    {
        var rows = new StringBuilder("codice;nome;superiore\n");
        for (var i = 0; i < levels; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"u{i};Ufficio {i};{(i == 0 ? "" : $"u{i - 1}")}\n");
        }

        var page = (IndexPage)
            BuiltSite
                .Link(new SmallSite().With("settori.csv", rows.ToString()).Files)
                .Pages.Single(draft => draft.Address.Path == "2023/organizzazione/index.html")
                .Make();
        Assert.Equal(Enumerable.Range(0, levels).Select(i => $"Ufficio {i}"), Names(page.Groups.Single().Entries));
    }

    private static IEnumerable<string> Names(IReadOnlyList<Entry> entries) =>
        entries.SelectMany(entry => Names(entry.Children).Prepend(entry.Name.Text));
}
