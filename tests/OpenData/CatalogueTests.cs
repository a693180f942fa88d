using System.Text;
using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>
/// The catalogue after DCAT-AP_IT, through readers that are not ours and against the rules stated in <c>rules.shapes.ttl</c>.
/// </summary>
public sealed class CatalogueTests
{
    private const string Root = "https://trasparenza.comune.vallechiara.example/";
    private const string Tables = "eta:\n  titolo: \"Età & \\\"sesso\\\" <tutti>\"\n  unità: persone\n";
    private const string Full =
        "ente: Comune di Borgosereno\nindirizzo pubblico: https://borgosereno.example/\nanno corrente: 2023\n"
        + "aggiornato: 2024-02-03\ncodice ipa: c_prova\nlicenza: CC BY 4.0\n";

    [Fact]
    public void The_three_serialisations_are_the_same_graph()
    {
        string[] changed = [Catalogue("complete", "rdf").Replace("2024-strutture<", "2024-altro<", StringComparison.Ordinal)];
        var answers = Readers.Ask(
            Graphs(Catalogue("complete", "ttl"), Catalogue("complete", "rdf"), Catalogue("complete", "jsonld")),
            Graphs(Catalogue("complete", "ttl"), changed[0], Catalogue("complete", "jsonld"))
        );
        Assert.Empty(answers[0]);
        Assert.NotEmpty(answers[1]);
    }

    [Fact]
    public void Special_characters_are_escaped_in_each_serialisation()
    {
        var files = Files(Small(Full));
        var answers = Readers.Ask(
            Graphs(files["dati/catalogo.ttl"], files["dati/catalogo.rdf"], files["dati/catalogo.jsonld"]),
            Shapes(files["dati/catalogo.ttl"])
        );
        Assert.All(answers, Assert.Empty);
        Assert.Contains("Età & \\\"sesso\\\" <tutti>", files["dati/catalogo.ttl"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_conforms_to_both_profiles() => Assert.Empty(Readers.Ask(Shapes(Catalogue("complete", "ttl")))[0]);

    [Theory]
    [InlineData("codice ipa: c_prova\n", "identifier", "«codice ipa»")]
    [InlineData("licenza: CC BY 4.0\n", "license", "«licenza»")]
    [InlineData("aggiornato: 2024-02-03\n", "modified", "«aggiornato»")]
    public void A_missing_setting_is_omitted_and_reported(string setting, string property, string name)
    {
        var site = Small(Full.Replace(setting, "", StringComparison.Ordinal));
        var violations = Readers.Ask(Shapes(Files(site)["dati/catalogo.ttl"]))[0];
        Assert.NotEmpty(violations);
        Assert.All(violations, violation => Assert.Contains($"{property} MinCount", violation, StringComparison.Ordinal));
        var told = Assert.Single(Messages(site), message => message.Problem == Problems.CatalogueIncomplete);
        Assert.Contains(name, HumanFormat.WritePlain(told, ""), StringComparison.Ordinal);
        Assert.Equal(Severity.Notice, told.Problem.Severity);
    }

    [Fact]
    public void Gaps_are_reported_only_for_an_incomplete_real_catalogue()
    {
        // TR605
        Assert.DoesNotContain(Messages(Small(Full)), message => message.Problem == Problems.CatalogueIncomplete);
        var bare = Full.Replace("codice ipa: c_prova\n", "", StringComparison.Ordinal);
        Assert.DoesNotContain(Messages(new SmallSite().With("/portale.yml", bare)), message =>
            message.Problem == Problems.CatalogueIncomplete
        );
        Assert.DoesNotContain(Messages(Small(bare + "dati dimostrativi: sì\n")), message =>
            message.Problem == Problems.CatalogueIncomplete
        );
        var nowhere = bare.Replace("indirizzo pubblico: https://borgosereno.example/\n", "", StringComparison.Ordinal);
        Assert.DoesNotContain(Messages(Small(nowhere)), message => message.Problem == Problems.CatalogueIncomplete);
        Assert.DoesNotContain("dati/catalogo.ttl", Files(Small(nowhere)).Keys);
    }

    [Fact]
    public void Every_file_and_page_named_in_the_catalogue_exists()
    {
        var site = BuiltSite.Of("complete").Bytes;
        var triples = Readers.Ask(new JsonObject { ["kind"] = "triples", ["ttl"] = Catalogue("complete", "ttl") })[0];
        string[] Of(string property) =>
            [
                .. triples
                    .Select(line => line.Split(' '))
                    .Where(parts => parts[1].EndsWith(property + ">", StringComparison.Ordinal))
                    .Select(parts => parts[2].Trim('<', '>')),
            ];
        string[] named = [.. Of("downloadURL"), .. Of("accessURL"), .. Of("landingPage")];
        Assert.Equal((68 * 3 * 2) + (3 * 2) + 68, named.Length); // three formats each, and three maps
        Assert.All(named, address => Assert.Contains(address[Root.Length..], site.Keys));
        Assert.Equal(68, Of("dcat#dataset").Length);
        var page = Encoding.UTF8.GetString(site["dati-aperti.html"]);
        Assert.All(Of("dcat#dataset"), address => Assert.Contains($"id=\"{address.Split('#')[1]}\"", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 2)]
    public void A_frozen_year_keeps_its_datasets_and_formats(bool hasJson, int formats)
    {
        var log = new DiagnosticLog();
        var content = SiteReader.Read(BuiltSite.StoredFiles("complete"), log)!;
        var frozen = SiteLinker
            .Link(content, Findings(content), new SiteSettings(null, null), log)
            .Years()
            .Single(year => year.Year == 2022);
        Assert.True(frozen.HasJsonTables);
        content = content with
        {
            Years =
            [
                .. content.Years.Select(year =>
                    year.Year == 2022
                        ? year with
                        {
                            Frozen = hasJson ? frozen : frozen with { HasJsonTables = false, DataLists = [] },
                        }
                        : year
                ),
            ],
        };
        var site = SiteLinker.Link(content, Findings(content), new SiteSettings(null, null), log);
        var own = site.Data.Datasets.Where(dataset => dataset.Year == 2022).ToArray();
        Assert.Equal(["2022-strutture", "2022-eta"], own.Where(dataset => !dataset.IsList).Select(dataset => dataset.Id));
        Assert.Equal(hasJson ? 14 : 0, own.Count(dataset => dataset.IsList));
        Assert.Equal(hasJson ? [] : [2022], site.Data.WithoutLists);
        Assert.Equal((own.Length * formats) + (hasJson ? 1 : 0), own.SelectMany(dataset => dataset.Files).Count());
        Assert.All(own.SelectMany(dataset => dataset.Files), file =>
            Assert.Contains(file.Address.Path, BuiltSite.Of("complete").Bytes.Keys)
        );
        var files = DataFiles.Of(site).ToDictionary(file => file.Path, file => file.ToBytes(), StringComparer.Ordinal);
        Assert.DoesNotContain(files.Keys, path => path.StartsWith("2022/", StringComparison.Ordinal));
        var turtle = Encoding.UTF8.GetString(files["dati/catalogo.ttl"]);
        Assert.Equal(own.Length, turtle.Split("frequency/NEVER> ;").Length - 1);
        Assert.Empty(Readers.Ask(Shapes(turtle))[0]);
        var page = (IndexPage)site.Pages.Single(draft => draft.Address.Path == "dati-aperti.html").Make();
        Assert.All(own, dataset => Assert.Equal(hasJson, dataset.About is not null));
        Assert.Equal(hasJson, page.Downloads.Any(link => link.Inside!.Value.Path == "2022/datapackage.json"));
    }

    [Fact]
    public void The_portal_without_an_address_has_no_catalogue() =>
        Assert.DoesNotContain(BuiltSite.Of("reale").Bytes.Keys, path => path.StartsWith("dati/catalogo", StringComparison.Ordinal));

    private static string Catalogue(string name, string ending) =>
        Encoding.UTF8.GetString(BuiltSite.Of(name).Bytes["dati/catalogo." + ending]);

    private static SmallSite Small(string settings) =>
        new SmallSite()
            .With("/portale.yml", settings)
            .With("personale/tabelle.yml", Tables)
            .With("personale/eta.csv", "Età;M;F\n18 - 30;1;2\n> 30;3;n.p.\n");

    private static (Site Site, IReadOnlyList<Diagnostic> Messages) Linked(SmallSite small)
    {
        var log = new DiagnosticLog();
        var content = small.Read();
        var site = SiteLinker.Link(content, Findings(content), new SiteSettings(null, null), log);
        return (site, [.. log.InOrder()]);
    }

    private static Findings Findings(SiteContent content) => SiteRules.Check(content, new DiagnosticLog(), strict: false);

    private static IReadOnlyList<Diagnostic> Messages(SmallSite small) => Linked(small).Messages;

    private static Dictionary<string, string> Files(SmallSite small) =>
        DataFiles
            .Of(Linked(small).Site)
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.ToBytes()), StringComparer.Ordinal);

    private static JsonObject Graphs(string ttl, string rdf, string jsonld) =>
        new()
        {
            ["kind"] = "same-graph",
            ["ttl"] = ttl,
            ["rdf"] = rdf,
            ["jsonld"] = jsonld,
        };

    private static JsonObject Shapes(string ttl) =>
        new()
        {
            ["kind"] = "shapes",
            ["ttl"] = ttl,
            ["shapes"] = File.ReadAllText(Path.Combine(Repository.Tests, "OpenData", "rules.shapes.ttl")),
        };
}
