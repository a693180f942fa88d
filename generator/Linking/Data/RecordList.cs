using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>A list of records that is also published as data.</summary>
/// <param name="Title">The title for citizens.</param>
/// <param name="PageName">The name of the page that lists the records (<see cref="PageNames"/>).</param>
/// <param name="Keyword">The keyword in the catalogue.</param>
/// <param name="Schema">The file that clerks write; its fields are the columns.</param>
/// <param name="Records">Returns the published records of a year, in order.</param>
internal sealed record RecordList(
    string Title,
    string PageName,
    string Keyword,
    FileSchema Schema,
    Func<YearLinks, IEnumerable<ListedRecord>> Records
)
{
    /// <summary>The name of the list: the content file without its ending.</summary>
    public string Code { get; } = Path.GetFileNameWithoutExtension(Schema.Path);

    /// <summary>True if a column of codes identifies the records.</summary>
    public bool HasCodes => Schema.Fields[0].Type == FieldType.Code;

    /// <summary>True if the content of a year has such records, published or not.</summary>
    /// <param name="year">The content.</param>
    /// <param name="hasTerms">True if the portal has a glossary, which belongs to every year.</param>
    public bool HasAny(YearContent year, bool hasTerms) =>
        Schema.Kind switch
        {
            RecordKind.Term => hasTerms,
            { } kind => year.Heads.Any(head => head.Kind == kind),
            null when Schema == ReadingSchema.Definition => year.Measurements.Count > 0,
            null when Schema == RemarkSchema.Definition => year.Remarks.Count > 0,
            null => year.Reasons.Count > 0,
        };
}

/// <summary>A record of a list.</summary>
/// <param name="Answers">Its fields.</param>
internal sealed record ListedRecord(Answers Answers)
{
    /// <summary>Its head, or null for a record without a code.</summary>
    public Head? Head { get; init; }

    /// <summary>Its page, or null.</summary>
    public Address? Page { get; init; }

    /// <summary>Returns the value of a field whose form depends on the indicator; null without such fields.</summary>
    public Func<Field, Measure?>? MeasureOf { get; init; }

    /// <summary>True if such values are sì and no.</summary>
    public bool IsYesNo { get; init; }
}
