using System.Text;
using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Liquid;

/// <summary>A first view of a kind of pages, which writes what the theme writes, with all members of the page in a comment.</summary>
public static class ViewStarter
{
    private const string Folder = "starters/";
    private const string AnyKind = "Any";

    /// <summary>Returns the view; null for a kind that a town cannot write itself.</summary>
    /// <param name="kind">The name of the kind (<c>Objective</c>).</param>
    /// <param name="parts">What the theme can show.</param>
    public static string? Of(string kind, ThemeParts parts) =>
        TownViews.KindOf(kind, parts) is { } page ? Comment(kind, page) + (Read(kind) ?? Read(AnyKind)) : null;

    private static string Comment(string kind, Type page)
    {
        var own = AllMembers.Of(page).Values.Where(member => !PageMembers.Every.All.ContainsKey(member.Name));
        var lines = new StringBuilder("{% comment %}\n")
            .Append("Le pagine del tipo ")
            .Append(kind)
            .Append(". Togliendo questo file tornano quelle del portale.\n")
            .Append("Un gruppo di dati scritto intero è come lo mostra il portale; a pezzi è testo.\n\n")
            .Append("Le voci di page:\n");
        AppendMembers(lines, own);
        AppendMembers(lines, PageMembers.Every.All.Values);
        var seen = new HashSet<Type>();
        foreach (var record in own.Select(member => member.Shape.Record).OfType<Type>())
        {
            if (seen.Add(record))
            {
                lines.Append("\nLe voci di ").Append(Members<object>.CamelCase(record.Name)).Append(":\n");
                AppendMembers(lines, AllMembers.Of(record).Values);
            }
        }

        return lines.Append("{% endcomment %}\n").ToString();
    }

    private static void AppendMembers(StringBuilder lines, IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            lines.Append("  ").Append(member.Name).Append(": ").Append(Words(member.Shape)).Append('\n');
        }
    }

    private static string Words(Shape shape) =>
        shape switch
        {
            { Kind: ShapeKind.Record, IsList: true } => $"elenco di {Members<object>.CamelCase(shape.Record!.Name)}",
            { Kind: ShapeKind.Record } => Members<object>.CamelCase(shape.Record!.Name),
            { IsList: true } => "elenco di testi o numeri",
            { Kind: ShapeKind.Number } => "numero",
            { Kind: ShapeKind.Flag } => "vero o falso",
            { Kind: ShapeKind.Markup } => "testo con la sua forma",
            _ => "testo",
        };

    private static string? Read(string kind)
    {
        using var resource = typeof(ViewStarter).Assembly.GetManifestResourceStream(Folder + kind + ".liquid");
        if (resource is null)
        {
            return null;
        }

        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
