using System.Globalization;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Themes.Views.Parts;

namespace Cremona.Transparency.Themes;

/// <summary>The base class of this theme's views, with its parts: <c>@Part(Model.Table)</c> writes the view of a table.</summary>
/// <typeparam name="TModel">The model of the view.</typeparam>
public abstract class CremonaView<TModel> : View<TModel>
{
    /// <summary>Formats a number for SVG.</summary>
    protected static string Length(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>True for pages whose view writes its own heading.</summary>
    protected static bool HasOwnHead(Page page) => page is HomePage or ChapterPage;

    /// <summary>Writes the sentences «In breve».</summary>
    protected Written InBrief() => Show(new Views_Parts_InBrief(), Page.InBrief);

    /// <summary>Writes the view for the page's kind.</summary>
    protected Written PageView()
    {
        CremonaTheme.RenderMain(Page, Output);
        return default;
    }

    /// <summary>Returns the accessible name of a link whose words lead elsewhere too, or null.</summary>
    protected string? Label(Link link) => LinkLabels.Of(Output, link.Text, link.Inside?.ToString() ?? link.Outside!);

    /// <summary>Writes a text, and gives links whose words lead elsewhere too a name of their own.</summary>
    protected override void Write(RichText text)
    {
        if (text.Utf8.Span.IndexOf("<a href"u8) < 0)
        {
            base.Write(text);
            return;
        }

        RichLinks.Write(text, Page, Output, WriteLiteral, Write);
    }

    protected Written Part(Link link) => Show(new Views_Parts_Link(), link);

    protected Written Part(IReadOnlyList<Link> links) => Show(new Views_Parts_Links(), links);

    protected Written Part(Shown value) => Show(new Views_Parts_Shown(), value);

    protected Written Part(IReadOnlyList<Fact> facts) => Show(new Views_Parts_Facts(), facts);

    protected Written Part(Figure figure) => Show(new Views_Parts_Figure(), figure);

    protected Written Part(Picture picture) => Show(new Views_Parts_Picture(), picture);

    protected Written Part(DataTable table) => Show(new Views_Parts_Table(), table);

    protected Written Part(Headline headline) => Show(new Views_Parts_Headline(), headline);

    /// <summary>Writes the bars of a chart.</summary>
    protected Written Plot(Chart chart) => Show(new Views_Parts_Plot(), chart);

    /// <summary>Writes the value of a bar, linked to its cell where the chart is the place of the link.</summary>
    protected Written Value(ChartBar bar) => Show(new Views_Parts_BarValue(), bar);

    protected Written Part(PlaceMap map) => Show(new Views_Parts_Map(), map);

    /// <summary>Writes the sign of a kind of places.</summary>
    protected Written Sign(MapSign sign, int? number) => Show(new Views_Parts_Sign(), new SignPart(sign, number));

    protected Written Part(Chart chart) => Show(new Views_Parts_Chart(), chart);

    protected Written Part(SeriesChart series) => Show(new Views_Parts_Series(), series);

    protected Written Part(Agreement agreement) => Show(new Views_Parts_Agreement(), agreement);

    protected Written Part(FigureCopy copy) => Show(new Views_Parts_Copy(), copy);

    protected Written Part(Entry entry) => Show(new Views_Parts_Entry(), new EntryPart(entry, null));

    protected Written Part(EntryPart entry)
    {
        Show(new Views_Parts_Entry(), entry);
        MayEndPiece();
        return default;
    }

    protected Written Part(GroupPart group) => Show(new Views_Parts_Group(), group);

    protected Written Part(Passage passage) => Show(new Views_Parts_Passage(), passage);

    protected Written Part(Duty duty) => Show(new Views_Parts_Duty(), duty);

    /// <summary>Writes notes with links back to their marks.</summary>
    protected Written Notes(IEnumerable<Note> notes) => Show(new Views_Parts_Notes(), new NoteList([.. notes], true));

    /// <summary>Writes notes without marks on this page.</summary>
    protected Written Remarks(IEnumerable<Note> notes) => Show(new Views_Parts_Notes(), new NoteList([.. notes], false));

    /// <summary>Writes the marks that link a value to its notes.</summary>
    protected Written Marks(IReadOnlyList<Note> notes) => Show(new Views_Parts_Marks(), notes);

    /// <summary>Writes a decorative icon beside a word, hidden from screen readers.</summary>
    protected Written Icon(string name) => Show(new Views_Parts_Icon(), name);

    /// <summary>Writes links to other parts of the page, or to other orders of the same list.</summary>
    protected Written Ways(string label, IReadOnlyList<Link> links) => Show(new Views_Parts_Ways(), new WaysPart(label, links));

    /// <summary>Writes links that would fill a phone's screen: only their label is shown at first.</summary>
    protected Written FoldedWays(string label, IReadOnlyList<Link> links) =>
        Show(new Views_Parts_Ways(), new WaysPart(label, links, IsFolded: true));

    /// <summary>Writes links to the groups of this page.</summary>
    protected Written Jumps(IEnumerable<EntryGroup> groups) =>
        Ways(
            "In questa pagina",
            [.. groups.Where(g => g.Heading is not null).Select(g => Link.To(g.Heading!.Text, Page.Address.At(g.Id)))]
        );

    /// <summary>Returns ", 2011" for a page of a year that does not name it in its title, or null.</summary>
    protected static string? YearOf(Page page) =>
        page.Frame.Year is { Year: var year } && !page.Title.Contains($"{year}", StringComparison.Ordinal) ? $", {year}" : null;

    /// <summary>True if an entry of the menu leads to the section of this page.</summary>
    protected bool IsSection(Link entry) =>
        entry.Inside is { } own && (own.Path == Page.Address.Path || Page.Trail.Any(step => step.Inside?.Path == own.Path));

    /// <summary>Writes title, kind and summary of the page.</summary>
    protected Written Heading() => Show(new Views_Parts_Heading(), Page);

    /// <summary>Writes the ownership diagram; a list beside it contains the same facts.</summary>
    protected Written Diagram(IReadOnlyList<Ownership> shares) => Show(new Views_Parts_Diagram(), shares);

    /// <summary>Shortens a name to fit a diagram; the list beside it has the full name.</summary>
    protected static string Cut(string name, int letters) => name.Length <= letters ? name : name[..(letters - 1)].TrimEnd() + "…";

    /// <summary>Writes the document's head, with the title for the browser.</summary>
    protected Written Head(string name) => Show(new Views_Parts_Head(), name);

    /// <summary>Writes the header of every page: the public body's name, the menus, the year.</summary>
    protected Written Top() => Show(new Views_Parts_Top(), Page.Frame);

    /// <summary>Writes the part after the content of every page: files, related pages, remarks, source.</summary>
    protected Written After() => Show(new Views_Parts_After(), Page);

    /// <summary>Writes the links to the previous and the next page.</summary>
    protected Written Pager() => Show(new Views_Parts_Pager(), Page);

    /// <summary>Writes the footer of every page: contacts, notes, licence.</summary>
    protected Written Bottom() => Show(new Views_Parts_Bottom(), Page.Frame);
}
