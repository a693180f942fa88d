using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The home page of a year.</summary>
public static class YearHomePages
{
    /// <summary>Returns the home page.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year) => [new PageDraft(year.PageAddress("home"), () => new HomePage
                {
                    Address = year.PageAddress("home"),
                    Title = year.Content.Settings.Title ?? Frames.PlanName(year.Content),
                    Kind = $"Anno {year.Year}",
                    Frame = year.Frame,
                    Trail = RouteBook.Trail,
                    About =
                    [
                        $"Tutto ciò che questo portale ha sull'anno {year.Year}: {Frames.PlanName(year.Content)} di "
                            + $"{year.Site.Portal.Body}.",
                    ],
                    InBrief = HeadlineParts.Front(year),
                    AllHeadlines = HeadlineParts.LinkToAll(year),
                    Questions = Questions(year),
                    Figures = Figures(year),
                    News = [.. NewsPages.All(year).Take(5).Select(NewsPages.Entry)],
                    AllTopics = Link.To("Tutti gli argomenti", year.PageAddress("argomenti")),
                    Transparency = TransparencyPages.LinkFrom(year.Year),
                })];

    /// <summary>Returns the common questions of visitors.</summary>
    public static IReadOnlyList<Question> Questions(YearLinks year) =>
        [
            new(
                "Che cosa aveva promesso il Comune?",
                "Gli obiettivi e gli impegni, uno per uno, con ciò che si sa dei risultati.",
                [year.Page("obiettivi"), .. ObjectiveIndexes.HasList(year, "impegni") ? [year.Page("impegni")] : Array.Empty<Link>()]
            ),
            new(
                "Che cosa dice il Piano?",
                "Il testo dell'atto, parola per parola, con le parole difficili spiegate.",
                [year.Page("piano"), year.Page("testo-integrale"), year.Page("glossario")]
            ),
            new(
                "Chi ci lavora, e in quali uffici?",
                "Quante persone, in quale settore, con quale orario, età e titolo di studio.",
                [year.Page("personale"), year.Page("organizzazione")]
            ),
            new(
                "Quali edifici, società ed enti ha?",
                "Scuole, musei, uffici, impianti; le quote nelle società e negli enti.",
                [year.Page("luoghi"), year.Page("societa"), year.Page("enti")]
            ),
            new(
                "Chi decide e quando?",
                "Le fasi del ciclo, le date delle approvazioni, gli organi.",
                [year.Page("ciclo"), year.Page("documenti")]
            ),
            new(
                "Ci si può fidare dei numeri?",
                "I conti che abbiamo rifatto, i numeri che non tornano, ciò che manca.",
                [year.Page("qualita"), year.Page("documenti-mancanti")]
            ),
        ];

    /// <summary>Returns the year in figures: values declared or listed by the act itself.</summary>
    public static IReadOnlyList<Figure> Figures(YearLinks year)
    {
        var figures = year
            .Content.Context.Take(1)
            .Select(figure => new Figure(figure.Head.Name, new Shown(ContextPages.Value(figure)) { Link = year.LinkTo(figure.Head) })
            {
                AsOf = ContextPages.AsOf(figure),
                Source = Provenances.Short(year, figure.Head.Source),
            })
            .ToList();
        AddStaff(year, figures);
        Count("Settori", year.Content.Units.Count, year.Page("organizzazione"));
        Count(
            "Impegni scritti nel Piano",
            year.Content.Objectives.Count(objective => objective.Type == ObjectiveType.Commitment),
            ObjectiveIndexes.Commitments(year)
        );
        Count("Obiettivi", year.Content.Objectives.Count(objective => objective.Type != ObjectiveType.Commitment), year.Page("obiettivi"));
        Count("Luoghi ed edifici", year.Content.Facilities.Count, year.Page("luoghi"));
        Count("Società con una quota del Comune", year.Content.Companies.Count, year.Page("societa"));
        return figures;

        void Count(string name, int count, Link list) =>
            Add(name, count == 0 ? null : new Shown(ItalianText.Number(count)) { Link = list });
        void Add(string name, Shown? value)
        {
            if (value is not null)
            {
                figures.Add(new Figure(name, value));
            }
        }
    }

    // A discrepancy of the figure is shown here too.
    private static void AddStaff(YearLinks year, List<Figure> figures)
    {
        if (StaffTotal.Of(year.Content) is not var (table, row, number))
        {
            return;
        }

        var disagrees = year.Findings.Discrepancies.Any(found =>
            found.Cell.Target.Code == table.Head.Code && found.Cell.Target.Part!.StartsWith(row.Name + "/", StringComparison.Ordinal)
        );
        figures.Add(
            new Figure("Persone che lavorano in Comune", new Shown(ItalianText.Number(number)) { Link = year.LinkTo(table.Head) })
            {
                AsOf = disagrees ? "altri numeri dell'atto non tornano con questo" : null,
            }
        );
    }
}
