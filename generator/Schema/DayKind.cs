namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// The meaning of a date field, and the bounds that follow from it. Every date field names its kind.
/// </summary>
/// <param name="Firm">A date outside these bounds is rejected: it could change what is published, withdrawn, or said to have
/// happened.</param>
/// <param name="Usual">A date outside these bounds is unusual and is reported as a warning.</param>
public sealed record DayKind(DayRange Firm, DayRange Usual)
{
    /// <summary>
    /// The date of a publication, an update, or a decision about publication. The newest such date becomes the date of all pages.
    /// </summary>
    public static readonly DayKind Published = new(new DayRange(1990) { Ahead = 0 }, new DayRange(1990));

    /// <summary>The date of an event: an act, a reading. The kingdom whose acts municipalities still cite began in 1861.</summary>
    public static readonly DayKind Happened = new(new DayRange(1000) { Ahead = 0 }, new DayRange(1861));

    /// <summary>The reference date of a figure; a forecast may be written before it.</summary>
    public static readonly DayKind Referred = new(new DayRange(1900), new DayRange(1950) { Ahead = 0 });

    /// <summary>A planned date: within the plan's span, with a margin before and after.</summary>
    public static readonly DayKind Planned = new(new DayRange(1900), new DayRange(1900) { Before = 5, AfterPlan = 5 });

    /// <summary>The due date of an objective. Warnings depend on the plan's span, which may be declared.</summary>
    public static readonly DayKind Due = new(new DayRange(1900), new DayRange(1900));

    /// <summary>The start of a year's publication term.</summary>
    public static readonly DayKind StartOfYear = new(new DayRange(1990) { Before = 1, After = 1 }, new DayRange(1990));

    /// <summary>The start of a record's publication term; for a rule still in force it may be long ago.</summary>
    public static readonly DayKind Start = new(new DayRange(1861) { After = 3 }, new DayRange(1950));

    /// <summary>The end of an act's effect; a concession may last for generations.</summary>
    public static readonly DayKind Effect = new(new DayRange(1861) { After = 100 }, new DayRange(1990) { After = 30 });

    /// <summary>The last day of publication, if set by a special rule.</summary>
    public static readonly DayKind Term = new(new DayRange(1990) { After = 50 }, new DayRange(1990) { After = 20 });

    /// <summary>The expiry date of a contact.</summary>
    public static readonly DayKind Expiry = new(new DayRange(1990), new DayRange(1990) { Ahead = 5 });

    /// <summary>The future publication date of content.</summary>
    public static readonly DayKind Appears = new(new DayRange(1990), new DayRange(1990) { Ahead = 2 });
}

/// <summary>Bounds of a date, in whole years.</summary>
/// <param name="First">The earliest valid year.</param>
public sealed record DayRange(int First)
{
    /// <summary>The maximum number of years before the folder's year; null for no limit.</summary>
    public int? Before { get; init; }

    /// <summary>The maximum number of years after the folder's year; null for no limit.</summary>
    public int? After { get; init; }

    /// <summary>The maximum number of years after the last year of the plan; null for no limit.</summary>
    public int? AfterPlan { get; init; }

    /// <summary>The maximum number of years ahead of today; 0 for today at the latest, null for no limit.</summary>
    public int? Ahead { get; init; }
}
