using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of the pages of the plan and of its cycle.</summary>
internal static class PlanMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<Passage>()
            .Markup("text", passage => passage.Text)
            .One("table", passage => passage.Table)
            .Many("list", passage => passage.List)
            .Many("notes", passage => passage.Notes)
            .End(),
        new Members<ChapterPage>()
            .With(PageMembers.Every)
            .Markup("heading", page => page.Heading)
            .Many("passages", page => page.Passages)
            .Text("withoutText", page => page.WithoutText)
            .Many("contents", page => page.Contents)
            .End(),
        new Members<WholePlanPage>().With(PageMembers.Every).Many("chapters", page => page.Chapters).End(),
        new Members<WholeChapter>()
            .Text("id", chapter => chapter.Id)
            .One("own", chapter => chapter.Own)
            .Markup("heading", chapter => chapter.Heading)
            .Many("passages", chapter => chapter.Passages)
            .Text("withoutText", chapter => chapter.WithoutText)
            .End(),
        new Members<SourcePage>().With(PageMembers.Every).Texts("lines", page => page.Lines).One("file", page => page.File).End(),
        new Members<CyclePage>().With(PageMembers.Every).Many("phases", page => page.Phases).Many("events", page => page.Events).End(),
        new Members<CycleEvent>()
            .One("date", step => step.Date)
            .Text("machineDate", step => step.MachineDate)
            .One("what", step => step.What)
            .Flag("isExpected", step => step.IsExpected)
            .Text("id", step => step.Id)
            .Many("facts", step => step.Facts)
            .End(),
    ];
}
