using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Finds the parts of a content file that no clerk wrote freely: field names, prescribed values, references. The file could not be parsed
/// without them.
/// </summary>
internal static partial class SourceParts
{
    private static readonly HashSet<string> Fields = [.. FileSchemas.All.SelectMany(file => file.Fields).Select(field => field.Key)];

    private static readonly HashSet<string> Choices =
    [
        .. FileSchemas
            .All.SelectMany(file => file.Fields)
            .SelectMany(field => field.Choices)
            .Concat(TransparencyTrees.All.SelectMany(tree => tree.All).Select(section => section.Label))
            .Select(Field.KeyOf),
    ];

    /// <summary>Returns the parts and their use; a null use excludes the part from the search.</summary>
    public static IEnumerable<(int Start, int End, PartUse? Use)> Of(string path, string text)
    {
        if (!path.StartsWith(BagNames.Sources, StringComparison.Ordinal))
        {
            return [];
        }

        var (isTable, first) = (
            path.EndsWith(".csv", StringComparison.Ordinal),
            text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length
        );
        var names =
            isTable ? Heads().Matches(text[..first])
            : Path.GetExtension(path) is ".yml" or ".yaml" ? Keys().Matches(text)
            : Keys()
                .Matches(
                    text.StartsWith("---", StringComparison.Ordinal)
                        ? text[..Math.Max(text.IndexOf("\n---", StringComparison.Ordinal), 0)]
                        : ""
                );
        var prescribed = names
            .Select(match => match.Groups["name"])
            .Where(name => Fields.Contains(Field.KeyOf(name.Value.Trim())))
            .Concat(
                isTable
                    ? Cells().Matches(text, first).Where(cell => Choices.Contains(Field.KeyOf(cell.Value.Trim())))
                    : Array.Empty<Group>()
            );

        // Files shared by all years refer to records of any year, whose code may contain the same word by chance.
        var isShared = ContentYears.Of(path[BagNames.Sources.Length..]) is null;
        return prescribed
            .Select(name => (name.Index, name.Index + name.Length, (PartUse?)null))
            .Concat(
                References()
                    .Matches(text)
                    .Where(match => match.Groups["page"].Success || match.Groups["year"].Success || isShared)
                    .Select(match =>
                        (match.Index, match.Index + match.Length, (PartUse?)(match.Groups["page"].Success ? null : PartUse.Address))
                    )
            );
    }

    [GeneratedRegex("(?<name>[^;\\t,\"\\r\\n]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Heads();

    [GeneratedRegex("[^;\\t\"\\r\\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Cells();

    [GeneratedRegex("^[ \\t]*(?:- +)*(?<name>[^\\s#:'\"-][^:\\n]*):(?=\\s|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Keys();

    [GeneratedRegex(@"\b(?:(?<page>pagina)|[a-z]+):(?<year>\d{4}/)?[a-z][a-z0-9-]*\b(?:#[a-z0-9-]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
