using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Companies and other bodies: the tables, the ownership diagram, and one page for each with the data required by law.</summary>
public static class ParticipationPages
{
    private static readonly Field[] CompanyFacts =
    [
        CompanySchema.LegalForm,
        CompanySchema.Capital,
        CompanySchema.Nominal,
        CompanySchema.Quota,
        CompanySchema.Shares,
        CompanySchema.Percentage,
        CompanySchema.Indirect,
    ];
    private static readonly Field[] OtherFacts =
    [
        OtherBodySchema.Category,
        OtherBodySchema.LegalForm,
        OtherBodySchema.Endowment,
        OtherBodySchema.Contribution,
    ];

    /// <summary>The fields required by art. 22 in addition to the facts of the act.</summary>
    public static IReadOnlyList<Field> Duties { get; } =
    [
        CompanySchema.Activity,
        CompanySchema.Duration,
        CompanySchema.Burden,
        CompanySchema.Representatives,
        CompanySchema.RepresentativesPay,
        CompanySchema.Results,
        CompanySchema.Administrators,
        CompanySchema.Site,
    ];

    /// <summary>Returns the pages of companies and other bodies.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        yield return new PageDraft(year.PageAddress("societa"), () => All(year, companies: true));
        yield return new PageDraft(year.PageAddress("enti"), () => All(year, companies: false));
        yield return IndexDrafts.Draft(
            year,
            "societa-per-forma",
            "Le società del Comune, secondo la forma giuridica che l'atto scrive.",
            "Le società del Comune non sono indicate.",
            page =>
                page with
                {
                    Groups = IndexDrafts.By(
                        year.Content.Companies,
                        company => company.Head.Answers.TextOrNull(CompanySchema.LegalForm),
                        "Forma non presente nella fonte",
                        company => new Entry(DisplayText.Of(year.LinkTo(company.Head)))
                    ),
                },
            "societa",
            "societa-per-forma",
            "enti"
        );
        foreach (
            var draft in new[] { year.Content.Companies, year.Content.OtherBodies }.SelectMany(records =>
                RecordDrafts.Of(year, records, record => record.Head, record => One(year, record))
            )
        )
        {
            yield return draft;
        }
    }

    private static ParticipationsPage All(YearLinks year, bool companies)
    {
        var name = companies ? "societa" : "enti";
        var records = companies ? year.Content.Companies : year.Content.OtherBodies;
        return new ParticipationsPage
        {
            Address = year.PageAddress(name),
            Title = companies ? "Società del Comune" : "Altri enti del Comune",
            Brief = companies
                ? "In quali società il Comune ha una quota, e quanto grande."
                : "Aziende, fondazioni e consorzi a cui il Comune partecipa.",
            Frame = year.Frame,
            Trail = year.Trail(),
            Ways =
            [
                year.Page("societa") with
                {
                    Current = companies,
                },
                year.Page("societa-per-forma"),
                year.Page("enti") with
                {
                    Current = !companies,
                },
            ],
            InBrief = HeadlineParts.OfTopic(year, name),
            Tables = records.Count == 0 ? [] : Prospects.DrawAll(year, companies),
            Diagram = companies ? Diagram(year) : [],
            WhenEmpty = companies ? "Le società del Comune non sono indicate." : "Gli altri enti non sono indicati.",
        };
    }

    private static IReadOnlyList<Ownership> Diagram(YearLinks year) =>
        [
            .. year
                .Content.Companies.Where(company => company.Head.Answers.Number(CompanySchema.Percentage) is not null)
                .OrderByDescending(company => company.Head.Answers.Number(CompanySchema.Percentage))
                .Select(company => new Ownership(
                    year.LinkTo(company.Head),
                    (double)company.Head.Answers.Number(CompanySchema.Percentage)!.Value,
                    DisplayText.Of(company.Head.Answers[CompanySchema.Percentage]).Text
                )
                {
                    Indirect = company.Head.Answers.TextOrNull(CompanySchema.Indirect),
                }),
        ];

    private static ParticipationPage One(YearLinks year, Participation record)
    {
        var (head, address) = (record.Head, year.AddressOf(record.Head));
        var notes = new PageNotes(year);
        var row = head.Answers;
        var share = row.Number(CompanySchema.Percentage);
        return new ParticipationPage
        {
            Address = address,
            Title = head.Name,
            Kind = record.IsCompany ? "Società" : "Ente",
            Frame = year.Frame,
            Trail = year.Trail(year.Page(record.IsCompany ? "societa" : "enti")),
            Facts = [.. (record.IsCompany ? CompanyFacts : OtherFacts).Select(Fact)],
            Duties = [.. Duties.Select(Fact)],
            Share = share is null ? null : (double)share.Value,
            ShareText = share is null
                ? null
                : $"Il Comune possiede {ItalianArticle.Before(DisplayText.Of(row[CompanySchema.Percentage]).Text)} del capitale.",
            SeeAlso = SeeAlsoOnce.Of([.. year.MentionsOf(head), .. OtherYears(year, head)]),
            Remarks = notes.OnWhole(head),
            Provenance = Provenances.Of(year, row),
        };

        Fact Fact(Field field) =>
            new(
                FactNames.Of(field),
                [
                    year.Answer(row, field, address) with
                    {
                        Id = FigureAddresses.IdOf(field),
                        Notes = notes.On(new Target(head.Kind, null, head.Code) { Part = field.Name }),
                    },
                ]
            )
            {
                Law = field.Law,
            };
    }

    private static IEnumerable<SeeAlso> OtherYears(YearLinks year, Head head)
    {
        var links = year
            .Site.Years.Where(other => other.Year != year.Year)
            .Select(other => year.LinkTo(new Target(head.Kind, other.Year, head.Code)))
            .OfType<Link>()
            .ToArray();
        return links.Length == 0 ? [] : [new SeeAlso("Negli altri anni", links)];
    }
}
