using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>A code must be unique in its kind and year.</summary>
public static class CodeRules
{
    /// <summary>Reports duplicate codes in a year.</summary>
    public static void Check(YearContent year, RecordIndex index, RowCache cache, DiagnosticLog log) =>
        cache.Once("codes", year.Year, index.Keys, log, own =>
        {
            Check(year.Heads, own);
            return true;
        });

    /// <summary>Reports duplicate codes in the glossary.</summary>
    public static void CheckTerms(IEnumerable<Term> terms, DiagnosticLog log) => Check(terms.Select(term => term.Head), log);

    private static void Check(IEnumerable<Head> heads, DiagnosticLog log)
    {
        var first = new Dictionary<(RecordKind, string), Head>();
        foreach (var head in heads)
        {
            if (!first.TryAdd((head.Kind, head.Code), head))
            {
                log.Report(
                    Problems.CodeTwice.At(head.Answers.At(CommonFields.Code), head.Code, Where(first[(head.Kind, head.Code)], head))
                );
            }
        }
    }

    private static object Where(Head first, Head second)
    {
        var place = first.Answers.Origin.Whole;
        return place.Path == second.Answers.Origin.Source.Path ? $"alla riga {place.Line}" : new ContentFile(place.Path) { Before = "in " };
    }
}
