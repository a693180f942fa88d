using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members that all pages have, and those of lists and of the front door.</summary>
internal static class PageMembers
{
    /// <summary>The members of every page.</summary>
    public static readonly RecordMembers Every = new Members<Page>()
        .Place("address", page => page.Address)
        .Text("title", page => page.Title)
        .Text("kind", page => page.Kind)
        .Text("brief", page => page.Brief)
        .Many("inBrief", page => page.InBrief)
        .One("frame", page => page.Frame)
        .Many("trail", page => page.Trail)
        .One("previous", page => page.Previous)
        .One("next", page => page.Next)
        .Many("seeAlso", page => page.SeeAlso)
        .Many("provenance", page => page.Provenance)
        .Many("remarks", page => page.Remarks)
        .Many("downloads", page => page.Downloads)
        .Many("alternates", page => page.Alternates)
        .Many("structuredData", page => page.StructuredData)
        .Many("feeds", page => page.Feeds)
        .End();

    public static readonly RecordMembers[] All =
    [
        Every,
        new Members<HomePage>()
            .With(Every)
            .Texts("about", page => page.About)
            .Markup("introduction", page => page.Introduction)
            .Many("questions", page => page.Questions)
            .Many("figures", page => page.Figures)
            .One("allHeadlines", page => page.AllHeadlines)
            .Many("years", page => page.Years)
            .Many("news", page => page.News)
            .One("transparency", page => page.Transparency)
            .One("allTopics", page => page.AllTopics)
            .End(),
        new Members<Question>()
            .Text("text", question => question.Text)
            .Text("answer", question => question.Answer)
            .Many("links", question => question.Links)
            .End(),
        new Members<IndexPage>()
            .With(Every)
            .Texts("lead", page => page.Lead)
            .Many("ways", page => page.Ways)
            .Many("groups", page => page.Groups)
            .Text("whenEmpty", page => page.WhenEmpty)
            .Many("whenEmptyWays", page => page.WhenEmptyWays)
            .Flag("hasJumps", page => page.HasJumps)
            .Texts("filters", page => page.Filters)
            .One("map", page => page.Map)
            .Many("charts", page => page.Charts)
            .Text("entryHook", page => page.EntryHook)
            .End(),
        new Members<SearchPage>().With(Every).Places("shards", page => page.Shards).Many("ways", page => page.Ways).End(),
        new Members<GlossaryPage>().With(Every).Many("groups", page => page.Groups).End(),
    ];
}
