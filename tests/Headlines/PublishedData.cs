using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.OpenData;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>The pages and data files of a built portal, as a reader with a spreadsheet has them.</summary>
internal sealed class PublishedData(BuiltSite site)
{
    private const string Host = "https://prova.example/";
    private readonly Dictionary<string, IHtmlDocument> _pages = [];

    /// <summary>The year that the front door shows.</summary>
    public string CurrentYear => Target("index.html", (IHtmlAnchorElement)Page("index.html").QuerySelector(".headline a")!).Page[..4];

    /// <summary>All sentences with their pages, except those written by the office.</summary>
    public IReadOnlyList<(string Page, IElement Article)> Headlines() =>
        [
            .. site
                .Bytes.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .SelectMany(path => Page(path).QuerySelectorAll(".headline").Select(article => (path, article)))
                .Where(one => one.article.Id != "in-breve-ufficio"),
        ];

    /// <summary>The page and fragment to which a link leads.</summary>
    public static (string Page, string Fragment) Target(string page, IHtmlAnchorElement link)
    {
        var target = new Uri(new Uri(Host + page), link.GetAttribute("href"));
        return (target.AbsolutePath[1..], target.Fragment.TrimStart('#'));
    }

    /// <summary>True if the page exists, and its fragment.</summary>
    public bool Exists(string page, string fragment) =>
        site.Bytes.ContainsKey(page)
        && (fragment.Length == 0 || !page.EndsWith(".html", StringComparison.Ordinal) || Page(page).GetElementById(fragment) is not null);

    /// <summary>The datum at a place, from the published files; the states of objectives, which are no datum, from their list.</summary>
    public decimal? ValueAt(string page, string fragment, string words)
    {
        var (year, code) = (page[..4], Path.GetFileNameWithoutExtension(page));
        var folder = page.Split('/')[1];
        return folder switch
        {
            "personale" => Cell(year, code, fragment),
            "societa" => Field($"{year}/dati/societa.csv", code, fragment),
            "enti" => Field($"{year}/dati/altri-enti.csv", code, fragment),
            "contesto.html" => NumberOf(Row($"{year}/dati/contesto.csv", fragment)["valore"]),
            "luoghi" when fragment.Length == 0 => Rows($"{year}/dati/luoghi.csv").Count,
            "luoghi" => Texts($"{year}/dati/luoghi.csv", "tipologia").Count(kind => "tipologia-" + kind == fragment),
            "obiettivi" => Page(page).QuerySelectorAll($"#{fragment} > ul > li").Count(entry => IsCounted(entry, words)),
            _ => null,
        };
    }

    /// <summary>A page as a document.</summary>
    public IHtmlDocument Page(string path)
    {
        if (!_pages.TryGetValue(path, out var page))
        {
            _pages.Add(path, page = new HtmlParser().ParseDocument(new MemoryStream(site.Bytes[path])));
        }

        return page;
    }

    /// <summary>The pages of tables, records or lists whose address contains these words, in order.</summary>
    public IEnumerable<string> Pages(string words) =>
        site
            .Bytes.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path.Contains(words, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The texts of a column.</summary>
    public IEnumerable<string> Texts(string file, string column) => Rows(file).Select(row => row[column]);

    /// <summary>The numbers of a column.</summary>
    public IEnumerable<decimal> Column(string file, string column) => Texts(file, column).Select(text => NumberOf(text)!.Value);

    /// <summary>The row with a code.</summary>
    public IReadOnlyDictionary<string, string> Row(string file, string code) => Rows(file).Single(row => row.Values.First() == code);

    /// <summary>The rows of a file, by heading.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var rows = CsvRows.Of(site.Bytes[file], ',');
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>The published file of a staffing table.</summary>
    public string TableFile(string year, string code) =>
        site.Bytes.Keys.Single(path =>
            path.StartsWith(year, StringComparison.Ordinal) && path.EndsWith($"personale/{code}.csv", StringComparison.Ordinal)
        );

    /// <summary>A number with a decimal point, or null.</summary>
    public static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    // «Impegni raggiunti» and «Raggiunto» begin alike; an unknown outcome has other words in the list.
    private static bool IsCounted(IElement entry, string words)
    {
        var state = entry.QuerySelector(".state")!.Words();
        var named = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..words.LastIndexOf(':')];
        return named == "con esito non indicato"
            ? state == "Esito non indicato"
            : Plural(state).Equals(named, StringComparison.OrdinalIgnoreCase);
    }

    private static string Plural(string state) =>
        state.Replace("to in", "ti in", StringComparison.Ordinal) is var words && words.EndsWith("to", StringComparison.Ordinal)
            ? words[..^1] + "i"
            : words;

    // «cella-m21» is the cell M21 of the file.
    private decimal? Cell(string year, string code, string fragment)
    {
        var name = fragment["cella-".Length..];
        var letters = name.TakeWhile(char.IsAsciiLetterLower).ToArray();
        var column = letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'a' + 1) - 1;
        var row = int.Parse(name[letters.Length..], CultureInfo.InvariantCulture) - 1;
        return NumberOf(CsvRows.Of(site.Bytes[TableFile(year, code)], ',')[row][column]);
    }

    private decimal? Field(string file, string code, string fragment) =>
        NumberOf(Row(file, code).Single(field => "dato-" + field.Key.Replace(' ', '-') == fragment).Value);
}
