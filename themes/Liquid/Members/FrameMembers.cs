using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of the frame of a page, and of what search engines read.</summary>
internal static class FrameMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<Frame>()
            .Text("siteName", frame => frame.SiteName)
            .Text("publisher", frame => frame.Publisher)
            .One("logo", frame => frame.Logo)
            .One("colours", frame => frame.Colours)
            .One("headerWords", frame => frame.HeaderWords)
            .One("footerWords", frame => frame.FooterWords)
            .Place("home", frame => frame.Home)
            .Text("assetFolder", frame => frame.AssetFolder)
            .Text("baseUrl", frame => frame.BaseUrl)
            .Text("demonstration", frame => frame.Demonstration)
            .One("year", frame => frame.Year)
            .Many("menu", frame => frame.Menu)
            .Many("topMenu", frame => frame.TopMenu)
            .One("search", frame => frame.Search)
            .One("searchDescription", frame => frame.SearchDescription)
            .Many("feeds", frame => frame.Feeds)
            .Many("contacts", frame => frame.Contacts)
            .Many("footerLinks", frame => frame.FooterLinks)
            .Text("feedbackMail", frame => frame.FeedbackMail)
            .Text("updatedOn", frame => frame.UpdatedOn)
            .One("absenceHelp", frame => frame.AbsenceHelp)
            .One("licence", frame => frame.Licence)
            .End(),
        new Members<SectionFeed>().Text("folder", feed => feed.Folder).One("file", feed => feed.File).End(),
        new Members<YearMark>()
            .Number("year", mark => mark.Year)
            .Text("planName", mark => mark.PlanName)
            .Place("home", mark => mark.Home)
            .Text("notice", mark => mark.Notice)
            .One("townSite", mark => mark.TownSite)
            .One("frozen", mark => mark.Frozen)
            .Many("terms", mark => mark.Terms)
            .End(),
        new Members<TownColours>().One("light", colours => colours.Light).One("dark", colours => colours.Dark).End(),
        new Members<TownPalette>()
            .Text("main", palette => palette.Main)
            .Text("footer", palette => palette.Footer)
            .Text("links", palette => palette.Links)
            .End(),
        new Members<TownWords>().Many("pieces", words => words.Pieces).End(),
        new Members<TownWordsPiece>().Markup("markup", piece => piece.Markup).Place("address", piece => piece.Address).End(),
        new Members<SchemaThing>()
            .Text("type", thing => thing.Type)
            .Many("properties", thing => thing.Properties)
            .Place("id", thing => thing.Id)
            .End(),
        new Members<SchemaProperty>()
            .Text("name", property => property.Name)
            .Text("text", property => property.Text)
            .Place("place", property => property.Place)
            .One("thing", property => property.Thing)
            .Many("things", property => property.Things ?? [])
            .End(),
    ];
}
