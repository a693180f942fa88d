using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>A case of an objective's state, as a clerk writes it. Several indicators are separated by <c>//</c>.</summary>
internal sealed record StateCase(string Name, string Direction, string Course, string Baseline, string Target, string Readings, string Due)
{
    public int Indicators => Direction.Split("//").Length;

    public IEnumerable<string> IndicatorRows(string objective) =>
        Enumerable
            .Range(0, Indicators)
            .Select(i =>
                $"{objective}-i{i};{objective};Indicatore {i};{Part(Direction, i)};{Part(Course, i)};{Part(Baseline, i)};{Part(Target, i)}"
            );

    public IEnumerable<string> ReadingRows(string objective) =>
        Enumerable
            .Range(0, Indicators)
            .SelectMany(i =>
                Part(Readings, i)
                    .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(reading => Row($"{objective}-i{i}", reading))
            );

    private static string Part(string parts, int i) => parts.Split("//").ElementAtOrDefault(i)?.Trim() ?? "";

    // 2023-06-30/2023-07-10=20 corregge 2023-07-01; what was not taken on a day of its own was taken on the day that it refers to.
    private static string Row(string indicator, string reading)
    {
        var (days, value) = (reading.Split('=')[0].Split('/'), reading.Split('=')[1].Split(" corregge "));
        return $"{indicator};{days[0]};{days[^1]};{value[0]};{value.ElementAtOrDefault(1)}";
    }
}

/// <summary>The pages of objectives that cases give, all from one portal.</summary>
internal static class StatePages
{
    /// <summary>The pages in the order of the cases. Thresholds: 80, 95, 50.</summary>
    public static IReadOnlyList<ObjectivePage> Of(
        IReadOnlyList<StateCase> cases,
        string thresholds = "stati: {in linea da: 80, raggiunto da: 95, raggiunto in parte da: 50}\n"
    )
    {
        var (objectives, indicators, readings) = (
            new StringBuilder("codice;titolo;tipo;scadenza\n"),
            new StringBuilder("codice;obiettivo;nome;verso;andamento;partenza;atteso 2023\n"),
            new StringBuilder("indicatore;riferita al;rilevata il;valore;corregge\n")
        );
        for (var i = 0; i < cases.Count; i++)
        {
            objectives.Append(CultureInfo.InvariantCulture, $"o{i};Obiettivo {i};gestionale;{cases[i].Due}\n");
            indicators.AppendJoin('\n', cases[i].IndicatorRows($"o{i}")).Append('\n');
            readings.AppendJoin("", cases[i].ReadingRows($"o{i}").Select(row => row + "\n"));
        }

        IReadOnlyList<StoredFile> files = new SmallSite()
            .With("anno.yml", "tipo di piano: PIAO\n" + thresholds)
            .With("obiettivi.csv", objectives.ToString())
            .With("indicatori.csv", indicators.ToString())
            .With("rilevazioni.csv", readings.ToString())
            .Files;
        var drafts = BuiltSite.Link(files).Pages.ToLookup(draft => draft.Address.Path);
        return [.. cases.Select((_, i) => (ObjectivePage)drafts[$"2023/obiettivi/o{i}.html"].Single().Make())];
    }

    /// <summary>The words beside the last reading of each indicator.</summary>
    public static IReadOnlyList<string> LastWords(ObjectivePage page) =>
        [.. page.Indicators.Select(part => part.Readings!.Rows[^1].Cells[1].Text)];

    /// <summary>The words beside the reading of each indicator that counts on a day; "" where an indicator has none.</summary>
    public static IReadOnlyList<string> WordsOn(ObjectivePage page, string day) =>
        [
            .. page.Indicators.Select(part =>
                part.Readings?.Rows.Where(row => row.Header.Text == day && row.Cells[1].Text != "non conta")
                    .Select(row => row.Cells[1].Text)
                    .LastOrDefault()
                ?? ""
            ),
        ];
}
