using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Maps the sections of a tree to publication duties: where each duty is fulfilled, or why it is not.</summary>
public sealed class SectionDuties
{
    private const string NotHere =
        "Questa sezione non è pubblicata in questo portale. Cercala sul sito principale del Comune, oppure leggi come chiedere i dati.";

    private const string Absent = "Non è in questo portale.";

    // The section of the data catalogue in the tree in force. The portal's own data are a part of that catalogue.
    private const string DataCatalogue = "Catalogo dei dati, metadati e delle banche dati";

    private static readonly Field[] ShownFields = [SectionSchema.Responsible, SectionSchema.Updated, SectionSchema.Note];
    private readonly YearLinks _current;
    private readonly Dictionary<string, SectionFilling> _written;
    private readonly ILookup<string, Link> _documents;

    /// <param name="tree">The tree.</param>
    /// <param name="year">The year that shows the tree in its own pages, or null for the current tree.</param>
    /// <param name="current">The target year of references without a year.</param>
    /// <param name="years">The years whose documents fill the sections, in link order.</param>
    public SectionDuties(TransparencyTree tree, int? year, YearLinks current, IReadOnlyList<YearLinks> years)
    {
        Tree = tree;
        Year = year;
        _current = current;
        _written = current
            .Site.Sections.Select(filling => (tree.Find(filling.Label)?.Key, filling))
            .Where(row => row.Key is not null)
            .DistinctBy(row => row.Key)
            .ToDictionary(row => row.Key!, row => row.filling, StringComparer.Ordinal);
        _documents = years
            .SelectMany(one => one.Content.Documents, (one, document) => (Year: one, document.Head, document.State))
            .Where(document => document.State != DocumentState.MissingInSource)
            .SelectMany(
                document => document.Head.Answers.List(DocumentSchema.Section),
                (document, label) => (tree.Find(label)?.Key, Link: WithYear(document.Year.LinkTo(document.Head), document.Year.Year))
            )
            .Where(found => found.Key is not null)
            .ToLookup(found => found.Key!, found => found.Link, StringComparer.Ordinal);
    }

    /// <summary>The tree.</summary>
    public TransparencyTree Tree { get; }

    /// <summary>The year that shows the tree in its own pages, or null for the current tree.</summary>
    public int? Year { get; }

    /// <summary>Returns the duty of a first-level section itself.</summary>
    public Duty Of(Section section) => Make(section, "sezione", [], NotApplicable(section), section.TownParts.Any() ? null : NotHere);

    /// <summary>Returns the second-level duties, each with its third-level duties.</summary>
    public IReadOnlyList<Duty> PartsOf(Section section) => [.. section.TownParts.Select(part => Part(part, NotApplicable(section)))];

    /// <summary>
    /// Returns why the duty of a section does not apply to the municipality, in words for the reader; null if it applies.
    /// </summary>
    public string? NotApplicable(Section section) =>
        _written.GetValueOrDefault(section.Key)?.Reason is { } reason
            ? $"Non applicabile: {(reason[^1] is '.' or '!' or '?' ? reason : reason + ".")}"
            : null;

    /// <summary>Returns how much of a first-level section this portal holds, as a state with its shape and in words.</summary>
    public Shown HoldingOf(Section section)
    {
        if (NotApplicable(section) is { } reason)
        {
            return new Shown(reason);
        }

        // A place for the section as a whole says nothing about each part.
        Section[] parts = [.. section.TownParts];
        var counts = parts.Length == 0 ? [Count(section, false)] : parts.Select(part => Count(part, false)).ToArray();
        var (held, all) = (counts.Sum(part => part.Held), counts.Sum(part => part.All));
        return held == 0 ? new Shown("niente in questo portale") { State = StateMark.NotStarted }
            : held == all ? new Shown("tutte le voci in questo portale") { State = StateMark.Reached }
            : new Shown($"in parte: {ItalianText.Count(held, "voce", "voci")} su {all}") { State = StateMark.PartlyReached };
    }

    // The page of a section refers from parts without a place to the place of the part above. Parts that do not apply are not counted.
    private (int Held, int All) Count(Section section, bool isAboveHeld)
    {
        if (NotApplicable(section) is not null)
        {
            return (0, 0);
        }

        var isHeld = isAboveHeld || Places(section).Length > 0;
        var parts = section.TownParts.Select(part => Count(part, isHeld)).ToArray();
        return parts.Length == 0 ? (isHeld ? 1 : 0, 1) : (parts.Sum(part => part.Held), parts.Sum(part => part.All));
    }

    /// <summary>True if the portal publishes nothing of a section that applies. A place for a duty is also one for its parts.</summary>
    public bool IsUnpublished(Section section) =>
        IsEmpty(section) && (section.Level < 3 || Tree.ForTowns.All(other => !other.Parts.Contains(section) || Places(other).Length == 0));

    private bool IsEmpty(Section section) => Count(section, false) is (0, > 0);

    private Duty Part(Section section, string? above)
    {
        var reason = NotApplicable(section) ?? above;
        var isFilled = Places(section).Length > 0;
        Duty[] voices =
        [
            .. section.TownParts.Select(voice =>
                Make(
                    voice,
                    voice.Slug,
                    [],
                    NotApplicable(voice) ?? reason,
                    isFilled ? $"Per questa voce non è indicato un posto: guarda ciò che è indicato per «{section.Label}»." : Absent
                )
            ),
        ];
        var unfilled = voices.Any(voice => voice.Where.Count > 0) ? "Guarda le voci qui sotto." : Absent;
        return Make(section, section.Slug, voices, reason, unfilled);
    }

    private Duty Make(Section section, string id, IReadOnlyList<Duty> voices, string? reason, string? unfilled)
    {
        var filling = _written.GetValueOrDefault(section.Key);
        var where = Places(section);
        var elsewhere = where.Length > 0 ? null : reason ?? unfilled;
        return new Duty(id, TransparencyPages.LinkTo(section, Year))
        {
            Law = InWords(section.Article),
            What = section.Duty,
            Renewal = InWords(section.Renewal),
            Where = where,
            Elsewhere = elsewhere,
            Ask = elsewhere == NotHere || (elsewhere == Absent && section.Level == 2) ? PortalFacts.AccessLink : null,
            Parts = voices,
            Facts =
            [
                .. section.Records is { } kind && Coverages.InWords(_current, kind) is { } coverage
                    ? [DisplayText.Fact("Quanto è completo", new Shown(coverage))]
                    : Array.Empty<Fact>(),
                .. filling is null ? [] : FactsOf(filling.Answers, RouteBook.TransparencySection(section, Year) with { Fragment = null }),
            ],
        };
    }

    private IEnumerable<Fact> FactsOf(Answers row, Address page) =>
        ShownFields.Where(field => row[field] is not null).Select(field => DisplayText.Fact(field, _current.Answer(row, field, page)));

    private Link[] Places(Section section)
    {
        var filling = _written.GetValueOrDefault(section.Key);
        return
        [
            .. (filling?.Targets ?? []).Select(Place).OfType<Link>().Concat(_documents[section.Key]).DistinctBy(link => link.Inside),
            .. (filling?.Addresses ?? []).Select(address => Link.Away(address, address)),
            .. HasOwnData(section, filling) ? [PortalFacts.OpenDataLink] : Array.Empty<Link>(),
        ];
    }

    private bool HasOwnData(Section section, SectionFilling? filling) =>
        Year is null && section.Label == DataCatalogue && filling is not { IsNotApplicable: true } && PublishedData.IsIn(_current.Site);

    // The year follows the words, which also prevents the link from matching another section's label exactly.
    private Link? Place(Target target)
    {
        var year = target.Year ?? _current.Site.Portal.CurrentYear;
        return (Year is null || Year == year) && _current.LinkTo(target with { Year = year }) is { } link ? WithYear(link, year) : null;
    }

    private static string InWords(string written) => written == Section.Unsure ? DisplayText.Capital(written) : written;

    private static Link WithYear(Link link, int year) =>
        link.Text.EndsWith($"({year})", StringComparison.Ordinal) ? link : link with { Text = $"{link.Text} ({year})" };
}
