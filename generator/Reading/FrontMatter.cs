using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Splits a Markdown file into front matter, between two lines of <c>---</c>, and text.</summary>
public static class FrontMatter
{
    /// <summary>Returns the answers and the text after them; null (reported) if the file cannot be read.</summary>
    public static (Settings Settings, MarkdownText Text)? Read(StoredFile file, FileSchema schema, DiagnosticLog log)
    {
        if (TextDecoder.Decode(file, allowsOld: false, log) is not { } source)
        {
            return null;
        }

        if (Split(source) is not var (yaml, offset, rest))
        {
            log.Report(Problems.FrontMatterOpen.At(source.AtLine(1)));
            return null;
        }

        var text = MarkdownText.In(source, rest);
        ReportPlaceholder(text, log);
        return
            YamlReader.Read(source, yaml, offset, log) is { } mapping && SettingsReader.Read(source, mapping, schema, log) is { } settings
            ? (settings, text)
            : null;
    }

    /// <summary>
    /// Reports a template's placeholder, which must not be published by accident, in the same run as faults in the front matter.
    /// </summary>
    internal static void ReportPlaceholder(MarkdownText text, DiagnosticLog log)
    {
        if (text.Text.IndexOf(Placeholder.Words, StringComparison.Ordinal) is >= 0 and var at)
        {
            log.Report(Problems.PlaceholderLeft.At(text.At(at, Placeholder.Words.Length), Placeholder.Words, ", o togli il file."));
        }
    }

    private static (string Yaml, int Offset, int BodyStart)? Split(SourceText source)
    {
        var text = source.Text;
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return ("", 0, 0);
        }

        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (var at = start; at >= 0 && at < text.Length; at = NextLine(text, at))
        {
            var end = text.IndexOf('\n', at);
            if (text[at..(end < 0 ? text.Length : end)].TrimEnd() == "---")
            {
                return (text[start..at], start, end < 0 ? text.Length : end + 1);
            }
        }

        return null;
    }

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? -1 : end + 1;
    }
}
