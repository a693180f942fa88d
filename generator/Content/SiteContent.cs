namespace Cremona.Transparency.Generator.Content;

/// <summary>All content of the clerks, as records that know their source places.</summary>
public sealed record SiteContent
{
    public required Portal Portal { get; init; }

    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>The town's own words for the search.</summary>
    public IReadOnlyList<SearchWord> Words { get; init; } = [];

    public IReadOnlyList<SectionFilling> Sections { get; init; } = [];

    /// <summary>The values that changed after their publication.</summary>
    public IReadOnlyList<PublishedUpdate> Updates { get; init; } = [];

    /// <summary>The personal data approved for publication.</summary>
    public IReadOnlyList<PersonalPermit> Exceptions { get; init; } = [];

    /// <summary>The warnings confirmed as correct.</summary>
    public IReadOnlyList<Confirmation> Confirmations { get; init; } = [];

    /// <summary>The files with read errors, whose records may be missing.</summary>
    public IReadOnlySet<string> Unread { get; init; } = new HashSet<string>();

    /// <summary>The unpublished content, which appears nowhere else in this object.</summary>
    public IReadOnlyList<Draft> Drafts { get; init; } = [];

    /// <summary>The portal's pictures, from the folder beside the year folders.</summary>
    public IReadOnlyList<PictureFile> Pictures { get; init; } = [];

    /// <summary>The outline and the streets of the town, or null.</summary>
    public TownMap? Map { get; init; }

    /// <summary>The town's own colours and words.</summary>
    public TownTheme Theme { get; init; } = TownTheme.None;

    /// <summary>Where releases are sent; null without <c>pubblicazione.yml</c>.</summary>
    public DeliverySettings? Delivery { get; init; }

    /// <summary>The logo file, or null.</summary>
    public PictureFile? LogoFile => Portal.Logo is { } logo ? Pictures.FirstOrDefault(picture => picture.Path == logo.File) : null;

    /// <summary>The years, oldest first.</summary>
    public required IReadOnlyList<YearContent> Years { get; init; }
}

/// <summary>The content of one year.</summary>
public sealed record YearContent
{
    private GatheredRecords? _gathered;

    public required int Year { get; init; }

    public required YearSettings Settings { get; init; }

    /// <summary>Set for a frozen year, which has no other content.</summary>
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

    /// <summary>The reasons for changes from the year before.</summary>
    public IReadOnlyList<ChangeReason> Reasons { get; init; } = [];

    public IReadOnlyList<NewsItem> News { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The files of the picture folder.</summary>
    public IReadOnlyList<PictureFile> Pictures { get; init; } = [];

    /// <summary>The last day of the year's term if the year is withdrawn (it then has no records); otherwise null.</summary>
    public DateOnly? WithdrawnAfter { get; init; }

    /// <summary>Link placeholders for withdrawn records: kind and code, with a description in place of the name.</summary>
    public IReadOnlyList<Head> Withdrawn { get; init; } = [];

    /// <summary>The heads of all records with a code, by kind in a fixed order.</summary>
    public IReadOnlyList<Head> Heads => Gathered.Heads;

    /// <summary>The answers of all tables and settings of the year, record by record.</summary>
    public IReadOnlyList<Answers> AllAnswers => Gathered.Answers;

    // Cached because it is used often. A copy of this record also copies the cache, so the owner is compared.
    private GatheredRecords Gathered => _gathered is { } known && ReferenceEquals(known.Year, this) ? known : _gathered = Gather();

    private GatheredRecords Gather()
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
        return new GatheredRecords(
            this,
            heads,
            [
                Settings.Answers,
                .. heads.Select(head => head.Answers),
                .. Measurements.Select(x => x.Answers),
                .. Remarks.Select(x => x.Answers),
                .. Reasons.Select(x => x.Answers),
                .. Objectives.Select(x => x.TextHead).OfType<Answers>(),
            ]
        );
    }

    private sealed class GatheredRecords(YearContent year, IReadOnlyList<Head> heads, IReadOnlyList<Answers> answers)
    {
        public YearContent Year => year;

        public IReadOnlyList<Head> Heads => heads;

        public IReadOnlyList<Answers> Answers => answers;
    }

    /// <summary>The attachments referenced by a document; only these are published.</summary>
    public IEnumerable<Attachment> CitedAttachments
    {
        get
        {
            var files = Documents.Select(document => document.File).ToHashSet(StringComparer.Ordinal);
            return Attachments.Where(attachment => files.Contains(attachment.Path));
        }
    }

    /// <summary>The file of the source act, or null. Each access searches all documents.</summary>
    public Attachment? Act =>
        Documents.FirstOrDefault(document => document.Head.Code == Settings.Act)?.File is { } file
            ? Attachments.FirstOrDefault(attachment => attachment.Path == file)
            : null;
}
