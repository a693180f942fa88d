using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Content → typed records: all that readers may see of it, and nothing of what is not published.</summary>
public static class ContentRecords
{
    /// <summary>The kind of a row of a statistical table.</summary>
    public const string Row = "riga";

    /// <summary>The differences between two contents, as each is published on a day. Files are compared by their bytes.</summary>
    /// <param name="before">The former content.</param>
    /// <param name="after">The present content.</param>
    /// <param name="date">The date of the pages, or null for the newest of each content.</param>
    public static IReadOnlyList<Change> Between(SiteContent before, SiteContent after, DateOnly? date = null) =>
        RecordComparison.Of(WithFiles(Published(before, date)), WithFiles(Published(after, date)));

    /// <summary>The records of a content that holds only what is published, in the order of the content. Attached files are not among them.</summary>
    public static IReadOnlyList<TypedRecord> Of(SiteContent published)
    {
        var records = new List<TypedRecord> { Settings("impostazioni", null, "portale", published.Portal.Answers) };
        if (published.Portal.Logo is { } logo)
        {
            records.Add(Settings("logo", null, "logo", logo.Answers));
        }

        records.AddRange(published.Terms.Select(term => OfHead(null, term.Head)));
        records.AddRange(published.Sections.Select(OfSection));
        records.AddRange(published.Years.Where(year => year.Frozen is null && year.WithdrawnAfter is null).SelectMany(YearRecords.Of));
        return Unique(records);
    }

    /// <summary>The content as it is published on a day.</summary>
    public static SiteContent Published(SiteContent content, DateOnly? date) => PublishedContent.Of(content, new Withdrawals(content, date ?? NewestDate.Of(content)));

    /// <summary>A record that has a code.</summary>
    internal static TypedRecord OfHead(int? year, Head head, params IEnumerable<(string Field, MarkdownText? Text)> texts) => OfAnswers(head.Kind.One(), year, head.Code, head.Name, head.Answers, texts);

    /// <summary>A record that is known by some of its fields.</summary>
    internal static TypedRecord OfAnswers(string kind, int? year, string key, string name, Answers answers, params IEnumerable<(string Field, MarkdownText? Text)> texts)
    {
        var longer = texts.Where(text => text.Text is not null).ToDictionary(text => text.Field, text => text.Text!, StringComparer.Ordinal);
        var cells = answers.All.Where(IsShown).Select(answer => new TypedCell(answer.Field.Name, Value(answer))).Concat(longer.Select(text => new TypedCell(text.Key, text.Value.Text)));
        return new TypedRecord(kind, year, key, name, answers.Origin.Source.Path, [.. cells.DistinctBy(cell => cell.Field)])
        {
            At = (field, offset) => longer.TryGetValue(field, out var text) ? text.At(offset, 1)
                : answers.All.FirstOrDefault(answer => answer.Field.Name == field) is { } answer ? answers.At(answer.Field)
                : answers.Origin.Whole,
        };
    }

    /// <summary>The settings of the portal or of a year.</summary>
    internal static TypedRecord Settings(string kind, int? year, string name, Answers answers) => OfAnswers(kind, year, name, name, answers);

    // Where it leads to is less than what was written where a page is no longer published.
    private static TypedRecord OfSection(SectionFilling section)
    {
        var record = OfAnswers("sezione", null, section.Label, section.Label, section.Answers);
        var where = new TypedCell(SectionSchema.Where.Name, string.Join(" | ", section.Targets.Select(target => target.ToString()).Concat(section.Addresses)));
        return record with { Cells = [.. record.Cells.Where(cell => cell.Field != where.Field), where] };
    }

    private static IReadOnlyList<TypedRecord> WithFiles(SiteContent published) => [.. Of(published), .. AttachmentRecords.Of(published)];

    // The code is the key; who looked a file through is nobody's business but the office's.
    private static bool IsShown(Answer answer) => answer.Field.Type != FieldType.Code && answer.Field != DocumentSchema.CheckedBy;

    private static string Value(Answer answer) => answer.Date is { } day ? ItalianText.Iso(day) : answer.Text;

    // Two records may be known by the same fields (a reading noted twice): the second is the second.
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
