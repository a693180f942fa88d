using System.Text;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>The detailed explanation of a message for clerks. The texts are in <c>spiegazioni-*.md</c> beside this file.</summary>
/// <param name="Cause">The cause, in plain Italian.</param>
/// <param name="Examples">Aligned lines with wrong and right input; at least one of each.</param>
/// <param name="Cure">The cure, if the catalogue's sentence is too short without a place; otherwise null.</param>
public sealed record Explanation(string Cause, IReadOnlyList<string> Examples, string? Cure)
{
    private const string CureMark = "Rimedio: ";
    private const string ExampleMark = "    ";
    private static readonly Dictionary<string, Explanation> All = ReadAll();

    /// <summary>Returns the explanation of a message; a test checks that every code has one.</summary>
    public static Explanation Of(Problem problem) => All[problem.Code];

    /// <summary>Returns the cure of a message.</summary>
    public string CureOf(Problem problem) => Cure ?? Catalogue.CureOf(problem);

    private static Dictionary<string, Explanation> ReadAll()
    {
        var all = new Dictionary<string, Explanation>(StringComparer.Ordinal);
        var assembly = typeof(Explanation).Assembly;
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("spiegazioni-", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            foreach (var section in TextOf(assembly.GetManifestResourceStream(name)!).Split("\n## ").Skip(1))
            {
                var lines = section.Split('\n');
                all.Add(lines[0].Trim(), Read(lines[1..]));
            }
        }

        return all;
    }

    private static Explanation Read(string[] lines) =>
        new(
            string.Join(
                ' ',
                lines.Where(line =>
                    line.Length > 0
                    && !line.StartsWith(ExampleMark, StringComparison.Ordinal)
                    && !line.StartsWith(CureMark, StringComparison.Ordinal)
                )
            ),
            [.. lines.Where(line => line.StartsWith(ExampleMark, StringComparison.Ordinal)).Select(line => line[ExampleMark.Length..])],
            lines.FirstOrDefault(line => line.StartsWith(CureMark, StringComparison.Ordinal))?[CureMark.Length..]
        );

    private static string TextOf(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
        }
    }
}
