using System.Text;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Writes triples as Turtle (W3C, RDF 1.1 Turtle).</summary>
internal static class TurtleFile
{
    public static string Write(IReadOnlyList<RdfSubject> subjects)
    {
        var text = new StringBuilder();
        foreach (var (prefix, iri) in RdfPrefixes.All)
        {
            text.Append($"@prefix {prefix}: <{iri}> .\n");
        }

        foreach (var subject in subjects)
        {
            text.Append($"\n<{RdfNode.Iri(subject.Iri).Value}>\n  a {string.Join(", ", subject.Types)}");
            foreach (var group in subject.Facts.GroupBy(fact => fact.Predicate, fact => Node(fact.Object)))
            {
                text.Append($" ;\n  {group.Key} {string.Join(", ", group)}");
            }

            text.Append(" .\n");
        }

        return text.ToString();
    }

    private static string Node(RdfNode node) =>
        node.IsIri ? $"<{node.Value}>"
        : node.Language is { } language ? $"\"{Escaped(node.Value)}\"@{language}"
        : node.Datatype is { } datatype ? $"\"{Escaped(node.Value)}\"^^{datatype}"
        : $"\"{Escaped(node.Value)}\"";

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal);
}
