using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the folder <c>tema</c>: the town's colours, its words in header and footer, its views.</summary>
internal static partial class ThemeReader
{
    /// <summary>Returns what the folder gives. Unreadable files are reported and left out.</summary>
    public static TownTheme Read(ContentTree tree, DiagnosticLog log) =>
        new(ReadColours(tree, log) ?? Answers.None)
        {
            Header = ReadWords(tree, ThemeSchema.HeaderFile, log),
            Footer = ReadWords(tree, ThemeSchema.FooterFile, log),
            Views =
            [
                .. tree.In(ThemeSchema.Parts, ThemeSchema.ViewEnding)
                    .Concat(tree.In(ThemeSchema.Views, ThemeSchema.ViewEnding))
                    .Select(file => TextDecoder.Decode(file, allowsOld: false, log))
                    .OfType<SourceText>(),
            ],
        };

    private static Answers? ReadColours(ContentTree tree, DiagnosticLog log)
    {
        if (tree.Find(ThemeSchema.Definition.Path) is not { } file || TextDecoder.Decode(file, allowsOld: false, log) is not { } source)
        {
            return null;
        }

        ReportHashes(source, log);
        return YamlReader.Read(source, source.Text, 0, log) is { } mapping
            ? SettingsReader.Read(source, mapping, ThemeSchema.Definition, log)?.Answers
            : null;
    }

    // Without quotes, YAML takes a colour for a comment, and the field for empty.
    private static void ReportHashes(SourceText source, DiagnosticLog log)
    {
        foreach (var colour in Unquoted().Matches(source.Text).Select(match => match.Groups["colour"]))
        {
            log.Report(Problems.YamlHash.At(source.AtChars(colour.Index, colour.Length)));
        }
    }

    private static MarkdownText? ReadWords(ContentTree tree, string path, DiagnosticLog log)
    {
        if (tree.Find(path) is not { } file || TextDecoder.Decode(file, allowsOld: false, log) is not { } source)
        {
            return null;
        }

        var text = MarkdownText.In(source, 0);
        FrontMatter.ReportPlaceholder(text, log);
        return string.IsNullOrWhiteSpace(text.Text) ? null : text;
    }

    [GeneratedRegex(@"^[^#:\r\n]+:[ \t]+(?<colour>#[0-9A-Fa-f]{3,8})\b", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Unquoted();
}
