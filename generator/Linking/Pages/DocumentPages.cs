using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Documents: one entry for each, whether it is available, and the register of unavailable documents.</summary>
public static class DocumentPages
{
    private static readonly string[] Ways = ["documenti", "documenti-mancanti"];

    private static readonly (DocumentState State, string Heading, string One, string Many)[] States =
    [
        (DocumentState.Available, "Si aprono da qui", "si apre da qui", "si aprono da qui"),
        (DocumentState.Elsewhere, "Stanno altrove", "sta altrove", "stanno altrove"),
        (DocumentState.MissingInSource, "Non si trovano", "non si trova", "non si trovano"),
    ];

    /// <summary>Returns the document pages.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        var missing = year.Content.Documents.Where(document => document.State == DocumentState.MissingInSource).ToArray();
        yield return IndexDrafts.Draft(
            year,
            "documenti",
            "Ogni atto e documento che il Piano cita, e se si può avere.",
            "Non ci sono documenti.",
            page => page with { Lead = Lead(year.Content.Documents), Groups = ByState(year) },
            Ways
        );
        yield return IndexDrafts.Draft(
            year,
            "documenti-mancanti",
            "Documenti e siti a cui l'atto rimanda, ma che nella fonte non si possono aprire.",
            "Tutti i documenti sono disponibili.",
            page => page with { Groups = ByType(year, missing) },
            Ways
        );
        foreach (var draft in RecordDrafts.Of(year, year.Content.Documents, document => document.Head, document => Make(year, document)))
        {
            yield return draft;
        }
    }

    /// <summary>Returns the type of a document, used as the name of its group.</summary>
    public static string TypeOf(Document document) => DisplayText.Capital(document.Head.Answers.Text(DocumentSchema.Type));

    private static IReadOnlyList<EntryGroup> ByType(YearLinks year, IReadOnlyList<Document> documents) =>
        [
            .. IndexDrafts
                .By(documents, TypeOf, "Altro", document => Entry(year, document, isOfType: true))
                .Select(group => group with { IsCompact = true }),
        ];

    // What a reader asks first is whether a document can be had.
    // The fragments of the former groups, one for each type, lead to the first document of the type.
    private static IReadOnlyList<EntryGroup> ByState(YearLinks year)
    {
        var sorted = year
            .Content.Documents.OrderBy(TypeOf, ItalianOrder.Instance)
            .ThenBy(document => document.Head.Name, ItalianOrder.Instance)
            .ToArray();
        var firsts = States
            .SelectMany(state => sorted.Where(one => one.State == state.State))
            .DistinctBy(one => IndexDrafts.GroupId(TypeOf(one)))
            .ToHashSet();
        return
        [
            .. States
                .Select(state => (state.Heading, Documents: sorted.Where(one => one.State == state.State).ToArray()))
                .Where(group => group.Documents.Length > 0)
                .Select(group => new EntryGroup(IndexDrafts.GroupId(group.Heading), new Shown(group.Heading))
                {
                    Count = group.Documents.Length,
                    IsCompact = true,
                    Entries =
                    [
                        .. group.Documents.Select(document =>
                            Entry(year, document, isOfType: false) with
                            {
                                Id = firsts.Contains(document) ? IndexDrafts.GroupId(TypeOf(document)) : null,
                            }
                        ),
                    ],
                }),
        ];
    }

    private static IReadOnlyList<string> Lead(IReadOnlyList<Document> documents)
    {
        if (documents.Count < 2)
        {
            return [];
        }

        string[] parts =
        [
            .. States
                .Select(state => (state, Count: documents.Count(one => one.State == state.State)))
                .Where(pair => pair.Count > 0)
                .Select(pair => pair.Count == 1 ? "uno " + pair.state.One : $"{ItalianText.Number(pair.Count)} {pair.state.Many}"),
        ];
        return [$"Di {ItalianText.Number(documents.Count)} documenti, {ItalianText.And(parts)}."];
    }

    private static Entry Entry(YearLinks year, Document document, bool isOfType) =>
        new(DisplayText.Of(year.LinkTo(document.Head)))
        {
            Facts =
            [
                .. isOfType ? Array.Empty<Fact>() : [DisplayText.Fact("Tipo", new Shown(TypeOf(document)))],
                .. document.Date is { } day ? [DisplayText.Fact("Data", new Shown(ItalianText.Day(day)))] : Array.Empty<Fact>(),
            ],
        };

    private static Shown State(Document document) =>
        document.State switch
        {
            DocumentState.Available => new("disponibile"),
            DocumentState.Elsewhere => new("altrove"),
            _ => new("non disponibile nella fonte") { Missing = Missing.NotInSource },
        };

    private static DocumentPage Make(YearLinks year, Document document)
    {
        var head = document.Head;
        var notes = new PageNotes(year);
        return new DocumentPage
        {
            Address = year.AddressOf(head),
            Title = head.Name,
            Kind = "Documento",
            Frame = year.Frame,
            Trail = year.Trail(year.Page("documenti")),
            Facts = [.. Given(year, head, notes), DisplayText.Fact("Stato", State(document)), .. Relations(year, document)],
            Access = IsAct(year, document) ? Link.To("Leggi l'atto, riga per riga", year.PageAddress("fonte")) : Access(year, document),
            Unavailable = WhyUnavailable(year, document),
            SeeAlso =
            [
                .. IsAct(year, document)
                    ? [new SeeAlso("Altri modi di leggerlo", [year.Page("piano"), year.Page("testo-integrale"), Access(year, document)!])]
                    : Array.Empty<SeeAlso>(),
                .. year.MentionsOf(head),
            ],
            Remarks = notes.OnWhole(head),
            Provenance = Provenances.Of(year, head.Answers),
        };
    }

    // The fields that the act gives, each with its notes.
    private static IEnumerable<Fact> Given(YearLinks year, Head head, PageNotes notes)
    {
        Field[] fields = [DocumentSchema.Type, DocumentSchema.Body, DocumentSchema.Issuer, DocumentSchema.Number, DocumentSchema.Date];
        return fields
            .Where(field => head.Answers[field] is not null)
            .Select(field => new Fact(
                FactNames.Of(field),
                [
                    year.Answer(head.Answers, field, year.AddressOf(head)) with
                    {
                        Notes = notes.On(new Target(RecordKind.Document, null, head.Code) { Part = field.Name }),
                    },
                ]
            ));
    }

    // The sections of Amministrazione trasparente, and the records that the document concerns.
    private static IEnumerable<Fact> Relations(YearLinks year, Document document)
    {
        if (document.Head.Answers.List(DocumentSchema.Section) is { Count: > 0 } sections)
        {
            var links = sections.Select(section => TransparencyPages.LinkTo(section, year.Year)).OfType<Link>();
            yield return new Fact(sections.Count == 1 ? "Sezione" : "Sezioni", [.. links.Select(DisplayText.Of)]);
        }

        if (document.About.Select(year.LinkTo).OfType<Link>().ToArray() is { Length: > 0 } about)
        {
            yield return new Fact("Riguarda", [.. about.Select(DisplayText.Of)]);
        }
    }

    private static string? WhyUnavailable(YearLinks year, Document document) =>
        document.State switch
        {
            DocumentState.MissingInSource =>
                "Questo documento non è disponibile nella fonte da cui viene il Piano: il collegamento non portava a nulla, "
                    + "oppure non c'era.",
            DocumentState.Elsewhere when Access(year, document) is null =>
                "Questo documento è pubblicato altrove; la fonte non dice a quale indirizzo.",
            _ => null,
        };

    // The text that the portal shows with its line numbers. Browsers download the file itself.
    private static bool IsAct(YearLinks year, Document document) =>
        year.Content.Act is not null && document.Head.Code == year.Content.Settings.Act;

    private static Link? Access(YearLinks year, Document document) =>
        document.File is { } file ? Link.To($"Apri il file {file}", RouteBook.Attachment(year.Year, file))
        : document.Head.Answers.TextOrNull(DocumentSchema.Url) is { } url ? Link.Away("Apri il documento", url)
        : null;
}
