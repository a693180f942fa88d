using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The pages outside a year that its pages link to. They must keep existing, because frozen pages no longer change.</summary>
public static partial class OutboundLinks
{
    /// <summary>Returns the paths relative to the document root, sorted ordinally.</summary>
    /// <param name="files">The files of the year, with paths relative to the document root.</param>
    /// <param name="year">The year.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<StoredFile> files, int year) =>
        [
            .. files
                .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
                .SelectMany(file =>
                    Upwards().Matches(Encoding.UTF8.GetString(file.Bytes.Span)).Select(match => Resolve(file.Path, match.Groups[1].Value))
                )
                .Where(path => !path.StartsWith($"{year:D4}/", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Serialises the list.</summary>
    public static byte[] Write(IReadOnlyList<string> paths) => Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\n")));

    /// <summary>Parses the list.</summary>
    public static IReadOnlyList<string> Read(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Resolve(string page, string reference)
    {
        var way = page.Split('/')[..^1].ToList();
        foreach (var step in reference.Split('/'))
        {
            if (step == "..")
            {
                way.RemoveAt(way.Count - 1);
            }
            else
            {
                way.Add(step);
            }
        }

        return string.Join('/', way);
    }

    // The theme quotes every reference and writes it relative, with parent segments first (Address.From).
    [GeneratedRegex("(?:href|src)=\"((?:\\.\\./)+[^\"#?]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Upwards();
}
