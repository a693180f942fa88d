using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>A remark must refer to an existing cell or field.</summary>
public static class RemarkRules
{
    /// <summary>Reports remarks on missing cells and fields. Unknown records are reported with the other broken references.</summary>
    public static void Check(SiteContent content, YearContent year, RecordIndex index, DiagnosticLog log)
    {
        foreach (var remark in year.Remarks)
        {
            var ownYear = remark.Where.Year ?? year.Year;
            if (
                remark.Where.Part is { } part
                && index.Find(remark.Where, year.Year) is { } head
                && index.IsWhole(remark.Where.Kind, ownYear)
                && content.Years.FirstOrDefault(other => other.Year == ownYear) is { } its
                && !HasPart(its, head, part)
            )
            {
                log.Report(
                    Problems.PartUnknown.At(remark.Answers.At(RemarkSchema.Where), remark.Where, HintOf(its, remark.Where, head, part))
                );
            }
        }
    }

    private static bool HasPart(YearContent year, Head head, string part)
    {
        if (head.Kind != RecordKind.Table)
        {
            return FileSchemas.OfKind(head.Kind).Find(part) is not null;
        }

        var names = part.Split('/', 2);
        return year.Tables.FirstOrDefault(table => table.Head.Code == head.Code) is { } table
            && names.Length == 2
            && table.Row(names[0]) is not null
            && table.ColumnIndex(names[1]) >= 0;
    }

    // Suggests the nearest cell or field, in the form to write.
    private static string HintOf(YearContent year, Target where, Head head, string part)
    {
        if (head.Kind != RecordKind.Table)
        {
            return Nearest.To(part, FileSchemas.OfKind(head.Kind).Fields.Select(field => field.Name)) is { } field
                ? Maybe(where with { Part = field })
                : "";
        }

        var names = part.Split('/', 2);
        return
            names.Length == 2
            && year.Tables.FirstOrDefault(table => table.Head.Code == head.Code) is { } table
            && Nearest.To(names[0], table.Rows.Select(row => row.Name)) is { } row
            && Nearest.To(names[1], table.Columns.Skip(1).Select(column => column.Name)) is { } column
            ? Maybe(where with { Part = $"{row}/{column}" })
            : "";
    }

    private static string Maybe(Target target) => $"forse «{target}»? ";
}
