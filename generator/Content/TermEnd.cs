using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The end of the term of a year or record, and the decision for it.</summary>
/// <param name="Year">The year itself, or the year of the record; null for a glossary term.</param>
/// <param name="Head">The record, or null for the year itself.</param>
/// <param name="Row">The answers with the dates and the decision.</param>
/// <param name="LastDay">The last day of required publication.</param>
/// <param name="Decision"><see cref="CommonFields.Stays"/>, <see cref="CommonFields.Goes"/>, or null if undecided. A decision to keep a
/// year applies to its records too.</param>
public sealed record TermEnd(int? Year, Head? Head, Answers Row, DateOnly LastDay, string? Decision)
{
    /// <summary>
    /// The page of a frozen year's record, from the document root, which only a recorded removal takes out. Null for content that is not
    /// frozen.
    /// </summary>
    public FrozenRecord? Kept { get; init; }

    /// <summary>True for a record withdrawn with its year before its own term was over.</summary>
    public bool IsWithdrawnEarly { get; init; }

    /// <summary>True for a frozen year or one of its records: the source cannot be edited any more.</summary>
    public bool IsFrozen => FrozenAt is not null;

    /// <summary>The place of the frozen year; null for content that is not frozen.</summary>
    public Place? FrozenAt { get; init; }

    /// <summary>A term counts as near for this many days before its end.</summary>
    public const int NearDays = 60;

    /// <summary>The year or the record, in words.</summary>
    public string Name => Head is null ? $"anno {Year:D4}" : $"{Head.Kind.One()} «{Head.Name}»";

    /// <summary>The place of the term.</summary>
    public Place Place => FrozenAt ?? Row.At(Row.Date(CommonFields.Term) is null ? CommonFields.EffectiveFrom : CommonFields.Term);

    /// <summary>The first day on which publication is no longer required.</summary>
    public DateOnly DayAfter => LastDay.AddDays(1);

    /// <summary>Returns the phase of the term on a day.</summary>
    public TermPhase Phase(DateOnly today) => PhaseOf(LastDay, today);

    /// <summary>Returns the phase of a term on a day.</summary>
    public static TermPhase PhaseOf(DateOnly last, DateOnly today) =>
        today > last ? TermPhase.Past
        : last.DayNumber - today.DayNumber <= NearDays ? TermPhase.Near
        : TermPhase.Later;

    /// <summary>
    /// Returns all term ends, ordered by day and place. For a year withdrawn by this day, lists only the records whose own term still runs.
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
                                IsWithdrawnEarly = isGone,
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

/// <summary>The phase of a term.</summary>
public enum TermPhase
{
    /// <summary>The term is over.</summary>
    Past,

    /// <summary>It ends within <see cref="TermEnd.NearDays"/> days.</summary>
    Near,

    /// <summary>It ends later.</summary>
    Later,
}
