using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Descriptors;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Descriptors;

public sealed class TableSchemasTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Portals => ["cremona", "complete"];

    [Theory]
    [MemberData(nameof(Portals))]
    public void Every_sheet_of_a_portal_is_valid_against_its_table_schema(string portal)
    {
        var folder = FolderOf(portal);
        var sheets = ContentShapes.Of(folder).Sheets;
        var onDisk = Directory
            .EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.Contains("allegati/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(onDisk, sheets.Select(sheet => sheet.Path));
        var answers = Validator.Ask(sheets.Select(sheet => Job(sheet, Path.Combine(folder, sheet.Path))));
        Assert.Equal([], sheets.Zip(answers).SelectMany(pair => pair.Second.Select(told => $"{pair.First.Path}: {told}")));
    }

    [Fact]
    public void A_sheet_with_values_of_a_wrong_type_is_invalid()
    {
        (string Site, string File)[] all =
        [
            ("tr110-cella-vuota", "settori.csv"),
            ("tr201-codice-con-spazio", "settori.csv"),
            ("tr204-anno-di-due-cifre", "ciclo.csv"),
            ("tr205-parole", "contesto.csv"),
            ("tr205-in-una-tabella", "personale/eta.csv"),
            ("tr209-scelta", "obiettivi.csv"),
            ("tr212-senza-chiocciola", "settori.csv"),
        ];
        var answers = Validator.Ask(
            all.Select(one =>
            {
                var folder = Path.Combine(BrokenSites.Folder, one.Site, "content");
                var sheet = ContentShapes.Of(folder).Sheets.Single(sheet => sheet.Path == "2023/" + one.File);
                return Job(sheet, Path.Combine(folder, sheet.Path), one.Site + "-");
            })
        );
        Assert.Equal([], all.Zip(answers).Where(pair => pair.Second.Length == 0).Select(pair => pair.First.Site));
    }

    [Fact]
    public void Table_schemas_and_data_packages_conform_to_their_specifications()
    {
        var schemas = FileSchemas
            .All.Select(TableSchemas.Of)
            .OfType<JsonObject>()
            .Select(schema => new JsonObject { ["kind"] = "table-schema", ["schema"] = schema });
        var packages = new[] { "cremona", "complete" }.Select(portal => new JsonObject
        {
            ["kind"] = "package",
            ["text"] = DataPackage.Of(ContentShapes.Of(FolderOf(portal))).ToJsonString(),
        });
        var broken = new JsonObject
        {
            ["kind"] = "table-schema",
            ["schema"] = new JsonObject { ["fields"] = "nessuno" },
        };
        var answers = Validator.Ask([.. schemas, .. packages, broken]);
        Assert.All(answers.SkipLast(1), Assert.Empty);
        Assert.NotEmpty(answers[^1]);
    }

    public void Dispose() => _folder.Dispose();

    private static string FolderOf(string portal) => portal == "cremona" ? Repository.Content : BuiltSite.ContentOf(portal);

    private JsonObject Job(SheetShape sheet, string path, string prefix = "")
    {
        var plain = _folder[prefix + sheet.Path.Replace('/', '-')];
        File.WriteAllText(plain, WithoutTraces(File.ReadAllText(path)));
        return new()
        {
            ["kind"] = "table",
            ["schema"] = TableSchemas.Of(sheet),
            ["delimiter"] = sheet.Separator.ToString(),
            ["path"] = plain,
        };
    }

    // What spreadsheets leave around a table, and no other tool takes: the mark of the encoding, a line that names the separator, rows of
    // nothing.
    private static string WithoutTraces(string text) =>
        string.Join(
            '\n',
            text.TrimStart('\uFEFF')
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Where((line, i) => !(i == 0 && line.StartsWith("sep=", StringComparison.Ordinal)) && line.Trim(';', ',', '\t').Length > 0)
        );
}
