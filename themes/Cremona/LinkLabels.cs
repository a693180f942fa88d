using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Themes;

/// <summary>
/// Distinguishes links of a page that have the same words and lead to different addresses: the first keeps its words, each other one gets
/// an accessible name with what its address adds («Totale: 691, eta, cella f7»). WCAG 2.2, 2.4.9.
/// </summary>
internal static class LinkLabels
{
    private const string AllYears = "tutti gli anni";

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["obiettivi"] = "obiettivo",
        ["personale"] = "tabella",
        ["settori"] = "settore",
        ["organi"] = "organo",
        ["societa"] = "società",
        ["enti"] = "ente",
        ["luoghi"] = "luogo",
        ["documenti"] = "documento",
        ["piano"] = "capitolo",
        ["glossario"] = "parola spiegata",
        ["contesto"] = "dato di contesto",
    };

    // Addresses are written without accents, but «eta» read aloud is no word. These are the words that names of records often have.
    private static readonly Dictionary<string, string> Accented = new[]
    {
        "accessibilità",
        "attività",
        "città",
        "comunità",
        "disabilità",
        "età",
        "mobilità",
        "novità",
        "opportunità",
        "perché",
        "più",
        "pubblicità",
        "qualità",
        "responsabilità",
        "sanità",
        "società",
        "università",
    }.ToDictionary(word => word.Replace('à', 'a').Replace('é', 'e').Replace('ù', 'u'), StringComparer.Ordinal);

    /// <summary>Returns the accessible name of a link, or null if its words are enough. Remembers the link.</summary>
    /// <param name="output">The page being written.</param>
    /// <param name="words">The words of the link.</param>
    /// <param name="target">An address in this site without leading slash, or an absolute address.</param>
    public static string? Of(PageBuffer output, string words, string target)
    {
        if (output.LinkTargets.TryAdd(words, target) || output.LinkTargets[words] == target)
        {
            return null;
        }

        var (own, first) = (Place.Of(target), Place.Of(output.LinkTargets[words]));
        string[] details = [string.Join(", ", own.Without(first, words)), string.Join(", ", own.Without(Place.None, words)), target];

        // Words that a clerk chose can be the name that another link got.
        return details
            .Where(detail => detail.Length > 0)
            .Concat(Enumerable.Range(2, output.LinkTargets.Count).Select(number => $"{target} ({number})"))
            .Select(detail => $"{words}, {detail}")
            .First(name => output.LinkTargets.TryAdd(name, target) || output.LinkTargets[name] == target);
    }

    // What the address says: the kind of page, its name, the place in it, the year.
    private sealed record Place(string? Year, string? Kind, string? Name, string? Fragment)
    {
        public static readonly Place None = new(null, null, null, null);

        public static Place Of(string target)
        {
            if (target.Contains(':', StringComparison.Ordinal))
            {
                return None with { Name = target };
            }

            var (path, fragment) = target.Split('#') is [var file, var id] ? (file, id) : (target, null);
            var parts = path.Split('/').ToList();
            var year = parts[0].Length == 4 && parts[0].All(char.IsAsciiDigit) ? parts[0] : null;
            parts.RemoveRange(0, year is null ? 0 : 1);
            var name = parts[^1].Split('.')[0];
            return parts.Count == 1 && Kinds.ContainsKey(name)
                ? new Place(year, KindOf(name), null, fragment)
                : new Place(year, parts.Count > 1 ? KindOf(parts[^2]) : null, name == "index" ? null : name, fragment);
        }

        /// <summary>Returns the parts that differ from another place, without the words of the link.</summary>
        public IEnumerable<string> Without(Place other, string words)
        {
            string?[] parts =
            [
                Kind == other.Kind ? null : Kind,
                Name == other.Name ? null : Name,
                Fragment == other.Fragment ? null : Fragment,
            ];
            return parts
                .OfType<string>()
                .Select(part => part.Contains(':', StringComparison.Ordinal) ? part : Spoken(part))
                .Where(part => !part.Equals(words, StringComparison.OrdinalIgnoreCase))
                .Concat(Year == other.Year ? [] : [Year ?? AllYears]);
        }

        private static string Spoken(string part) =>
            string.Join(' ', part.Split('-').Select(word => Accented.GetValueOrDefault(word, word)));

        private static string KindOf(string folder) => Kinds.GetValueOrDefault(folder, folder);
    }
}
