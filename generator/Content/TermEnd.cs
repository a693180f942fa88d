using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The end of the term of a year or of a record, and what was decided for it.</summary>
/// <param name="Year">The year that it is, or is of; null for a term of the glossary.</param>
/// <param name="Head">The record, or null for the year itself.</param>
/// <param name="Row">Where dates and decision were written.</param>
/// <param name="LastDay">The last day of publication that the law asks for.</param>
/// <param name="Decision"><see cref="CommonFields.Stays"/>, <see cref="CommonFields.Goes"/>, or null where nothing was decided. What is
/// decided for a year to stay is decided for its records.</param>
public sealed record TermEnd(int? Year, Head? Head, Answers Row, DateOnly LastDay, string? Decision)
{
    /// <summary>
    /// The page of a record of a frozen year, from the document root: only a recorded removal takes it out. Null for whatever is not
    /// frozen.
    /// </summary>
    public FrozenRecord? Kept { get; init; }

    /// <summary>True for a record that went with its year before its own term was over.</summary>
    public bool IsGoneEarly { get; init; }

    /// <summary>True for a frozen year, or a record of one: nothing can be written where it was written.</summary>
    public bool IsFrozen => FrozenAt is not null;

    /// <summary>Where the frozen year stands that it is, or is of; null for whatever is not frozen.</summary>
    public Place? FrozenAt { get; init; }

    /// <summary>For how many days before its end a term is near.</summary>
    public const int NearDays = 60;

    /// <summary>The year or the record, in words.</summary>
    public string Name => Head is null ? $"anno {Year:D4}" : $"{Head.Kind.One()} «{Head.Name}»";

    /// <summary>Where the term was written.</summary>
    public Place Place => FrozenAt ?? Row.At(Row.Date(CommonFields.Term) is null ? CommonFields.EffectiveFrom : CommonFields.Term);

    /// <summary>The first day on which publication is no longer due.</summary>
    public DateOnly DayAfter => LastDay.AddDays(1);

    /// <summary>How far the end is, seen from a day.</summary>
    public TermPhase Phase(DateOnly today) => PhaseOf(LastDay, today);

    /// <summary>How far the end of a term is, seen from a day.</summary>
    public static TermPhase PhaseOf(DateOnly last, DateOnly today) =>
        today > last ? TermPhase.Past
        : last.DayNumber - today.DayNumber <= NearDays ? TermPhase.Near
        : TermPhase.Later;

    /// <summary>
    /// All ends, in order of day and place. Of the records of a year that is taken out by this day only those are named that the law still
    /// wants.
    /// </summary>
    public static IReadOnlyList<TermEnd> AllOf(SiteContent content, DateOnly today)
    {
        var frozen = content
            .Years.Where(year => year.Frozen is not null)
            .SelectMany(year => OfFrozen(year.Frozen!, PublicationTerm.IsWithdrawn(year, today)));
        var ofYears = content
            .Years.Where(year => year.Frozen is null)
            .SelectMany(year =>
            {
                var (row, decision) = (year.Settings.Answers, year.Settings.Answers.TextOrNull(CommonFields.AtTerm));
                var inherited = decision == CommonFields.Stays ? decision : null;
                var isGone = PublicationTerm.IsWithdrawn(row, today);
                var records = year
                    .Heads.Where(head => !isGone || PublicationTerm.LastDay(head.Answers) >= today)
                    .Select(head =>
                        Of(year.Year, head, head.Answers, head.Answers.TextOrNull(CommonFields.AtTerm) ?? inherited) is { } end
                            ? end with
                            {
                                IsGoneEarly = isGone,
                            }
                            : null
                    );
                return records.Prepend(Of(year.Year, null, row, decision));
            });
        var ofTerms = content.Terms.Select(term =>
            Of(null, term.Head, term.Head.Answers, term.Head.Answers.TextOrNull(CommonFields.AtTerm))
        );
        return
        [
            .. frozen
                .Concat(ofYears)
                .Concat(ofTerms)
                .OfType<TermEnd>()
                .OrderBy(end => end.LastDay)
                .ThenBy(end => end.Place.Path, StringComparer.Ordinal)
                .ThenBy(end => end.Place.Line),
        ];
    }

    private static IEnumerable<TermEnd?> OfFrozen(FrozenYear year, bool isGone)
    {
        var inherited = year.AtTerm == CommonFields.Stays ? year.AtTerm : null;
        return (isGone ? [] : year.Records)
            .Where(record => record.Term is not null)
            .Select(record => new TermEnd(
                year.Year,
                new Head(record.Kind, record.Code, record.Name, Answers.None),
                Answers.None,
                record.Term!.Value,
                record.AtTerm ?? inherited
            )
            {
                Kept = record,
                FrozenAt = year.Place,
            })
            .Prepend(
                year.Term is { } last ? new TermEnd(year.Year, null, Answers.None, last, year.AtTerm) { FrozenAt = year.Place } : null
            );
    }

    private static TermEnd? Of(int? year, Head? head, Answers row, string? decision) =>
        PublicationTerm.LastDay(row) is { } last ? new TermEnd(year, head, row, last, decision) : null;
}

/// <summary>How far the end of a term is.</summary>
public enum TermPhase
{
    /// <summary>The term is over.</summary>
    Past,

    /// <summary>It ends within <see cref="TermEnd.NearDays"/> days.</summary>
    Near,

    /// <summary>It ends later.</summary>
    Later,
}
