using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The pages that say what changed from one year to the next: the answer first, then each list of records.</summary>
internal sealed class PairPages
{
    // The page of the list shows all.
    private const int MostOfList = 12;

    private readonly YearPair _pair;
    private readonly YearHistory _history;
    private readonly Frames _frames;
    private readonly FactWords _words;
    private readonly ChangeTables _tables;
    private readonly YearChange[][] _lists;

    /// <summary>Prepares the pages of two years.</summary>
    public PairPages(YearPair pair, YearHistory history, FactWords words, Frames frames)
    {
        (_pair, _history, _frames, _words) = (pair, history, frames, words);
        _tables = new ChangeTables(pair, new ChangeReasons(pair, history.Facts(pair.To).Reasons), words);
        _lists = [.. pair.Changes.GroupBy(change => change.List).Select(list => list.ToArray())];
    }

    /// <summary>Returns the title of the comparison of two years.</summary>
    public static string TitleOf(int from, int to) => $"Che cosa è cambiato {Years(from, to)}";

    /// <summary>Returns the number of changes in words.</summary>
    public static string CountOf(IReadOnlyCollection<YearChange> changes)
    {
        var major = changes.Count(MajorChanges.Has);
        var all = ItalianText.Count(changes.Count, "cambiamento", "cambiamenti");
        return changes.Count == 0 ? "nessun cambiamento"
            : major == 0 ? $"{all}, nessuno rilevante"
            : major == changes.Count ? $"{all}, {(major == 1 ? "rilevante" : "tutti rilevanti")}"
            : $"{all}, {ItalianText.Count(major, "rilevante", "rilevanti")}";
    }

    /// <summary>Returns the page of the pair, and one for each list with changes.</summary>
    public IEnumerable<PageDraft> All() =>
        [
            new PageDraft(RouteBook.Pair(_pair.From, _pair.To), Front),
            .. _lists.Select(list => new PageDraft(AddressOf(list), () => OfList(list))),
        ];

    private static string Years(int from, int to) => $"{ItalianArticle.Before("da", $"{from}")} {ItalianArticle.Before("a", $"{to}")}";

    private Address AddressOf(YearChange[] list) => RouteBook.Pair(_pair.From, _pair.To, list[0].List);

    private ComparisonPage Front()
    {
        var sentences = PairSentences.Of(_history.Facts(_pair.From), _history.Facts(_pair.To), _pair);
        return new ComparisonPage
        {
            Address = RouteBook.Pair(_pair.From, _pair.To),
            Title = TitleOf(_pair.From, _pair.To),
            Brief = $"{DisplayText.Capital(Years(_pair.From, _pair.To))}: {CountOf(_pair.Changes)}.",
            Frame = _frames.Root,
            Trail = [.. RouteBook.Trail, ComparisonNames.Way],
            Ways = Ways(null),
            WhenEmpty = $"{DisplayText.Capital(Years(_pair.From, _pair.To))} non è cambiato niente di ciò che si può confrontare.",
            Headlines = [.. sentences.Select(Headline)],
            Chart = FigureDrafts.OfPair(_pair, _history, _frames),
            Groups = [.. _lists.Select(Major).OfType<EntryGroup>(), .. _lists.Length > 0 ? [Contents()] : Array.Empty<EntryGroup>()],
        };
    }

    private Entry Headline(PairSentence sentence)
    {
        var first = sentence.Changes[0];
        var reasons = sentence.Changes.Select(_tables.ReasonOf).OfType<Shown>().DistinctBy(reason => reason.Text).ToArray();
        return new Entry(new Shown(sentence.Text))
        {
            Facts =
            [
                .. reasons.Length > 0 ? [new Fact("Perché", reasons)] : Array.Empty<Fact>(),
                new Fact(
                    "Vedi",
                    [
                        .. Sources(first),
                        DisplayText.Of(
                            Link.To(
                                $"{ComparisonNames.OfList(first.List)}, {Years(_pair.From, _pair.To)}",
                                RouteBook.Pair(_pair.From, _pair.To, first.List)
                            )
                        ),
                    ]
                ),
            ],
        };
    }

    // The record in both years, as far as they have it.
    private IEnumerable<Shown> Sources(YearChange change) =>
        new[] { _pair.From, _pair.To }
            .Where(year => change.Kind == YearChangeKind.Changed || year == (change.IsGone ? _pair.From : _pair.To))
            .Select(year => (Year: year, Address: AddressIn(change, year)))
            .Where(known => known.Address is not null)
            .Select(known => DisplayText.Of(Link.To($"{NameOf(change)} nel {known.Year}", known.Address!.Value)));

    private Address? AddressIn(YearChange change, int year)
    {
        var newest = _history.Of(change.Record.List).FirstOrDefault(record => record.ByYear.Contains(change.Record));
        var own = newest?.ByYear[_history.Years.ToList().FindIndex(known => known.Year == year)] ?? change.Record;
        return _words.AddressOf(own, year);
    }

    // A row is found in its table.
    private string NameOf(YearChange change) =>
        FactLists.TableOf(change.Record.List) is { } table
            ? _history.Facts(_pair.To).Records.First(record => record.List == FactLists.Tables && record.Code == table).Name
            : change.Record.Name;

    private EntryGroup? Major(YearChange[] list)
    {
        YearChange[] major = [.. list.Where(MajorChanges.Has)];
        return major.Length == 0
            ? null
            : new EntryGroup("rilevanti-" + list[0].List, new Shown(ComparisonNames.OfList(list[0].List)))
            {
                Count = major.Length,
                Lead =
                    ListCounts.Of(major)
                    + (major.Length > MostOfList ? $" Qui ci sono i primi {MostOfList} cambiamenti di {major.Length}." : ""),
                Table = _tables.Of(
                    "cambiamenti-" + list[0].List,
                    CaptionOf(list[0].List, "cambiamenti rilevanti"),
                    [.. major.Take(MostOfList)]
                ) with
                {
                    OwnPage = Link.To($"Tutti i cambiamenti: {ComparisonNames.OfList(list[0].List)}", AddressOf(list)),
                },
            };
    }

    private EntryGroup Contents() =>
        new("elenchi", new Shown("Tutto ciò che è cambiato"))
        {
            Lead = $"{DisplayText.Capital(CountOf(_pair.Changes))}.",
            Entries =
            [
                .. _lists.Select(list => new Entry(DisplayText.Of(Link.To(ComparisonNames.OfList(list[0].List), AddressOf(list))))
                {
                    Facts =
                    [
                        DisplayText.Fact("Che cosa", new Shown(ListCounts.Of(list))),
                        DisplayText.Fact("Quanti", new Shown(CountOf(list))),
                    ],
                }),
            ],
        };

    private ComparisonPage OfList(YearChange[] list)
    {
        var name = list[0].List;
        YearChange[] major = [.. list.Where(MajorChanges.Has)];
        YearChange[] minor = [.. list.Where(change => !MajorChanges.Has(change))];
        return new ComparisonPage
        {
            Address = AddressOf(list),
            Headlines = [],
            Title = $"{ComparisonNames.OfList(name)}, {Years(_pair.From, _pair.To)}",
            Kind = "Anni a confronto",
            Brief = $"{DisplayText.Capital(Years(_pair.From, _pair.To))}: {CountOf(list)}.",
            Frame = _frames.Root,
            Trail = [.. RouteBook.Trail, ComparisonNames.Way, Link.To(TitleOf(_pair.From, _pair.To), RouteBook.Pair(_pair.From, _pair.To))],
            Ways = Ways(name),
            WhenEmpty = "",
            Groups =
            [
                .. major.Length > 0 ? [Group("rilevanti", "Cambiamenti rilevanti", name, major)] : Array.Empty<EntryGroup>(),
                .. name == FactLists.Tables ? Tables() : [],
                .. minor.Length > 0
                    ? [Group("altri", major.Length > 0 ? "Altri cambiamenti" : "Cambiamenti", name, minor)]
                    : Array.Empty<EntryGroup>(),
            ],
        };
    }

    // Screen readers list wide tables by their captions, so no two are equal.
    private static string CaptionOf(string list, string what) => $"{ComparisonNames.OfList(list)}: {what}";

    private EntryGroup Group(string id, string heading, string list, YearChange[] changes) =>
        new(id, new Shown(heading))
        {
            Count = changes.Length,
            Lead = ListCounts.Of(changes),
            Table = _tables.Of("tabella-" + id, CaptionOf(list, heading.ToLowerInvariant()), changes),
        };

    // Each table of both years that changed, cell by cell.
    private IEnumerable<EntryGroup> Tables()
    {
        var facts = _history.Facts(_pair.To);
        return facts
            .Records.Where(record =>
                record.List == FactLists.Tables && _pair.Changes.Any(change => change.Record.List == FactLists.OfRows(record.Code))
            )
            .Select(table => new EntryGroup("celle-" + table.Code, new Shown(table.Name))
            {
                Lead = ListCounts.Of([.. _pair.Changes.Where(change => change.Record.List == FactLists.OfRows(table.Code))]),
                Table = TableChanges.Of(table, _pair, facts, _words) with
                {
                    OwnPage = _words.AddressOf(table, _pair.To) is { } page ? Link.To($"La tabella del {_pair.To}", page) : null,
                },
            });
    }

    private IReadOnlyList<Link> Ways(string? current) =>
        [
            Link.To("In breve", RouteBook.Pair(_pair.From, _pair.To)) with
            {
                Current = current is null,
            },
            .. _lists.Select(list =>
                Link.To(ComparisonNames.OfList(list[0].List), AddressOf(list)) with
                {
                    Current = current == list[0].List,
                }
            ),
        ];
}
