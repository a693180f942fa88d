using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>The words of the search must lead somewhere, each from one row.</summary>
public static class VocabularyRules
{
    /// <summary>
    /// Reports rows that lead nowhere, words in two rows, lists with commas, and references to records that do not exist.
    /// </summary>
    public static void Check(SiteContent content, RecordIndex index, DiagnosticLog log)
    {
        var rows = new Dictionary<string, Answers>(StringComparer.Ordinal);
        foreach (var word in content.Words)
        {
            var row = word.Answers;
            if (row[WordSchema.Synonyms] is null && row[WordSchema.Where] is null && !row.IsUnread(WordSchema.Where))
            {
                log.Report(Problems.WordWithoutMeaning.At(row.At(WordSchema.Word), word.Forms[0]));
            }

            foreach (var form in word.Forms)
            {
                if (!rows.TryAdd(Field.KeyOf(form), row) && rows[Field.KeyOf(form)] is { } before && before != row)
                {
                    log.Report(Problems.WordTwice.At(row.At(WordSchema.Word), form, before.At(WordSchema.Word).Line));
                }
            }

            CheckCommas(row, WordSchema.Word, word.Forms, log);
            CheckCommas(row, WordSchema.Synonyms, word.Synonyms, log);
            CheckPlaces(word, content.Portal.CurrentYear, index, log);
        }
    }

    private static void CheckCommas(Answers row, Field field, IEnumerable<string> words, DiagnosticLog log)
    {
        foreach (var word in words.Where(word => word.Contains(',', StringComparison.Ordinal)))
        {
            var apart = word.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            log.Report(Problems.WordWithComma.At(row.At(field), word, string.Join(" | ", apart)));
        }
    }

    private static void CheckPlaces(SearchWord word, int year, RecordIndex index, DiagnosticLog log)
    {
        var place = word.Answers.At(WordSchema.Where);
        foreach (var target in word.Places.Where(target => target.Year is not null || index.IsWhole(PortalSchema.Definition, 0)))
        {
            if (index.IsDraft(target, year))
            {
                log.Report(Problems.LinkToDraft.At(place, $"{target.Kind.One()} «{target.Code}»"));
            }
            else
            {
                ReferenceRules.CheckTarget(target, year, () => place, index, log);
            }
        }
    }
}
