using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of the pages of single records.</summary>
internal static class RecordPageMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<ObjectivePage>()
            .With(PageMembers.Every)
            .Many("facts", page => page.Facts)
            .Many("passages", page => page.Passages)
            .One("state", page => page.State)
            .One("reason", page => page.Reason)
            .One("states", page => page.States)
            .Text("rule", page => page.Rule)
            .Many("indicators", page => page.Indicators)
            .Text("withoutIndicators", page => page.WithoutIndicators)
            .End(),
        new Members<IndicatorPart>()
            .Text("id", indicator => indicator.Id)
            .Text("name", indicator => indicator.Name)
            .Many("facts", indicator => indicator.Facts)
            .One("readings", indicator => indicator.Readings)
            .One("chart", indicator => indicator.Chart)
            .End(),
        new Members<UnitPage>()
            .With(PageMembers.Every)
            .Many("facts", page => page.Facts)
            .Many("staff", page => page.Staff)
            .Many("groups", page => page.Groups)
            .End(),
        new Members<BodyPage>()
            .With(PageMembers.Every)
            .One("picture", page => page.Picture)
            .Many("facts", page => page.Facts)
            .Many("groups", page => page.Groups)
            .End(),
        new Members<ParticipationPage>()
            .With(PageMembers.Every)
            .Many("facts", page => page.Facts)
            .Many("duties", page => page.Duties)
            .Number("share", page => page.Share)
            .Text("shareText", page => page.ShareText)
            .End(),
        new Members<ParticipationsPage>()
            .With(PageMembers.Every)
            .Texts("lead", page => page.Lead)
            .Many("ways", page => page.Ways)
            .Many("tables", page => page.Tables)
            .Many("diagram", page => page.Diagram)
            .Text("whenEmpty", page => page.WhenEmpty)
            .End(),
        new Members<Ownership>()
            .One("company", line => line.Company)
            .Number("share", line => line.Share)
            .Text("shareText", line => line.ShareText)
            .Text("indirect", line => line.Indirect)
            .End(),
        new Members<TablePage>()
            .With(PageMembers.Every)
            .One("table", page => page.Table)
            .Many("charts", page => page.Charts)
            .Many("elsewhere", page => page.Elsewhere)
            .Text("checks", page => page.Checks)
            .Flag("checksFail", page => page.ChecksFail)
            .End(),
        new Members<DocumentPage>()
            .With(PageMembers.Every)
            .Many("facts", page => page.Facts)
            .One("access", page => page.Access)
            .Text("unavailable", page => page.Unavailable)
            .End(),
        new Members<NewsPage>()
            .With(PageMembers.Every)
            .One("picture", page => page.Picture)
            .One("date", page => page.Date)
            .Many("passages", page => page.Passages)
            .End(),
    ];
}
