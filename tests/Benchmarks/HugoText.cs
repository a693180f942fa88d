using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Benchmarks;

/// <summary>A content file of Hugo: front matter in TOML, as Hugo writes it itself, and a body in Markdown.</summary>
internal static partial class HugoText
{
    public static string Page(string body, params (string Name, object Value)[] fields)
    {
        var text = new StringBuilder("+++\n");
        foreach (var (name, value) in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name} = {Toml(value)}\n");
        }

        return text.Append("+++\n").Append(body).Append('\n').ToString();
    }

    /// <summary>
    /// An objective. Its links across are <c>relref</c> in the text and codes in the front matter; <c>citati</c> names all records that it
    /// names, for the way back.
    /// </summary>
    /// <param name="cell">Its cells, by the name of the column.</param>
    /// <param name="place">Its place among all.</param>
    public static string Objective(Func<string, string> cell, int place)
    {
        string[] linked = cell("collegati").Split(" | "),
            documents = cell("documenti").Split(" | ");
        var inText = Link().Matches(cell("descrizione")).Select(link => link.Groups[1].Value);
        string[] named =
        [
            .. linked.Concat(documents).Concat(inText).Append(cell("settore")).Append("capitolo-" + cell("capitolo")).Distinct(),
        ];
        return Page(
            Link().Replace(cell("descrizione"), "({{< relref \"/2024/obiettivi/$1.md\" >}})"),
            ("title", cell("titolo")),
            ("type", "obiettivi"),
            ("weight", place),
            ("codice", cell("codice")),
            ("tipo", cell("tipo")),
            ("area", cell("area")),
            ("settore", cell("settore")),
            ("peso", cell("peso")),
            ("scadenza", cell("scadenza")),
            ("perche", cell("perché")),
            ("capitolo", cell("capitolo")),
            ("collegati", linked),
            ("documenti", documents),
            ("citati", named)
        );
    }

    private static string Toml(object value) =>
        value switch
        {
            int number => number.ToString(CultureInfo.InvariantCulture),
            string[] names => $"[{string.Join(", ", names.Select(Toml))}]",
            _ => $"\"{value}\"",
        };

    [GeneratedRegex(@"\(obiettivo:(\w+)\)")]
    private static partial Regex Link();
}
