using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>What every record has: its kind, code and answers.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Code">Lower case, unique in its kind and year, its address segment.</param>
/// <param name="Name">What it is called on its page and in lists.</param>
/// <param name="Answers">All that was written of it, with its places.</param>
public sealed record Head(RecordKind Kind, string Code, string Name, Answers Answers)
{
    /// <summary>Where its data come from, or null.</summary>
    public Citation? Source { get; } = Citation.Parse(Answers.TextOrNull(CommonFields.Source));
}
