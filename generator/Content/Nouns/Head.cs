using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Data common to all records: kind, code, name and answers.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Code">Lower case, unique in its kind and year; used as its address segment.</param>
/// <param name="Name">The name on its page and in lists.</param>
/// <param name="Answers">All answers of the record, with their places.</param>
public sealed record Head(RecordKind Kind, string Code, string Name, Answers Answers)
{
    /// <summary>The source of its data, or null.</summary>
    public Citation? Source { get; } = Citation.Parse(Answers.TextOrNull(CommonFields.Source));
}
