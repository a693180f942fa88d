using AngleSharp.Dom;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// The crawl that the anti-corruption authority's program makes: plain HTTP, no script. It looks for labels, to the letter, as the words of
/// a link: the root's on the home page, 16 on the root's page, 35 on the pages of their sections. They are kept apart from the program's
/// own.
/// </summary>
public sealed class NationalCrawlTests
{
    private const string RootLabel = "Amministrazione Trasparente";

    private static readonly HttpClient Http = new();

    private static string[] Lines => File.ReadAllLines(Path.Combine(Machine.Folder, "etichette.txt"));

    public static TheoryData<string> Names => ["cremona", "complete", "archive"];

    [Fact]
    public void The_list_has_16_labels_and_35_sub_labels() =>
        Assert.Equal((16, 35), (Lines.Count(line => line[0] != ' '), Lines.Count(line => line[0] == ' ')));

    [Theory, MemberData(nameof(Names))]
    public async Task Every_label_is_found(string name)
    {
        var home = (await Portals.NamedAsync(name)).Top;
        var faults = new List<string>();
        var root = await FollowAsync(home, RootLabel, faults);
        var found = root is null ? 0 : 1;
        Uri? section = null;
        foreach (var line in Lines.Where(_ => root is not null))
        {
            var isPart = line[0] == ' ';
            var target = isPart && section is null ? null : await FollowAsync(isPart ? section! : root!, line.Trim(), faults);
            found += target is null ? 0 : 1;
            section = isPart ? section : target;
        }

        Gate.IsClean(faults);
        Assert.Equal(52, found);
    }

    /// <summary>All labels of the crawler's own list, level by level, each on the page of the one above.</summary>
    [Theory, MemberData(nameof(Names))]
    public async Task Every_label_that_concerns_a_municipality_is_found(string name)
    {
        var faults = new List<string>();
        var pages = new Dictionary<int, Uri?> { [-1] = (await Portals.NamedAsync(name)).Top };
        var labels = Law.NationalLabels.OfTowns("attuale");
        foreach (var (level, _, label) in labels)
        {
            pages[level] = pages[level - 1] is { } page ? await FollowAsync(page, label, faults) : null;
        }

        Gate.IsClean(faults);
        Assert.Equal(119, labels.Count);
    }

    [Theory]
    [InlineData("<a href='a.html'>Atti generali </a>", 0)]
    [InlineData("<a href='a.html'>Atti Generali</a>", 1)]
    [InlineData("<a>Atti generali</a>", 1)]
    [InlineData("<a href='#x'>Atti generali</a>", 1)]
    [InlineData("<p hidden><a href='a.html'>Atti generali</a></p>", 1)]
    [InlineData("<a href='a.html'>Atti generali</a><a href='b.html'>Atti generali</a>", 1)]
    public void A_label_is_a_visible_link_to_one_address(string html, int faults) =>
        Assert.Equal(faults, Look(Documents.Parse(html), new Uri("https://portale.example/"), "Atti generali").Fault is null ? 0 : 1);

    private static async Task<Uri?> FollowAsync(Uri page, string label, List<string> faults)
    {
        using var document = Documents.Parse(await Http.GetStringAsync(page));
        var (target, fault) = Look(document, page, label);
        if (fault is null)
        {
            using var answer = await Http.GetAsync(target);
            fault = answer.IsSuccessStatusCode ? null : $"its address answers {(int)answer.StatusCode}";
        }

        if (fault is not null)
        {
            faults.Add($"{page.AbsolutePath}: «{label}»: {fault}");
        }

        return fault is null ? target : null;
    }

    private static (Uri? Target, string? Fault) Look(IDocument page, Uri at, string label)
    {
        var links = page.QuerySelectorAll("a").Where(link => Documents.Words(link) == label).ToArray();
        var seen = links
            .Where(link =>
                link.GetAttribute("href") is { Length: > 0 } href
                && href[0] != '#'
                && link.Closest("[hidden], .visually-hidden, .d-none") is null
            )
            .ToArray();
        var targets = seen.Select(link => new Uri(at, link.GetAttribute("href"))).Distinct().ToArray();
        return targets.Length == 1 && links.Length == seen.Length
            ? (targets[0], null)
            : (null, $"{links.Length} links, {seen.Length} visible, to {targets.Length} addresses");
    }
}
