using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of comparisons, datasets, notices and Amministrazione trasparente.</summary>
internal static class OtherPageMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<ComparisonPage>()
            .With(PageMembers.Every)
            .Many("headlines", page => page.Headlines)
            .One("chart", page => page.Chart)
            .Many("ways", page => page.Ways)
            .Many("groups", page => page.Groups)
            .Text("whenEmpty", page => page.WhenEmpty)
            .End(),
        new Members<DatasetPage>()
            .With(PageMembers.Every)
            .Many("facts", page => page.Facts)
            .One("columns", page => page.Columns)
            .One("preview", page => page.Preview)
            .Text("previewNote", page => page.PreviewNote)
            .End(),
        new Members<NoticePage>().With(PageMembers.Every).Many("notices", page => page.Notices).End(),
        new Members<Notice>()
            .Text("id", notice => notice.Id)
            .Text("heading", notice => notice.Heading)
            .Texts("paragraphs", notice => notice.Paragraphs)
            .Many("facts", notice => notice.Facts)
            .Many("links", notice => notice.Links)
            .Text("hook", notice => notice.Hook)
            .End(),
        new Members<WithdrawnPage>().With(PageMembers.Every).Text("ask", page => page.Ask).Many("ways", page => page.Ways).End(),
        new Members<NotFoundPage>().With(PageMembers.Every).Many("ways", page => page.Ways).End(),
        new Members<TransparencyRootPage>()
            .With(PageMembers.Every)
            .Many("sections", page => page.Sections)
            .Many("notForTowns", page => page.NotForTowns)
            .Many("otherYears", page => page.OtherYears)
            .End(),
        new Members<TransparencySectionPage>()
            .With(PageMembers.Every)
            .One("own", page => page.Own)
            .Many("duties", page => page.Duties)
            .End(),
        new Members<Duty>()
            .Text("id", duty => duty.Id)
            .One("label", duty => duty.Label)
            .Text("law", duty => duty.Law)
            .Text("what", duty => duty.What)
            .Text("renewal", duty => duty.Renewal)
            .Many("where", duty => duty.Where)
            .Text("elsewhere", duty => duty.Elsewhere)
            .One("ask", duty => duty.Ask)
            .Many("parts", duty => duty.Parts)
            .Many("facts", duty => duty.Facts)
            .End(),
    ];
}
