using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Every reference field must name an existing record. The schema defines the reference fields.</summary>
public static class ReferenceRules
{
    /// <summary>Reports broken references.</summary>
    public static void Check(YearContent year, RecordIndex index, RowCache cache, DiagnosticLog log) =>
        cache.Check("references", year.Year, index.Basis, year.AllAnswers, log, (row, own) =>
        {
            foreach (var answer in row.All.Where(answer => answer.Absence is null))
            {
                CheckAnswer(row, answer, year.Year, index, own);
            }
        });

    /// <summary>Reports a broken reference. Its place is computed only then.</summary>
    public static void CheckTarget(Target target, int year, Func<Place> place, RecordIndex index, DiagnosticLog log)
    {
        var at = target.Year ?? year;
        if (target.Year is { } other && !index.Years.Contains(other))
        {
            if (index.IsDraft(target, year))
            {
                log.Report(Problems.ReferenceToDraft.At(place(), $"{target.Kind.One()} «{target.Code}»"));
                return;
            }

            log.Report(Problems.YearUnknown.At(place(), other, string.Join(", ", index.Years)));
        }
        else if (target.Kind == RecordKind.Page)
        {
            if (PageNames.Find(target.Code) is null)
            {
                log.Report(
                    Problems.PageUnknown.At(
                        place(),
                        target.Code,
                        Nearest.Hint(target.Code, PageNames.All),
                        string.Join(", ", PageNames.All)
                    )
                );
            }
        }
        else if (index.Find(target.Kind, at, target.Code) is null && index.IsWhole(target.Kind, at))
        {
            if (index.IsDraft(target, year))
            {
                log.Report(Problems.ReferenceToDraft.At(place(), $"{target.Kind.One()} «{target.Code}»"));
                return;
            }

            log.Report(
                Problems.ReferenceUnknown.At(place(), target.Kind.None(), target.Code, index.HintFor(target, year), FileOf(target.Kind, at))
            );
        }
    }

    private static void CheckAnswer(Answers row, Answer answer, int year, RecordIndex index, DiagnosticLog log)
    {
        if (answer.Field.Type is not (FieldType.Reference or FieldType.Target or FieldType.WebAddressOrTarget))
        {
            return;
        }

        foreach (var item in answer.Items)
        {
            var target = answer.Field.Type switch
            {
                FieldType.Reference => Target.Parse(answer.Field.Refers!.Value, item),
                FieldType.Target or FieldType.WebAddressOrTarget => Target.Parse(item),
                _ => null,
            };
            if (target is not null && answer.Field.IsList && index.IsDraft(target, year))
            {
                log.Report(Problems.LinkToDraft.At(row.At(answer.Field), $"{target.Kind.One()} «{target.Code}»"));
            }
            else if (target is not null)
            {
                CheckTarget(target, year, () => row.At(answer.Field), index, log);
            }
        }
    }

    private static ContentFile FileOf(RecordKind kind, int year) =>
        new(
            kind switch
            {
                RecordKind.Chapter => $"{year:D4}/piano (i nomi dei file)",
                RecordKind.NewsItem => $"{year:D4}/notizie (i nomi dei file)",
                RecordKind.Table => $"{year:D4}/personale/tabelle.yml o in prospetti.yml",
                _ => FileSchemas
                    .OfKind(kind)
                    .Path.Replace("ANNO", year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
            }
        );
}
