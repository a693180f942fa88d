namespace Cremona.Transparency.Generator.Content;

/// <summary>All that the clerks wrote, as nouns that know where they were written.</summary>
public sealed record SiteContent
{
    public required Portal Portal { get; init; }

    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<SectionFilling> Sections { get; init; } = [];

    /// <summary>The personal data that somebody has decided to publish.</summary>
    public IReadOnlyList<PersonalPermit> Exceptions { get; init; } = [];

    /// <summary>The warnings that somebody looked at and found right.</summary>
    public IReadOnlyList<Confirmation> Confirmations { get; init; } = [];

    /// <summary>The files in which reading found errors: records of theirs may be missing.</summary>
    public IReadOnlySet<string> Unread { get; init; } = new HashSet<string>();

    /// <summary>What is written and not published yet: nothing else here holds any of it.</summary>
    public IReadOnlyList<Draft> Drafts { get; init; } = [];

    /// <summary>The pictures of the portal: those beside the folders of the years.</summary>
    public IReadOnlyList<PictureFile> Pictures { get; init; } = [];

    /// <summary>The file of the logo; null where there is none.</summary>
    public PictureFile? LogoFile => Portal.Logo is { } logo ? Pictures.FirstOrDefault(picture => picture.Path == logo.File) : null;

    /// <summary>The years, oldest first.</summary>
    public required IReadOnlyList<YearContent> Years { get; init; }
}

/// <summary>The content of one year.</summary>
public sealed record YearContent
{
    private Gathering? _gathered;

    public required int Year { get; init; }

    public required YearSettings Settings { get; init; }

    /// <summary>Set where the year is frozen: it has nothing else then.</summary>
    public FrozenYear? Frozen { get; init; }

    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    public IReadOnlyList<Prospect> Prospects { get; init; } = [];

    public IReadOnlyList<CycleItem> Cycle { get; init; } = [];

    public IReadOnlyList<Body> Bodies { get; init; } = [];

    public IReadOnlyList<Unit> Units { get; init; } = [];

    public IReadOnlyList<Objective> Objectives { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<Measurement> Measurements { get; init; } = [];

    public IReadOnlyList<StatTable> Tables { get; init; } = [];

    public IReadOnlyList<Participation> Companies { get; init; } = [];

    public IReadOnlyList<Participation> OtherBodies { get; init; } = [];

    public IReadOnlyList<Facility> Facilities { get; init; } = [];

    public IReadOnlyList<FacilityKind> FacilityKinds { get; init; } = [];

    public IReadOnlyList<Document> Documents { get; init; } = [];

    public IReadOnlyList<ContextFigure> Context { get; init; } = [];

    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    public IReadOnlyList<NewsItem> News { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The files of the folder of pictures.</summary>
    public IReadOnlyList<PictureFile> Pictures { get; init; } = [];

    /// <summary>The last day of the year's term, where the year is no longer published (it then holds no records); else null.</summary>
    public DateOnly? WithdrawnAfter { get; init; }

    /// <summary>What is left to link with of records that are no longer published: kind and code, and words in place of the name.</summary>
    public IReadOnlyList<Head> Withdrawn { get; init; } = [];

    /// <summary>The heads of all records that have a code, kind by kind in a fixed order.</summary>
    public IReadOnlyList<Head> Heads => Gathered.Heads;

    /// <summary>All that was written in tables and settings of the year, record by record.</summary>
    public IReadOnlyList<Answers> AllAnswers => Gathered.Answers;

    // Asked for again and again. A copy of this record copies what was gathered too, which is the other's.
    private Gathering Gathered => _gathered is { } known && ReferenceEquals(known.Year, this) ? known : _gathered = Gather();

    private Gathering Gather()
    {
        Head[] heads = Frozen is not null
            ? [.. Frozen.Heads]
            :
            [
                .. Chapters.Select(x => x.Head),
                .. Prospects.Select(x => x.Head),
                .. Cycle.Select(x => x.Head),
                .. Bodies.Select(x => x.Head),
                .. Units.Select(x => x.Head),
                .. Objectives.Select(x => x.Head),
                .. Indicators.Select(x => x.Head),
                .. Tables.Select(x => x.Head),
                .. Companies.Select(x => x.Head),
                .. OtherBodies.Select(x => x.Head),
                .. FacilityKinds.Select(x => x.Head),
                .. Facilities.Select(x => x.Head),
                .. Documents.Select(x => x.Head),
                .. Context.Select(x => x.Head),
                .. News.Select(x => x.Head),
            ];
        return new Gathering(
            this,
            heads,
            [
                Settings.Answers,
                .. heads.Select(head => head.Answers),
                .. Measurements.Select(x => x.Answers),
                .. Remarks.Select(x => x.Answers),
                .. Objectives.Select(x => x.TextHead).OfType<Answers>(),
            ]
        );
    }

    private sealed class Gathering(YearContent year, IReadOnlyList<Head> heads, IReadOnlyList<Answers> answers)
    {
        public YearContent Year => year;

        public IReadOnlyList<Head> Heads => heads;

        public IReadOnlyList<Answers> Answers => answers;
    }

    /// <summary>The attachments that a document gives: no other is published.</summary>
    public IEnumerable<Attachment> CitedAttachments
    {
        get
        {
            var files = Documents.Select(document => document.File).ToHashSet(StringComparer.Ordinal);
            return Attachments.Where(attachment => files.Contains(attachment.Path));
        }
    }

    /// <summary>The file of the source act, or null. Looked for among all documents each time it is asked for.</summary>
    public Attachment? Act =>
        Documents.FirstOrDefault(document => document.Head.Code == Settings.Act)?.File is { } file
            ? Attachments.FirstOrDefault(attachment => attachment.Path == file)
            : null;
}
