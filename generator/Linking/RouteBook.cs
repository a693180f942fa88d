using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.OpenData;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The address of every record and page. Only this class creates an <see cref="Address"/>.</summary>
public sealed class RouteBook
{
    private readonly Dictionary<(RecordKind, int, string), Address> _records = [];

    // Lazy: a frozen year has thousands of records, and few are linked to.
    private readonly Dictionary<int, Lazy<Dictionary<(RecordKind, string), Address>>> _frozen = [];
    private readonly Withdrawals _gone;

    /// <summary>Assigns an address to every record and reports duplicate addresses.</summary>
    /// <param name="content">The whole content: withdrawn content keeps its address, now used by an explanation page.</param>
    /// <param name="gone">The withdrawn content.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public RouteBook(SiteContent content, Withdrawals gone, DiagnosticLog log)
    {
        _gone = gone;
        foreach (var year in content.Years)
        {
            if (year.Frozen is { } frozen)
            {
                _frozen.Add(
                    year.Year,
                    new Lazy<Dictionary<(RecordKind, string), Address>>(() =>
                        frozen.Records.ToDictionary(
                            record => (record.Kind, record.Code),
                            record => new Address(record.Path, record.Fragment)
                        )
                    )
                );
                continue;
            }

            var objectives = year
                .Indicators.DistinctBy(indicator => indicator.Head.Code)
                .ToDictionary(indicator => indicator.Head.Code, indicator => indicator.Objective);
            var taken = PageNames.All.ToDictionary(name => Page(year.Year, name), name => (Kind: RecordKind.Page, Code: name));
            foreach (var head in year.Heads.Concat(content.Terms.Select(term => term.Head)))
            {
                var address = Place(year, head, objectives);
                address = gone.Has(head.Kind, year.Year, head.Code) ? address with { Fragment = null } : address;
                if (
                    _records.TryAdd((head.Kind, year.Year, head.Code), address)
                    && !gone.Has(head.Kind, year.Year, head.Code)
                    && !taken.TryAdd(address, (head.Kind, head.Code))
                )
                {
                    log.Report(Problems.AddressTaken.At(head.Answers.At(CommonFields.Code), address, Named(taken[address])));
                }
            }
        }
    }

    /// <summary>
    /// Returns the routes of the previous run if the records and their places are unchanged and nothing is withdrawn; otherwise new routes.
    /// </summary>
    public static RouteBook Of(SiteContent content, Withdrawals gone, RecordIndex index, RowCache cache, DiagnosticLog log)
    {
        var parents = cache.Same("parents of points", 0, [.. content.Years.SelectMany(ParentsOf)], string.Equals);
        object basis = gone.IsEmpty && content.Years.All(year => year.Frozen is null) ? (index.Keys, parents) : new object();
        return cache.Once("routes", 0, basis, log, own => new RouteBook(content, gone, own));
    }

    /// <summary>The front door of the portal.</summary>
    public static Address FrontDoor => new("index.html");

    /// <summary>The page that servers return for an unknown address.</summary>
    public static Address NotFound => new("404.html");

    /// <summary>The first step of every breadcrumb trail: the front door.</summary>
    public static IReadOnlyList<Link> Trail { get; } = [Link.To("Prima pagina", FrontDoor)];

    /// <summary>The licences of third-party software.</summary>
    public static Address Licences => new("licenze.txt");

    /// <summary>Returns the address of a root page.</summary>
    public static Address Root(string name) => new(name + ".html");

    /// <summary>Returns the archive's entry for a year.</summary>
    public static Address Archive(int year) => Root("archivio").At($"anno-{year:D4}");

    /// <summary>Returns the address of a frozen year's manifest of checksums.</summary>
    public static Address SealOf(int year) => new(SealPath(year));

    /// <summary>Returns the path of that manifest.</summary>
    public static string SealPath(int year) => $"archivio/{year:D4}-manifest-sha256.txt";

    /// <summary>The register of frozen years.</summary>
    public static Address Register => new(RegisterPath);

    /// <summary>The path of the register of frozen years.</summary>
    public const string RegisterPath = "archivio/registro.jsonl";

    /// <summary>Returns a page of a year, by its name in <see cref="PageNames"/>.</summary>
    public static Address Page(int year, string name) => new($"{year:D4}/{PageNames.Find(name)}");

    /// <summary>
    /// Returns the root of Amministrazione trasparente: of the current tree, or of the tree that a year shows in its own pages.
    /// </summary>
    public static Address Transparency(int? year) => new(TransparencyFolder(year) + "index.html");

    /// <summary>
    /// Returns a section of Amministrazione trasparente, in the current tree or in a year's tree: a page, or an anchor in the page of its
    /// first-level section.
    /// </summary>
    public static Address TransparencySection(Section section, int? year) =>
        new($"{TransparencyFolder(year)}{section.Page}.html", section.Level == 1 ? null : section.Slug);

    /// <summary>Returns the address of a published attachment.</summary>
    public static Address Attachment(int year, string path) => new($"{year:D4}/allegati/{path}");

    /// <summary>Returns the address of the logo. The root and each year have their own copy, so that a year is self-contained.</summary>
    public static Address Logo(int? year, string ending) => new((year is { } number ? $"{number:D4}/logo" : "logo") + ending);

    /// <summary>Returns the address of a published picture.</summary>
    public static Address Picture(int year, string path) => new($"{year:D4}/{PictureFields.Folder}/{path}");

    /// <summary>Returns the path of a published attachment below the document root.</summary>
    public static string AttachmentPath(int year, string path) => Attachment(year, path).Path;

    /// <summary>Returns the path of a year's home page below the document root.</summary>
    public static string HomePath(int year) => Page(year, "home").Path;

    /// <summary>Returns a file that the search page of a year loads; numbering starts at 1.</summary>
    public static Address SearchShard(int year, int number) => new($"{year:D4}/ricerca/{number:D3}.js");

    /// <summary>The page that lists the published data.</summary>
    public static Address OpenData => Root("dati-aperti");

    /// <summary>The page that lists which years can be compared.</summary>
    public static Address Comparison => new("confronto/index.html");

    /// <summary>The page with the rules of the comparison.</summary>
    public static Address ComparisonRules => new("confronto/regole.html");

    /// <summary>Returns the page with what changed between two years, or its page for one list of records.</summary>
    public static Address Pair(int from, int to, string? list = null) => new($"confronto/{from:D4}-{to:D4}/{list ?? "index"}.html");

    /// <summary>Returns the page of a list of records through all years.</summary>
    public static Address Histories(string list) => new($"confronto/{list}/index.html");

    /// <summary>Returns the page of a record through all years.</summary>
    public static Address History(string list, string code) => new($"confronto/{list}/{code}.html");

    private const string DataFolder = "dati";

    /// <summary>Returns a table as a data file in a format.</summary>
    public static Address Data(int year, string folder, string code, TableFormat format) =>
        new($"{year:D4}/{folder}/{code}{EndingOf(format)}");

    /// <summary>Returns a list of records as a data file in a format.</summary>
    public static Address DataOfList(int year, string code, TableFormat format) => Data(year, DataFolder, code, format);

    /// <summary>Returns the page about a list of records as a dataset.</summary>
    public static Address DatasetPage(int year, string code) => new($"{year:D4}/{DataFolder}/{code}.html");

    /// <summary>Returns the page about a statistical table as a dataset. No list has such a name.</summary>
    public static Address DatasetPageOfTable(int year, string code) => DatasetPage(year, $"personale-{code}");

    /// <summary>Returns a list of records over all years as a data file in a format.</summary>
    public static Address DataOfAllYears(string code, TableFormat format) => new($"{DataFolder}/{code}{EndingOf(format)}");

    /// <summary>Returns the page about a list of records over all years.</summary>
    public static Address DatasetPageOfAllYears(string code) => new($"{DataFolder}/{code}.html");

    /// <summary>The description of the data files over all years, a Data Package.</summary>
    public static Address DataPackageOfAllYears => new($"{DataFolder}/datapackage.json");

    /// <summary>Returns the description of a year's data files, a Data Package.</summary>
    public static Address DataPackage(int year) => new($"{year:D4}/datapackage.json");

    /// <summary>Returns the archive of a year's data files.</summary>
    public static Address DataZip(int year) => new($"{year:D4}/{DataFolder}/{year:D4}.zip");

    /// <summary>Returns the catalogue of the published data in the form of an extension.</summary>
    public static Address Catalogue(string ending) => new($"{DataFolder}/catalogo.{ending}");

    /// <summary>Returns the feed of a year's section, or the feed of the whole portal's news.</summary>
    public static Address Feed(int? year, string section) => new((year is { } number ? $"{number:D4}/" : "") + section + ".atom");

    /// <summary>Returns the description of a year's search, for browsers (OpenSearch).</summary>
    public static Address SearchDescription(int year) => new($"{year:D4}/opensearch.xml");

    /// <summary>Returns the address of a record, or null if the record does not exist.</summary>
    public Address? Find(RecordKind kind, int year, string code) =>
        kind == RecordKind.Page
            ? PageNames.Find(code) is null
                ? null
                : Page(year, code)
            : _records.TryGetValue((kind, year, code), out var address)
                ? address
                : _frozen.TryGetValue(year, out var records) && records.Value.TryGetValue((kind, code), out address)
                    ? address
                    : null;

    /// <summary>
    /// Returns the target address of a reference from a year, or null. Withdrawn content has no anchors inside its page.
    /// </summary>
    public Address? Find(Target target, int year) =>
        Find(target.Kind, target.Year ?? year, target.Code) is not { } address ? null
        : target.Fragment is null || IsGone(target, year) ? address
        : address.At(target.Fragment);

    /// <summary>True if the target of a reference from a year is no longer published.</summary>
    public bool IsGone(Target target, int year) => _gone.Has(target, year);

    /// <summary>Returns the address of an existing record.</summary>
    public Address Of(RecordKind kind, int year, string code) =>
        _records.TryGetValue((kind, year, code), out var address) ? address : _frozen[year].Value[(kind, code)];

    /// <summary>
    /// Returns the reference (<c>settore:2024/ambiente</c>) whose address is a path of the site, or null if none matches.
    /// </summary>
    public string? ReferenceTo(string path)
    {
        var parts = path.Split('#');
        var page = parts[0].Length == 0 || parts[0].EndsWith('/') ? parts[0] + "index.html" : parts[0];
        var wanted = new Address(page, parts.Length > 1 ? parts[1] : null);
        foreach (
            var ((kind, year, code), address) in _records
                .OrderBy(record => record.Key.Item2)
                .ThenBy(record => record.Key.Item1)
                .ThenBy(record => record.Key.Item3, StringComparer.Ordinal)
        )
        {
            if (address == wanted)
            {
                return new Target(kind, year, code).ToString();
            }
        }

        return
            page.Length > 5
            && int.TryParse(page.AsSpan(0, 4), out var of)
            && PageNames.All.FirstOrDefault(name => Page(of, name) == wanted) is { } found
            ? $"pagina:{of:D4}/{found}"
            : null;
    }

    private static string EndingOf(TableFormat format) =>
        format == TableFormat.Json ? ".json"
        : format == TableFormat.GeoJson ? ".geojson"
        : format == TableFormat.SpreadsheetCsv ? "-per-foglio-di-calcolo.csv"
        : ".csv";

    private static string Named((RecordKind Kind, string Code) owner) =>
        (owner.Kind == RecordKind.Page ? "la pagina" : owner.Kind.One()) + $" «{owner.Code}»";

    private static Address Place(YearContent year, Head head, Dictionary<string, string> objectives)
    {
        var (folder, code) = ($"{year.Year:D4}", head.Code);
        return head.Kind switch
        {
            RecordKind.Objective => new($"{folder}/obiettivi/{code}.html"),
            RecordKind.Unit => new($"{folder}/settori/{code}.html"),
            RecordKind.Body => new($"{folder}/organi/{code}.html"),
            RecordKind.Company => new($"{folder}/societa/{code}.html"),
            RecordKind.OtherBody => new($"{folder}/enti/{code}.html"),
            RecordKind.Facility => new($"{folder}/luoghi/index.html", code),
            RecordKind.FacilityKind => new($"{folder}/luoghi/index.html", "tipologia-" + code),
            RecordKind.Document => new($"{folder}/documenti/{code}.html"),
            RecordKind.Chapter => new($"{folder}/piano/{code}.html"),
            RecordKind.Table => PlaceOfTable(year, code),
            RecordKind.Indicator => new($"{folder}/obiettivi/{objectives[code]}.html", code),
            RecordKind.Term => new($"{folder}/glossario.html", code),
            RecordKind.ContextFigure => new($"{folder}/contesto.html", code),
            RecordKind.CycleItem => new($"{folder}/ciclo.html", code),
            RecordKind.NewsItem => new($"{folder}/notizie/{code}.html"),
            _ => throw new ArgumentOutOfRangeException(nameof(head), head.Kind, "no address for this kind"),
        };
    }

    private static string TransparencyFolder(int? year) => (year is null ? "" : $"{year:D4}/") + "amministrazione-trasparente/";

    // The pages that contain records without a page of their own.
    private static IEnumerable<string> ParentsOf(YearContent year) =>
        year
            .Indicators.Select(indicator => indicator.Objective)
            .Concat(year.Prospects.Select(prospect => prospect.Head.Code + (prospect.FromCompanies ? " societa" : " enti")));

    private static Address PlaceOfTable(YearContent year, string code)
    {
        var prospect = year.Prospects.FirstOrDefault(candidate => candidate.Head.Code == code);
        return prospect is null
            ? new Address($"{year.Year:D4}/personale/{code}.html")
            : new Address($"{year.Year:D4}/{(prospect.FromCompanies ? "societa" : "enti")}/index.html", code);
    }
}
