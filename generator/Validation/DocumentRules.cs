using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>A document's file is there; a document's section exists.</summary>
public static class DocumentRules
{
    /// <summary>Reports files that are not in the folder of attachments, and unknown sections.</summary>
    public static void Check(YearContent year, DiagnosticLog log)
    {
        var files = year.Attachments.Select(attachment => attachment.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var document in year.Documents)
        {
            var row = document.Head.Answers;
            if (document.File is { } file && !files.Contains(file))
            {
                log.Report(Problems.FileNotThere.At(row.At(DocumentSchema.File), file, Nearest.Hint(file, files)));
            }

            if (row.TextOrNull(DocumentSchema.Section) is { } section)
            {
                SectionRules.CheckLabel(section, row.At(DocumentSchema.Section), log);
            }
        }
    }
}
