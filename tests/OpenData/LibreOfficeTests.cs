using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Hostile;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>The CSV files for spreadsheets, opened by LibreOffice Calc as an Italian office opens them.</summary>
public sealed partial class LibreOfficeTests : IDisposable
{
    private const string Ending = "-per-foglio-di-calcolo.csv";

    // Semicolons, UTF-8, Italian, special numbers detected, formulas evaluated: the settings that change most cells.
    private const string Filter = "CSV:59,34,76,1,,1040,false,true,false,false,false,-1,true";

    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Portals => ["complete", "reale"];

    [LongTheory, Trait("Category", "Long"), MemberData(nameof(Portals))]
    public void Numbers_and_dates_are_those_of_the_files_for_programs(string name)
    {
        var site = BuiltSite.Of(name).Bytes;
        var sheets = site.Where(file => file.Key.EndsWith(Ending, StringComparison.Ordinal)).ToDictionary();
        Assert.NotEmpty(sheets);
        foreach (var (path, rows) in Opened(sheets))
        {
            var exact = CsvRows.Of(site[path.Replace(Ending, ".csv", StringComparison.Ordinal)], ',');
            Assert.Equal(exact.Count, rows.Length);
            foreach (var (expected, row) in exact.Zip(rows))
            {
                Assert.All(expected.Zip(row.Concat(Enumerable.Repeat("", expected.Length))), pair =>
                    Assert.True(IsSame(pair.First, pair.Second), $"{path}: {pair.First} became {pair.Second}")
                );
                Assert.All(row.Skip(expected.Length), Assert.Empty);
            }
        }
    }

    [LongFact, Trait("Category", "Long")]
    public void No_cell_of_a_hostile_portal_is_a_formula()
    {
        var (_, rendered) = HostileSite.Build(0, isSmall: false);
        var sheets = BuiltSite.BytesOf(rendered.Files).Where(file => file.Key.EndsWith(Ending, StringComparison.Ordinal)).ToDictionary();
        Assert.NotEmpty(Opened(sheets));
    }

    [LongFact, Trait("Category", "Long")]
    public void A_formula_and_a_changed_number_are_found()
    {
        var sheet = "a;b\r\n=1+1;1,5\r\n"u8.ToArray();
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Opened(new Dictionary<string, byte[]> { ["a" + Ending] = sheet }));
        var rows = Opened(new Dictionary<string, byte[]> { ["a" + Ending] = "a;b\r\nx;1.5\r\n"u8.ToArray() }).Single().Value;
        Assert.False(IsSame("1.5", rows[1][1]), rows[1][1]);
    }

    public void Dispose() => _folder.Dispose();

    // An apostrophe guards a text that a spreadsheet would run or change.
    private static bool IsSame(string exact, string cell) =>
        Blanks(cell) == Blanks(exact)
        || Blanks(cell) == "'" + Blanks(exact)
        || (Number(exact) is { } number && number == Number(cell))
        || (Interval().IsMatch(exact) && cell == exact.Replace('.', ','));

    // Two numbers are a text to a spreadsheet, with the commas of Italian readers.
    [GeneratedRegex(@"^-?\d+(\.\d+)? - -?\d+(\.\d+)?$")]
    private static partial Regex Interval();

    private static string Blanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    // LibreOffice opens all files of a call at once. Returns the cells as the files for programs write them.
    private Dictionary<string, string[][]> Opened(Dictionary<string, byte[]> sheets) =>
        sheets.Chunk(100).SelectMany(some => OpenedAtOnce(some.ToDictionary())).ToDictionary();

    private Dictionary<string, string[][]> OpenedAtOnce(Dictionary<string, byte[]> sheets)
    {
        var soffice = Programs.FindOrInstall("SOFFICE_PATH", ["soffice"], "libreoffice-calc-nogui");
        var names = sheets.Keys.Order(StringComparer.Ordinal).Select((path, i) => (path, Name: $"{i:D4}")).ToArray();
        foreach (var (path, name) in names)
        {
            File.WriteAllBytes(_folder[name + ".csv"], sheets[path]);
        }

        string[] args =
        [
            $"-env:UserInstallation=file://{_folder["profile"]}",
            "--headless",
            "--infilter=" + Filter,
            "--convert-to",
            "fods",
            "--outdir",
            _folder.Path,
            .. names.Select(pair => _folder[pair.Name + ".csv"]),
        ];
        using var process = Process.Start(
            new ProcessStartInfo(soffice, args) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return names.ToDictionary(pair => pair.path, pair => Cells(pair.path, XDocument.Load(_folder[pair.Name + ".fods"])));
    }

    private static string[][] Cells(string path, XDocument sheet) =>
        [
            .. sheet
                .Descendants(Table + "table-row")
                .Select(row => row.Elements(Table + "table-cell").SelectMany(cell => Repeated(path, cell)).ToArray())
                .Where(row => row.Any(cell => cell.Length > 0)),
        ];

    private static IEnumerable<string> Repeated(string path, XElement cell)
    {
        Assert.True(cell.Attribute(Table + "formula") is null, $"{path}: {cell}");
        var count = (int?)cell.Attribute(Table + "number-columns-repeated") ?? 1;
        return count > 1000 ? [] : Enumerable.Repeat(Value(cell), count);
    }

    private static string Value(XElement cell) =>
        cell.Attribute(Office + "value-type")?.Value switch
        {
            "float" => decimal.Parse(cell.Attribute(Office + "value")!.Value, NumberStyles.Float, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture),
            "date" => cell.Attribute(Office + "date-value")!.Value,
            _ => Text(string.Join('\n', cell.Elements(Words + "p").Select(line => line.Value))),
        };

    // A number that was read as text must not pass for a number.
    private static string Text(string words) => Number(words) is null ? words : $"text {words}";
}
