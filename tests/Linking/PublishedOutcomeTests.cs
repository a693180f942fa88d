using System.Globalization;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Tests.OpenData;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Tests.Theme;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>
/// The numbers by state on the page of outcomes, recomputed from the clerk's files by code that shares nothing with the program. It knows
/// the rule for readings on or after the due date only: all readings of these years end so.
/// </summary>
public sealed class PublishedOutcomeTests
{
    [Theory]
    [InlineData("2023", 95, 40)]
    [InlineData("2024", 100, 50)]
    public void Numbers_by_state_equal_those_of_the_content(string year, int reached, int partly)
    {
        var due = StatesOf(year, reached, partly).CountBy(state => state).ToDictionary();
        var page = new HtmlParser().ParseDocument(new MemoryStream(BuiltSite.Of("complete").Bytes[$"{year}/obiettivi/index.html"]));
        var shown = page.QuerySelectorAll(".group[id^=gruppo-di-]")
            .ToDictionary(
                group => group.QuerySelector(".entry .state")!.Words(),
                group =>
                    (
                        Said: int.Parse(group.QuerySelector(".count")!.Words(), CultureInfo.InvariantCulture),
                        Listed: group.QuerySelectorAll(".entry").Length
                    )
            );
        Assert.InRange(due.Count, 3, 9);
        Assert.Equal(
            due.OrderBy(state => state.Key),
            shown.Select(group => KeyValuePair.Create(group.Key, group.Value.Said)).OrderBy(state => state.Key)
        );
        Assert.All(shown.Values, group => Assert.Equal(group.Said, group.Listed));
        var squares = page.QuerySelector(".headline")!
            .QuerySelectorAll("svg.squares path")
            .Select(path => path.GetAttribute("d")!.Count(c => c == 'z'));
        Assert.Equal(due.Values.Order(), squares.Order());
    }

    private static IEnumerable<string> StatesOf(string year, int reached, int partly)
    {
        var folder = Path.Combine(BuiltSite.ContentOf("complete"), year);
        var (indicators, readings) = (Rows(folder, "indicatori.csv"), Rows(folder, "rilevazioni.csv"));
        foreach (var objective in Rows(folder, "obiettivi.csv").Where(row => row["tipo"] != "impegno"))
        {
            string[] states =
            [
                .. indicators
                    .Where(row => row["obiettivo"] == objective["codice"])
                    .Select(row => State(row, readings, year, reached, partly))
                    .OfType<string>()
                    .Distinct(),
            ];
            yield return states.Length switch
            {
                0 => "Non misurato",
                1 => states[0],
                _ => "Raggiunto in parte",
            };
        }
    }

    private static string? State(
        Dictionary<string, string> indicator,
        IReadOnlyList<Dictionary<string, string>> readings,
        string year,
        int reached,
        int partly
    )
    {
        var own = readings.Where(row => row["indicatore"] == indicator["codice"]).ToArray();
        var valid = own.Where(row => !own.Any(other => other["corregge"].Length > 0 && Day(other["corregge"]) == Day(row["rilevata il"])));
        if (valid.MaxBy(row => Day(row["riferita al"])) is not { } last)
        {
            return null;
        }

        var (value, target, direction) = (last["valore"], indicator[$"atteso {year}"], indicator["verso"]);
        if (direction == "sì/no")
        {
            return value == target ? "Raggiunto" : "Non raggiunto";
        }

        if (direction == "intervallo")
        {
            var ends = target.Split(" - ");
            return Number(value) >= Number(ends[0]) && Number(value) <= Number(ends[1]) ? "Raggiunto" : "Non raggiunto";
        }

        var start = indicator.GetValueOrDefault("andamento", "").StartsWith('c') ? 0 : Number(indicator["partenza"]) ?? 0;
        var (now, wanted) = (Number(value)!.Value, Number(target)!.Value);
        var progress = (now - start) / (wanted - start) * 100;
        return progress >= reached ? "Raggiunto"
            : progress >= partly ? "Raggiunto in parte"
            : "Non raggiunto";
    }

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture);

    private static decimal? Number(string written) =>
        decimal.TryParse(
            written.Replace(".", "", StringComparison.Ordinal).Replace(',', '.').Replace('−', '-'),
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static Dictionary<string, string>[] Rows(string folder, string file)
    {
        var rows = CsvRows.Of(File.ReadAllBytes(Path.Combine(folder, file)), ';');
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
