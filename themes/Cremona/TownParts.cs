using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Themes;

/// <summary>The parts of a page as the views of a town show them: the same markup as in this theme's own views.</summary>
internal sealed class TownParts : CremonaView<Func<TownParts, Written>>
{
    /// <summary>All parts. Texts of acts, and pages that programs of others read, stay this theme's.</summary>
    public static ThemeParts All { get; } =
        new()
        {
            Kinds = new HashSet<Type>
            {
                typeof(BodyPage),
                typeof(ComparisonPage),
                typeof(CyclePage),
                typeof(DatasetPage),
                typeof(DocumentPage),
                typeof(GlossaryPage),
                typeof(IndexPage),
                typeof(NewsPage),
                typeof(ObjectivePage),
                typeof(ParticipationPage),
                typeof(ParticipationsPage),
                typeof(QualityPage),
                typeof(TablePage),
                typeof(UnitPage),
            },

            // The national checker looks for its hooks on the page of topics.
            IsReplaceable = page => page is not IndexPage { EntryHook: not null },
            OfPage = new Dictionary<string, Action<Page, PageBuffer>>(StringComparer.Ordinal)
            {
                ["heading"] = OfPage(view => view.Heading()),
                ["inBrief"] = OfPage(view => view.InBrief()),
                ["body"] = OfPage(view => view.PageView()),
                ["after"] = OfPage(view => view.After()),
                ["pager"] = OfPage(view => view.Pager()),
            },
            OfRecord = new Dictionary<Type, Action<object, Page, PageBuffer>>([
                Record<Link>((view, link) => view.Part(link)),
                Record<Shown>((view, value) => view.Part(value)),
                Record<Fact>((view, fact) => view.Facts([fact])),
                Record<Picture>((view, picture) => view.Part(picture)),
                Record<DataTable>((view, table) => view.Part(table)),
                Record<Headline>((view, headline) => view.Part(headline)),
                Record<Chart>((view, chart) => view.Part(chart)),
                Record<SeriesChart>((view, series) => view.Part(series)),
                Record<FigureCopy>((view, copy) => view.Part(copy)),
                Record<PlaceMap>((view, map) => view.Part(map)),
                Record<Agreement>((view, agreement) => view.Part(agreement)),
                Record<EntryGroup>((view, group) => view.Part(new GroupPart(group, 2))),
                Record<Passage>((view, passage) => view.Part(passage)),
                Record<TownWords>((view, words) => view.Words(words)),
            ]),
            OfList = new Dictionary<Type, Action<IReadOnlyList<object>, Page, PageBuffer>>([
                List<Link>((view, links) => view.Part(links)),
                List<Fact>((view, facts) => view.Facts(facts)),
                List<Note>((view, notes) => view.Notes(notes)),
                List<Headline>((view, headlines) => view.Each(headlines, view.Part)),
                List<DataTable>((view, tables) => view.Each(tables, view.Part)),
                List<Chart>((view, charts) => view.Each(charts, view.Part)),
                List<SeriesChart>((view, series) => view.Each(series, view.Part)),
                List<EntryGroup>((view, groups) => view.Each(groups, group => view.Part(new GroupPart(group, 2)))),
                List<Passage>((view, passages) => view.Each(passages, view.Part)),
                List<Ownership>((view, shares) => view.Diagram(shares)),
                List<Entry>((view, entries) => view.Wrapped("<ul class=\"entries\">", entries, view.Part, "</ul>")),
                List<Figure>((view, figures) => view.Wrapped("<dl class=\"figures\">", figures, view.Part, "</dl>")),
            ]),
        };

    /// <inheritdoc />
    public override Task ExecuteAsync()
    {
        Model(this);
        return Task.CompletedTask;
    }

    private static Action<Page, PageBuffer> OfPage(Func<TownParts, Written> write) =>
        (page, output) => new TownParts().Render(write, page, output);

    private static KeyValuePair<Type, Action<object, Page, PageBuffer>> Record<T>(Func<TownParts, T, Written> write) =>
        new(typeof(T), (value, page, output) => new TownParts().Render(view => write(view, (T)value), page, output));

    private static KeyValuePair<Type, Action<IReadOnlyList<object>, Page, PageBuffer>> List<T>(
        Func<TownParts, IReadOnlyList<T>, Written> write
    ) => new(typeof(T), (values, page, output) => new TownParts().Render(view => write(view, [.. values.Cast<T>()]), page, output));

    // A mark at a value leads to its note, so the notes are never apart from the facts.
    private Written Facts(IReadOnlyList<Fact> facts)
    {
        Part(facts);
        return Notes(facts.Notes());
    }

    private Written Each<T>(IReadOnlyList<T> all, Func<T, Written> write) => Wrapped("", all, write, "");

    private Written Wrapped<T>(string begin, IReadOnlyList<T> all, Func<T, Written> write, string end)
    {
        WriteLiteral(begin);
        foreach (var one in all)
        {
            write(one);
        }

        WriteLiteral(all.Count == 0 ? "" : end);
        return default;
    }
}
