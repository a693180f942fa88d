using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of what many pages have: values, links, facts, tables, lists of records.</summary>
internal static class PartMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<Link>()
            .Text("text", link => link.Text)
            .Place("inside", link => link.Inside)
            .Text("outside", link => link.Outside)
            .Text("detail", link => link.Detail)
            .Flag("current", link => link.Current)
            .Text("hook", link => link.Hook)
            .End(),
        new Members<Shown>()
            .Text("text", shown => shown.Text)
            .Text("id", shown => shown.Id)
            .Text("language", shown => shown.Language)
            .One("link", shown => shown.Link)
            .Word("missing", shown => shown.Missing)
            .Text("reason", shown => shown.Reason)
            .Word("state", shown => shown.State)
            .Many("notes", shown => shown.Notes)
            .Markup("rich", shown => shown.Rich)
            .End(),
        new Members<Note>()
            .Text("id", note => note.Id)
            .Text("mark", note => note.Mark)
            .Text("text", note => note.Text)
            .Text("explanation", note => note.Explanation)
            .Flag("isDiscrepancy", note => note.IsDiscrepancy)
            .End(),
        new Members<Fact>()
            .Text("name", fact => fact.Name)
            .Many("values", fact => fact.Values)
            .Text("law", fact => fact.Law)
            .Text("help", fact => fact.Help)
            .End(),
        new Members<Figure>()
            .Text("name", figure => figure.Name)
            .One("value", figure => figure.Value)
            .Text("asOf", figure => figure.AsOf)
            .One("source", figure => figure.Source)
            .End(),
        new Members<SeeAlso>().Text("heading", also => also.Heading).Many("links", also => also.Links).End(),
        new Members<Picture>()
            .Place("file", picture => picture.File)
            .Text("alternative", picture => picture.Alternative)
            .Number("width", picture => picture.Width)
            .Number("height", picture => picture.Height)
            .Text("caption", picture => picture.Caption)
            .End(),
        new Members<DataTable>()
            .Text("id", table => table.Id)
            .Text("caption", table => table.Caption)
            .Many("columns", table => table.Columns)
            .Many("rows", table => table.Rows)
            .Flag("captionIsAdded", table => table.CaptionIsAdded)
            .Many("notes", table => table.Notes)
            .Many("downloads", table => table.Downloads)
            .One("ownPage", table => table.OwnPage)
            .End(),
        new Members<TableColumn>()
            .Text("printed", column => column.Printed)
            .Text("spoken", column => column.Spoken)
            .Flag("isNumeric", column => column.IsNumeric)
            .Text("group", column => column.Group)
            .End(),
        new Members<TableRow>()
            .One("header", row => row.Header)
            .Many("cells", row => row.Cells)
            .Flag("isTotal", row => row.IsTotal)
            .Text("id", row => row.Id)
            .End(),
        new Members<Entry>()
            .One("name", entry => entry.Name)
            .Text("id", entry => entry.Id)
            .One("figure", entry => entry.Figure)
            .One("onMap", entry => entry.OnMap)
            .One("picture", entry => entry.Picture)
            .Many("facts", entry => entry.Facts)
            .Markup("text", entry => entry.Text)
            .Many("children", entry => entry.Children)
            .Many("mentionedIn", entry => entry.MentionedIn)
            .End(),
        new Members<EntryGroup>()
            .Text("id", group => group.Id)
            .One("heading", group => group.Heading)
            .Many("entries", group => group.Entries)
            .One("table", group => group.Table)
            .Many("series", group => group.Series)
            .Text("lead", group => group.Lead)
            .Number("count", group => group.Count)
            .Flag("isCompact", group => group.IsCompact)
            .Flag("isFolded", group => group.IsFolded)
            .End(),
        new Members<Headline>()
            .Text("id", headline => headline.Id)
            .Text("text", headline => headline.Text)
            .Many("figures", headline => headline.Figures)
            .Text("asOf", headline => headline.AsOf)
            .Text("caution", headline => headline.Caution)
            .Texts("doubts", headline => headline.Doubts)
            .One("check", headline => headline.Check)
            .Many("sources", headline => headline.Sources)
            .One("chart", headline => headline.Chart)
            .One("rule", headline => headline.Rule)
            .End(),
    ];
}
