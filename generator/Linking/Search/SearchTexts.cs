using System.Buffers;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Builds search entries from records, using only fields that the record pages show too.</summary>
public static class SearchTexts
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_`<&\\#|^~\n");

    private static readonly Field[] PictureWords = [PictureFields.Alternative, PictureFields.Caption];

    private static readonly Dictionary<RecordKind, Field[]> Fields = new()
    {
        [RecordKind.Objective] =
        [
            ObjectiveSchema.Description,
            ObjectiveSchema.Why,
            ObjectiveSchema.Reason,
            ObjectiveSchema.Area,
            ObjectiveSchema.Unit,
            ObjectiveSchema.Body,
            ObjectiveSchema.Responsible,
            ObjectiveSchema.Resources,
        ],
        [RecordKind.Indicator] = [IndicatorSchema.Type, IndicatorSchema.Unit, IndicatorSchema.Formula],
        [RecordKind.Unit] = [UnitSchema.Competences, UnitSchema.Manager, UnitSchema.Delegate, UnitSchema.Parent],
        [RecordKind.Body] = [BodySchema.Description, BodySchema.Type, .. PictureWords],
        [RecordKind.Company] =
        [
            CompanySchema.Activity,
            CompanySchema.LegalForm,
            CompanySchema.Indirect,
            CompanySchema.Capital,
            CompanySchema.Quota,
            CompanySchema.Shares,
            CompanySchema.Percentage,
        ],
        [RecordKind.OtherBody] =
        [
            OtherBodySchema.Activity,
            OtherBodySchema.LegalForm,
            OtherBodySchema.Category,
            OtherBodySchema.Endowment,
            OtherBodySchema.Contribution,
        ],
        [RecordKind.Facility] =
        [
            FacilitySchema.Place,
            FacilitySchema.FacilityKind,
            FacilitySchema.Group,
            FacilitySchema.Within,
            FacilitySchema.Unit,
            .. PictureWords,
        ],
        [RecordKind.Document] =
        [
            DocumentSchema.Type,
            DocumentSchema.Number,
            DocumentSchema.Date,
            DocumentSchema.Body,
            DocumentSchema.Issuer,
        ],
        [RecordKind.Term] = [TermSchema.Meaning, TermSchema.Forms],
        [RecordKind.CycleItem] = [CycleSchema.Date, CycleSchema.Body, CycleSchema.Act],
        [RecordKind.NewsItem] = [NewsSchema.Date, .. PictureWords],
    };

    /// <summary>Returns the search entry of a record.</summary>
    /// <param name="year">The record's year.</param>
    /// <param name="head">The record.</param>
    /// <param name="text">The longer text in the record's own file, or null.</param>
    public static SearchEntry Entry(YearLinks year, Head head, MarkdownText? text)
    {
        var address = year.AddressOf(head);
        var words = Fields.GetValueOrDefault(head.Kind, []).Select(field => Words(year, head.Answers, field, address)).ToList();
        words.Add(
            head.Kind == RecordKind.Table ? OfTable(year, head.Code)
            : head.Kind == RecordKind.ContextFigure ? OfFigure(year, head.Code)
            : null
        );
        words.AddRange(
            text is null ? [] : year.Sections(text, address).SelectMany(section => new[] { section.Heading?.Text, section.Words })
        );
        return new SearchEntry(Kind(head.Kind), Title(head), address, Joined(words))
        {
            Within = head.Kind == RecordKind.Indicator ? year.Reference(head.Answers, IndicatorSchema.Objective).Text : null,
            Answer =
                head.Kind == RecordKind.ContextFigure
                    ? ContextPages.Value(year.Content.Context.First(figure => figure.Head.Code == head.Code))
                    : null,
        };
    }

    /// <summary>Joins texts, omitting missing ones.</summary>
    public static string Joined(IEnumerable<string?> words) => string.Join(" · ", words.Where(text => !string.IsNullOrEmpty(text)));

    private static string Kind(RecordKind kind) =>
        kind switch
        {
            RecordKind.Objective => "Obiettivi e impegni",
            RecordKind.Indicator => "Indicatori",
            RecordKind.Unit or RecordKind.Body => "Uffici e organi",
            RecordKind.Company => "Società",
            RecordKind.OtherBody => "Altri enti",
            RecordKind.Facility or RecordKind.FacilityKind => "Luoghi",
            RecordKind.Document => "Documenti",
            RecordKind.Table => "Tabelle",
            RecordKind.Term => "Parole spiegate",
            RecordKind.ContextFigure => "La città in numeri",
            RecordKind.CycleItem => "Il ciclo della performance",
            RecordKind.NewsItem => "Notizie",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not found by the search"),
        };

    private static string Title(Head head) =>
        head.Kind == RecordKind.Term && head.Answers.TextOrNull(TermSchema.Short) is { } letters ? $"{head.Name} ({letters})" : head.Name;

    private static string? Words(YearLinks year, Answers row, Field field, Address page)
    {
        if (row[field] is not { Absence: null } answer)
        {
            return null;
        }

        return field.Type == FieldType.Markdown ? PlainText(year, row, field, page)
            : year.Answer(row, field, page) is { Missing: null } shown ? (answer.Number is null ? "" : $"{field.Name}: ") + shown.Text
            : null;
    }

    /// <summary>Returns a field of formatted text without its markup.</summary>
    public static string PlainText(YearLinks year, Answers row, Field field, Address page)
    {
        var text = row.Text(field);
        return text.AsSpan().ContainsAny(Marks)
            ? string.Join(' ', year.Sections(MarkdownText.OfField(row, field), page).Select(section => section.Words))
            : text;
    }

    private static string? OfTable(YearLinks year, string code) =>
        year.Content.Tables.FirstOrDefault(table => table.Head.Code == code) is { } table
            ? string.Join(", ", table.Rows.Select(row => row.Name))
            : null;

    private static string OfFigure(YearLinks year, string code)
    {
        var figure = year.Content.Context.First(candidate => candidate.Head.Code == code);
        return Joined([ContextPages.AsOf(figure), figure.Group]);
    }
}
