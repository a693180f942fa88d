namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// What a day in a field tells, and between which days it must lie for that. Each field that holds a day names its kind, and has its bounds
/// from it.
/// </summary>
/// <param name="Firm">A day outside is refused: it could change what is published, what is withdrawn, or what is said to have
/// happened.</param>
/// <param name="Usual">A day outside is only odd, and is pointed out.</param>
public sealed record DayKind(DayRange Firm, DayRange Usual)
{
    /// <summary>
    /// When something was published, brought up to date or decided about publication. The newest such day dates all pages.
    /// </summary>
    public static readonly DayKind Published = new(new DayRange(1990) { Ahead = 0 }, new DayRange(1990));

    /// <summary>When something happened: an act, a reading. The kingdom whose acts a municipality still cites began in 1861.</summary>
    public static readonly DayKind Happened = new(new DayRange(1000) { Ahead = 0 }, new DayRange(1861));

    /// <summary>The day that a figure is of: a forecast may be written before it.</summary>
    public static readonly DayKind Referred = new(new DayRange(1900), new DayRange(1950) { Ahead = 0 });

    /// <summary>What is planned, or was: within the plan's span, and a margin before and after.</summary>
    public static readonly DayKind Planned = new(new DayRange(1900), new DayRange(1900) { Before = 5, AfterPlan = 5 });

    /// <summary>By when an objective is due: the span of the plan, which may be declared, says what is odd.</summary>
    public static readonly DayKind Due = new(new DayRange(1900), new DayRange(1900));

    /// <summary>From when the term of publication of a year is counted.</summary>
    public static readonly DayKind StartOfYear = new(new DayRange(1990) { Before = 1, After = 1 }, new DayRange(1990));

    /// <summary>From when the term of publication of a record is counted; of a rule that is still in force that may be long ago.</summary>
    public static readonly DayKind Start = new(new DayRange(1861) { After = 3 }, new DayRange(1950));

    /// <summary>Until when an act has effect: a concession may last for generations.</summary>
    public static readonly DayKind Effect = new(new DayRange(1861) { After = 100 }, new DayRange(1990) { After = 30 });

    /// <summary>The last day of publication, where a rule of its own sets it.</summary>
    public static readonly DayKind Term = new(new DayRange(1990) { After = 50 }, new DayRange(1990) { After = 20 });

    /// <summary>Until when a contact holds.</summary>
    public static readonly DayKind Expiry = new(new DayRange(1990), new DayRange(1990) { Ahead = 5 });

    /// <summary>From when something will be published.</summary>
    public static readonly DayKind Appears = new(new DayRange(1990), new DayRange(1990) { Ahead = 2 });
}

/// <summary>Bounds of a day, in whole years.</summary>
/// <param name="First">No day before this year.</param>
public sealed record DayRange(int First)
{
    /// <summary>How many years before that of its folder it may lie; null where any.</summary>
    public int? Before { get; init; }

    /// <summary>How many years after that of its folder it may lie; null where any.</summary>
    public int? After { get; init; }

    /// <summary>How many years after the last of the plan's span it may lie; null where any.</summary>
    public int? AfterPlan { get; init; }

    /// <summary>How many years from today it may lie ahead, none for today at the latest; null where any.</summary>
    public int? Ahead { get; init; }
}
