using System.Globalization;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Theme.Views.Parts;

namespace Cremona.Transparency.Theme;

/// <summary>The parts that views are made of: <c>@Part(Model.Table)</c> writes the view of a table here.</summary>
public abstract partial class View<TModel>
{
    /// <summary>The reference that leads to a place: relative to the page, except on the page that servers return at any depth.</summary>
    protected string Reference(Address place) => Page is NotFoundPage ? Root + place.ToString() : place.From(Page.Address);

    /// <summary>The path under which the site is published, with its closing slash.</summary>
    private string Root => Page.Frame.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";

    /// <summary>Where a link leads, or null where it has no address yet.</summary>
    protected string? Target(Link link) => link.Inside is { } place ? Reference(place) : link.Outside;

    /// <summary>How a link says that it leads to where one is.</summary>
    protected string? CurrentMark(Link link) =>
        !link.Current ? null
        : link.Inside?.Path == Page.Address.Path ? "page"
        : "true";

    /// <summary>A number as SVG wants it.</summary>
    protected static string Length(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A <c>data-</c> attribute, left out where its value is null (the Razor compiler always writes these).</summary>
    protected Written Data(string name, string? value)
    {
        if (value is not null)
        {
            WriteLiteral($"data-{name}=\"");
            Write(value);
            WriteLiteral("\"");
        }

        return default;
    }

    /// <summary>What the view of the page's kind shows.</summary>
    protected Written PageView()
    {
        CremonaTheme.RenderMain(Page, Output);
        return default;
    }

    protected Written Part(Link link) => Show(new Views_Parts_Link(), link);

    protected Written Part(IReadOnlyList<Link> links) => Show(new Views_Parts_Links(), links);

    protected Written Part(Shown value) => Show(new Views_Parts_Shown(), value);

    protected Written Part(IReadOnlyList<Fact> facts) => Show(new Views_Parts_Facts(), facts);

    protected Written Part(Figure figure) => Show(new Views_Parts_Figure(), figure);

    protected Written Part(Picture picture) => Show(new Views_Parts_Picture(), picture);

    protected Written Part(DataTable table) => Show(new Views_Parts_Table(), table);

    protected Written Part(Chart chart) => Show(new Views_Parts_Chart(), chart);

    protected Written Part(Entry entry) => Show(new Views_Parts_Entry(), new EntryPart(entry, null));

    protected Written Part(EntryPart entry)
    {
        Show(new Views_Parts_Entry(), entry);
        Output.MayEndPiece();
        return default;
    }

    protected Written Part(GroupPart group) => Show(new Views_Parts_Group(), group);

    protected Written Part(Passage passage) => Show(new Views_Parts_Passage(), passage);

    protected Written Part(Duty duty) => Show(new Views_Parts_Duty(), duty);

    /// <summary>Notes with the way back to their marks.</summary>
    protected Written Notes(IEnumerable<Note> notes) => Show(new Views_Parts_Notes(), new NoteList([.. notes], true));

    /// <summary>Notes that no mark on this page leads to.</summary>
    protected Written Remarks(IEnumerable<Note> notes) => Show(new Views_Parts_Notes(), new NoteList([.. notes], false));

    /// <summary>The marks that lead from a value to its notes.</summary>
    protected Written Marks(IReadOnlyList<Note> notes) => Show(new Views_Parts_Marks(), notes);

    /// <summary>A drawing that goes with a word and is not read aloud.</summary>
    protected Written Icon(string name) => Show(new Views_Parts_Icon(), name);

    /// <summary>Ways to other parts of the page or to the same list in other orders.</summary>
    protected Written Ways(string label, IReadOnlyList<Link> links) => Show(new Views_Parts_Ways(), new WaysPart(label, links));

    /// <summary>Jumps to the groups of this page.</summary>
    protected Written Jumps(IEnumerable<EntryGroup> groups) =>
        Ways(
            "In questa pagina",
            [.. groups.Where(g => g.Heading is not null).Select(g => Link.To(g.Heading!.Text, Page.Address.At(g.Id)))]
        );

    /// <summary>Name, kind and brief of the page.</summary>
    protected Written Heading() => Show(new Views_Parts_Heading(), Page);

    /// <summary>Who owns what, drawn; a list with the same facts goes with it.</summary>
    protected Written Diagram(IReadOnlyList<Ownership> shares) => Show(new Views_Parts_Diagram(), shares);

    /// <summary>A name cut to fit a drawing; it stands whole in the list beside.</summary>
    protected static string Cut(string name, int letters) => name.Length <= letters ? name : name[..(letters - 1)].TrimEnd() + "…";

    /// <summary>The document's head, with the name that the browser shows.</summary>
    protected Written Head(string name) => Show(new Views_Parts_Head(), name);

    /// <summary>What stands over every page: the public body's name, the menus, the year.</summary>
    protected Written Top() => Show(new Views_Parts_Top(), Page.Frame);

    /// <summary>What follows the content of every page: files, related pages, remarks, source.</summary>
    protected Written After() => Show(new Views_Parts_After(), Page);

    /// <summary>The ways to the pages before and after in their order.</summary>
    protected Written Pager() => Show(new Views_Parts_Pager(), Page);

    /// <summary>The foot of every page: contacts, notes, licence.</summary>
    protected Written Bottom() => Show(new Views_Parts_Bottom(), Page.Frame);

    /// <summary>Writes another view here.</summary>
    private Written Show<TOther>(View<TOther> view, TOther model)
    {
        view.Render(model, Page, Output);
        return default;
    }
}
