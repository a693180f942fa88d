using System.Globalization;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>Drafts of every file that the schema knows: a field added later, or a kind of record, is tested without a line here.</summary>
public sealed class DraftTests : IDisposable
{
    // Used in every text of a draft, and nowhere else.
    private const string Word = "zibaldone";
    private static readonly DateOnly Day = new(2024, 5, 6);
    private readonly TemporaryFolder _folder = new();

    private enum Mark
    {
        Absent,
        Draft,
        FromDay,
        Plain,
    }

    public static TheoryData<string> Files =>
        [.. FileSchemas.All.Where(file => file.Fields.Contains(CommonFields.Draft)).Select(file => file.Path)];

    [Fact]
    public void Every_kind_of_record_can_be_a_draft() =>
        Assert.Equal(
            [],
            Enum.GetValues<RecordKind>()
                .Where(kind => kind != RecordKind.Page && !FileSchemas.OfKind(kind).Fields.Contains(CommonFields.Draft))
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void A_draft_leaves_no_trace_until_its_publication_day(string path)
    {
        var eve = Day.AddDays(-1);
        var without = Withdrawn.Files(Site(path, Mark.Absent).Files, eve);
        AssertSame(without, Withdrawn.Files(Site(path, Mark.Draft).Files, eve));
        AssertSame(without, Withdrawn.Files(Site(path, Mark.FromDay).Files, eve));
        Assert.Equal([], Withdrawn.Holding(without, Word));

        var there = Withdrawn.Files(Site(path, Mark.Plain).Files, Day);
        Assert.NotEmpty(Withdrawn.Holding(there, Word));
        AssertSame(there, Withdrawn.Files(Site(path, Mark.FromDay).Files, Day));
        Assert.Equal([], Withdrawn.Holding(Withdrawn.Files(Site(path, Mark.Draft).Files, Day), Word));
    }

    [Theory]
    [InlineData("2024-05-05", 1)]
    [InlineData("2024-05-06", 2)]
    public void Without_a_date_option_the_newest_published_date_counts(string updated, int count)
    {
        var files = Withdrawn.Files(
            new SmallSite()
                .With(
                    "documenti.csv",
                    $"codice;titolo;tipo;stato;aggiornato;pubblica "
                        + $"dal\na;Uno;atto;altrove;{updated};\nb;Due;atto;altrove;2025-01-01;2024-05-06\n"
                )
                .Files,
            null
        );
        Assert.Equal(
            count,
            files.Keys.Count(file =>
                file.StartsWith("2023/documenti/", StringComparison.Ordinal) && file.Length == "2023/documenti/a.html".Length
            )
        );
    }

    [Fact]
    public void A_link_to_a_draft_becomes_text_and_is_reported()
    {
        var site = new SmallSite()
            .With("documenti.csv", "codice;titolo;tipo;stato;bozza\natto-a;Lo Zibaldone;zibaldone;altrove;sì\n")
            .With("piano/02-rimandi.md", "# Rimandi\n\nSi legga [l'*atto* nuovo](documento:atto-a), e [](documento:atto-a).\n");
        var files = Withdrawn.Files(site.Files, Day);
        Assert.Contains(
            "Si legga l'<em>atto</em> nuovo, e documento in preparazione.",
            files.Text("2023/piano/rimandi.html"),
            StringComparison.Ordinal
        );
        Assert.Equal([], Withdrawn.Holding(files, Word));
        Assert.Equal(["TR618 c/2023/piano/02-rimandi.md:3:10", "TR618 c/2023/piano/02-rimandi.md:3:48"], Told(site));
    }

    [Theory]
    [InlineData("obiettivi.csv", "codice;titolo;tipo;settore\nob1;Uno;strategico;lavori\n", "TR619 c/2023/obiettivi.csv:2:20 (cella D2)")]
    [InlineData("luoghi.csv", "codice;nome;tipologia;settore\na;A;;2023/lavori\n", "TR619 c/2023/luoghi.csv:2:6 (cella D2)")]
    [InlineData("luoghi.csv", "codice;nome;settore\na;A;2024/altro\n", "TR619 c/2023/luoghi.csv:2:5 (cella C2)")]
    [InlineData("/sezioni.csv", "sezione;dove\nBandi di concorso;settore:2023/lavori\n", "TR618 c/sezioni.csv:2:19 (cella B2)")]
    [InlineData(
        "documenti.csv",
        "codice;titolo;tipo;stato;riguarda\na;A;atto;non disponibile nella fonte;settore:lavori\n",
        "TR618 c/2023/documenti.csv:2:38 (cella E2)"
    )]
    public void A_field_that_must_lead_to_a_record_is_refused_where_that_is_a_draft(string file, string text, string told) =>
        Assert.Equal(
            [told],
            Told(
                new SmallSite()
                    .With("settori.csv", "codice;nome;bozza\nlavori;Lavori;sì\n")
                    .With("2024/anno.yml", "tipo di piano: PIAO\nbozza: sì\n")
                    .With("2024/piano/01-testo.md", "# Testo\n\nTesto.\n")
                    .With(file, text)
            )
        );

    [Fact]
    public void A_portal_with_only_draft_years_is_not_published() =>
        Assert.Equal(["TR620 c/2023/anno.yml:2:8"], Told(new SmallSite().With("anno.yml", "tipo di piano: PIAO\nbozza: sì\n")));

    [Fact]
    public void If_the_current_year_is_a_draft_the_newest_published_year_is_current()
    {
        var site = new SmallSite().With(
            "/portale.yml",
            "ente: Comune di Borgosereno\nanno corrente: 2024\nindirizzo pubblico: https://b.example/\n"
        );
        var files = Withdrawn.Files(
            site.With("2024/anno.yml", "tipo di piano: PIAO\nbozza: sì\n").With("2024/piano/01-testo.md", "# Testo\n\nTesto.\n").Files,
            Day
        );
        Assert.DoesNotContain(files.Keys, file => file.StartsWith("2024/", StringComparison.Ordinal));
        Assert.Contains("2023/index.html", files.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_listed_with_their_publication_day()
    {
        foreach (var file in Site("ANNO/documenti.csv", Mark.FromDay).Files)
        {
            Generator.Files.UserFiles.Write(_folder["c"], file.Path, file.Bytes.Span);
        }

        string Terms(string format) =>
            ProgramRun.Of("terms", "--content", _folder["c"], "--archive", _folder["a"], "--today", "2024-01-01", "--format", format).Out;
        Assert.Matches(
            "Non ancora pubblicato \\(1\\)\n  documento «zibaldone»; esce il 6 maggio 2024\n    .*documenti.csv.*\n    che cosa fare: "
                + "da quel giorno pubblica di nuovo con --date 2024-05-06",
            Terms("human")
        );
        Assert.Matches("non ancora pubblicato: documento «zibaldone» \\(.*documenti.csv.*\\); esce il 6 maggio 2024", Terms("plain"));
        Assert.Contains("\"pubblica dal\": \"2024-05-06\"", Terms("json"), StringComparison.Ordinal);
        Assert.Contains(
            "nota TR617",
            ProgramRun.Of("check", "--content", _folder["c"], "--archive", _folder["a"], "--today", "2024-01-01", "--format", "plain").Err,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("bozza: sì", "bozza: no")]
    [InlineData("pubblica dal: 2024-06-01", "pubblica dal: 2024-01-01")]
    public void The_long_text_of_a_published_objective_can_be_a_draft(string waits, string waitsNoMore)
    {
        SmallSite Site(string? head)
        {
            var site = new SmallSite().With("obiettivi.csv", "codice;titolo;tipo\nverde;Verde;gestionale\n");
            return head is null ? site : site.With("obiettivi/verde.md", $"---\n{head}\n---\nIl testo che aspetta.\n");
        }

        AssertSame(Withdrawn.Files(Site(null).Files, Day), Withdrawn.Files(Site(waits).Files, Day));
        var page = Withdrawn.Files(Site(waitsNoMore).Files, Day).Text("2023/obiettivi/verde.html");
        Assert.Contains("<p>Il testo che aspetta.</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(waitsNoMore, page, StringComparison.Ordinal);
        var draft = Generator.Content.Drafts.Exclude(Site(waits).Read(), Day).Drafts.Single();
        Assert.Equal(("testo dell'obiettivo «Verde»", "2023/obiettivi/verde.md"), (draft.Name, draft.Place.Path));
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Told(SmallSite site)
    {
        var log = new DiagnosticLog();
        InMemory.Build(new SiteOptions("c") { Date = Day, BaseUrl = "https://prova.example/" }, site.Files, log);
        return [.. log.InOrder().Select(message => $"{message.Problem.Code} {HumanFormat.Where(message.Place, "c")}")];
    }

    private static SmallSite Site(string marked, Mark mark)
    {
        var site = new SmallSite().With("allegati/primo.md", "Un atto.\n").With("personale/vera.csv", "Ufficio;M\nuno;1\n");
        foreach (
            var schema in FileSchemas.All.Where(file =>
                file.Path.EndsWith(".csv", StringComparison.Ordinal) && file.Fields.Contains(CommonFields.Draft)
            )
        )
        {
            var isMarked = schema.Path == marked && mark != Mark.Absent;
            string[] lines =
            [
                string.Join(';', schema.Fields.Select(field => field.Name)),
                Row(schema, "primo", Mark.Plain),
                .. isMarked ? [Row(schema, Word, mark)] : Array.Empty<string>(),
            ];
            site.With(
                schema.Path.StartsWith("ANNO/", StringComparison.Ordinal) ? schema.Path[5..] : "/" + schema.Path,
                string.Join('\n', lines) + "\n"
            );
        }

        var (says, is_) = (Says(mark), mark != Mark.Absent);
        void Add(string path, string file, string text)
        {
            if (is_ && path == marked)
            {
                site.With(file, text);
            }
        }

        string Block(string path, string name, string title, string rest) =>
            is_ && path == marked ? $"{name}:\n  titolo: {title}\n{rest}{string.Concat(says.Select(line => $"  {line}\n"))}" : "";
        site.With("personale/tabelle.yml", "vera:\n  titolo: Vera\n" + Block(TableSchema.Definition.Path, Word, Word, ""));
        site.With(
            "prospetti.yml",
            "quote:\n  titolo: Quote\n  da: societa\n  colonne: {Nome: nome}\n"
                + Block(ProspectSchema.Definition.Path, Word, Word, "  da: societa\n  colonne: {Zibaldone: nome}\n")
        );
        Add(TableSchema.Definition.Path, $"personale/{Word}.csv", $"{Word};M\n{Word};1\n");
        Add(ChapterSchema.Definition.Path, $"piano/02-{Word}.md", $"---\n{Lines(says)}in breve: {Word}\n---\n# {Word}\n\n{Word}\n");
        Add(NewsSchema.Definition.Path, $"notizie/01-{Word}.md", $"---\n{Lines(says)}titolo: {Word}\ndata: 2024-01-01\n---\n{Word}\n");
        Add(DocumentSchema.Definition.Path, $"allegati/{Word}.md", $"Lo {Word}.\n");
        Add(YearSchema.Definition.Path, "2024/anno.yml", $"tipo di piano: PIAO\ntitolo: {Word}\n{Lines(says)}");
        Add(YearSchema.Definition.Path, $"2024/piano/01-{Word}.md", $"# {Word}\n\n{Word}\n");
        return marked == ChangeReasonSchema.Definition.Path ? WithYearBefore(site) : site;
    }

    // A reason is shown beside a change from the year before.
    private static SmallSite WithYearBefore(SmallSite site) =>
        site.With("2022/anno.yml", "tipo di piano: PIAO\n")
            .With("2022/piano/01-testo.md", "# Testo\n\nTesto.\n")
            .With("2022/obiettivi.csv", "codice;titolo;tipo;area\nprimo;Uno;gestionale;altra\n");

    private static string Lines(IEnumerable<string> says) => string.Concat(says.Select(line => line + "\n"));

    private static string[] Says(Mark mark) =>
        mark switch
        {
            Mark.Draft => [$"{CommonFields.Draft.Name}: sì"],
            Mark.FromDay => [string.Create(CultureInfo.InvariantCulture, $"{CommonFields.PublishFrom.Name}: {Day:yyyy-MM-dd}")],
            _ => [],
        };

    private static string Row(FileSchema schema, string word, Mark mark) =>
        string.Join(';', schema.Fields.Select(field => Cell(schema, field, word, mark)));

    private static string Cell(FileSchema schema, Field field, string word, Mark mark) =>
        field switch
        {
            _ when field == CommonFields.Draft => mark == Mark.Draft ? "sì" : "",
            _ when field == CommonFields.PublishFrom => mark == Mark.FromDay ? "2024-05-06" : "",
            // A picture is no text: PictureTests has one of a draft.
            _ when PictureFields.All.Contains(field) => "",
            _ when field == DocumentSchema.File => word + ".md",
            _ when field == SectionSchema.Label => word == Word ? "Bandi di concorso" : "Consulenti e collaboratori",
            _ when field == SectionSchema.Where => "pagina:home",
            _ when field == ChangeReasonSchema.Where && word == Word => "obiettivo:primo/area",
            _ when field == UpdateSchema.Where => "obiettivo:2023/primo",
            { Type: FieldType.Code } => word,
            { Type: FieldType.Text or FieldType.Markdown, IsList: false } => word,
            { Required: false } => "",
            { Type: FieldType.Choice } => field.Choices[0],
            { Type: FieldType.Date } => word == Word ? "2023-09-30" : "2023-06-30",
            { Type: FieldType.Reference } => "primo",
            { Type: FieldType.Target } => "obiettivo:primo",
            { Type: FieldType.Number or FieldType.Whole or FieldType.Value } => "5",
            _ => throw new InvalidOperationException($"{schema.Path}: what stands in «{field.Name}»?"),
        };

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([], expected.Where(file => !file.Value.AsSpan().SequenceEqual(actual[file.Key])).Select(file => file.Key));
    }
}
