using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Converts content to typed records: everything that readers may see, and nothing unpublished.</summary>
public static class ContentRecords
{
    /// <summary>Returns the records of a published content, in the order of the content. Attached files are not included.</summary>
    public static IReadOnlyList<TypedRecord> Of(SiteContent published)
    {
        var records = new List<TypedRecord> { TypedRecords.Settings("impostazioni", null, "portale", published.Portal.Answers) };
        if (published.Portal.Logo is { } logo)
        {
            records.Add(TypedRecords.Settings("logo", null, "logo", logo.Answers));
        }

        records.AddRange(OfTheme(published.Theme));
        records.AddRange(published.Terms.Select(term => TypedRecords.OfHead(null, term.Head)));
        records.AddRange(published.Sections.Select(OfSection));
        records.AddRange(
            published.Updates.Select(update =>
                TypedRecords.OfAnswers(
                    "aggiornamento",
                    null,
                    $"{ItalianText.Iso(update.Day)} {update.Where}",
                    update.Where.ToString(),
                    update.Answers
                )
            )
        );
        records.AddRange(published.Years.Where(year => year.Frozen is null && year.WithdrawnAfter is null).SelectMany(YearRecords.Of));
        return Unique(records);
    }

    /// <summary>Returns the content as published on a day.</summary>
    public static SiteContent Published(SiteContent content, DateOnly? date) =>
        PublishedContent.Of(content, new Withdrawals(content, date ?? NewestDate.Of(content)));

    private static IEnumerable<TypedRecord> OfTheme(TownTheme theme)
    {
        if (theme.Colours.All.Any())
        {
            yield return TypedRecords.Settings("impostazioni", null, "tema", theme.Colours);
        }

        foreach (var (name, file, text) in Texts(theme))
        {
            yield return new TypedRecord("testo", null, name, name, file, [new TypedCell("testo", text.Text)])
            {
                At = (_, offset) => text.At(offset, 1),
            };
        }

        foreach (var view in theme.Views)
        {
            var name = view.Path[(ThemeSchema.Folder.Length + 1)..];
            yield return new TypedRecord("testo", null, name, name, view.Path, [new TypedCell("testo", view.Text)])
            {
                At = (_, offset) => view.AtChars(offset, 1),
            };
        }
    }

    private static IEnumerable<(string Name, string File, MarkdownText Text)> Texts(TownTheme theme)
    {
        if (theme.Header is { } header)
        {
            yield return ("intestazione", ThemeSchema.HeaderFile, header);
        }

        if (theme.Footer is { } footer)
        {
            yield return ("piede", ThemeSchema.FooterFile, footer);
        }
    }

    // Compares the published targets: a written target whose page is no longer published is left out.
    private static TypedRecord OfSection(SectionFilling section)
    {
        var record = TypedRecords.OfAnswers("sezione", null, section.Label, section.Label, section.Answers);
        var where = new TypedCell(
            SectionSchema.Where.Name,
            string.Join(" | ", section.Targets.Select(target => target.ToString()).Concat(section.Addresses))
        );
        return record with { Cells = [.. record.Cells.Where(cell => cell.Field != where.Field), where] };
    }

    // Two records may have the same key (a reading entered twice); the second gets a number.
    private static List<TypedRecord> Unique(List<TypedRecord> records)
    {
        var seen = new Dictionary<(string, int?, string), int>(records.Count);
        for (var i = 0; i < records.Count; i++)
        {
            var identity = records[i].Identity;
            if (!seen.TryAdd(identity, 1))
            {
                records[i] = records[i] with { Key = $"{identity.Key} (n. {++seen[identity]})" };
            }
        }

        return records;
    }
}
