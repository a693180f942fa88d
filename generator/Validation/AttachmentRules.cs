using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Attachments are published unchanged under the portal's address, so no browser or system may be able to execute them.</summary>
public static class AttachmentRules
{
    private static readonly string[] Run =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".xht",
        ".shtml",
        ".mht",
        ".mhtml",
        ".svg",
        ".svgz",
        ".js",
        ".mjs",
        ".swf",
        ".xsl",
        ".xslt",
        ".hta",
        ".jar",
        ".exe",
        ".com",
        ".scr",
        ".msi",
        ".bat",
        ".cmd",
        ".ps1",
        ".vbs",
        ".lnk",
        ".url",
        ".php",
        ".phtml",
        ".phar",
        ".asp",
        ".aspx",
        ".jsp",
        ".cgi",
        ".pl",
        ".sh",
    ];

    private static readonly string[] Xml = [".xml", ".rdf", ".rss", ".atom", ".kml", ".gml"];

    // XML counts as data, unless it is a page, a drawing with script, or has a stylesheet.
    private static readonly byte[][] Live =
    [
        "http://www.w3.org/1999/xhtml"u8.ToArray(),
        "http://www.w3.org/2000/svg"u8.ToArray(),
        "xml-stylesheet"u8.ToArray(),
    ];

    /// <summary>Reports executable attachments, and attachments not published because no document refers to them.</summary>
    public static void Check(YearContent year, RecordIndex index, DiagnosticLog log)
    {
        // A misspelt file name is reported at the document. The unreferenced file is only a consequence.
        var files = year.Attachments.Select(attachment => attachment.Path).ToHashSet(StringComparer.Ordinal);
        if (
            index.IsWhole(DocumentSchema.Definition, year.Year)
            && year.Documents.All(document => document.File is null || files.Contains(document.File))
        )
        {
            foreach (var attachment in year.Attachments.Except(year.CitedAttachments))
            {
                log.Report(Problems.AttachmentUncited.At(Place.File($"{year.Year:D4}/allegati/{attachment.Path}"), attachment.Path));
            }
        }

        foreach (var attachment in year.Attachments.Where(CanRun))
        {
            var document = year.Documents.FirstOrDefault(document => document.File == attachment.Path);
            log.Report(
                Problems.AttachmentActive.At(
                    document?.Head.Answers.At(DocumentSchema.File) ?? Place.File($"{year.Year:D4}/allegati/{attachment.Path}"),
                    attachment.Path
                )
            );
        }
    }

    private static bool CanRun(Attachment attachment) =>
        Array.Exists(Run, ending => attachment.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || (
            Array.Exists(Xml, ending => attachment.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && Array.Exists(Live, mark => attachment.Bytes.Span.IndexOf(mark) >= 0)
        );
}
