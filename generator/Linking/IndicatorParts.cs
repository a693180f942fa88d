using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>An indicator as part of its objective's page.</summary>
public static class IndicatorParts
{
    /// <summary>The part.</summary>
    public static IndicatorPart Of(YearLinks year, Indicator indicator)
    {
        var row = indicator.Head.Answers;
        var readings = year.MeasurementsOf(indicator).OrderBy(reading => reading.AsOf).ThenBy(reading => reading.TakenOn).ToArray();
        return new IndicatorPart(indicator.Head.Code, indicator.Head.Name)
        {
            Facts = [.. Facts(row), .. Targets(indicator)],
            Readings = readings.Length == 0 ? null : Readings(year, indicator, readings),
            Chart = IsDrawable(indicator, readings) ? Draw(year, indicator, readings) : null,
        };
    }

    private static IEnumerable<Fact> Facts(Answers row) =>
        new[] { IndicatorSchema.Type, IndicatorSchema.Unit, IndicatorSchema.Formula, IndicatorSchema.Direction, IndicatorSchema.Baseline }
            .Where(field => row[field] is not null)
            .Select(field => Shows.Fact(field == IndicatorSchema.Type ? "Tipo" : field == IndicatorSchema.Baseline ? "Valore di partenza" : field == IndicatorSchema.Direction ? "Verso del miglioramento" : Shows.Capital(field.Name), Shows.Of(row[field])));

    private static IEnumerable<Fact> Targets(Indicator indicator) => indicator.Targets.Count == 0
        ? [Shows.Fact("Valore atteso", Shows.Of(Absence.NotInSource))]
        : indicator.Targets.OrderBy(target => target.Key).Select(target => Shows.Fact($"Valore atteso {target.Key}", new Shown(target.Value.Written)));

    private static DataTable Readings(YearLinks year, Indicator indicator, IReadOnlyList<Measurement> readings) => new(
        "rilevazioni-" + indicator.Head.Code,
        $"Rilevazioni: {indicator.Head.Name}",
        [new("Riferita al"), new("Valore") { IsNumeric = true }, new("Scostamento dal valore atteso"), new("Rilevata il"), new("Fonte"), new("Note")],
        [.. readings.Select(reading => Row(year, indicator, reading, readings))]);

    private static TableRow Row(YearLinks year, Indicator indicator, Measurement reading, IReadOnlyList<Measurement> all)
    {
        var isCorrected = all.Any(other => other.Corrects == reading.TakenOn);
        var remarks = new[]
        {
            isCorrected ? "Valore corretto da una rilevazione successiva." : "",
            reading.Corrects is { } day ? $"Corregge la rilevazione del {ItalianText.Day(day)}." : "",
            reading.Answers.Text(ReadingSchema.Note),
        };
        var source = Citation.Parse(reading.Answers.TextOrNull(ReadingSchema.Source));
        return new TableRow(new Shown(ItalianText.Day(reading.AsOf)),
        [
            new Shown(reading.Value.Written),
            new Shown(Deviation(indicator, reading, year.Year)),
            new Shown(ItalianText.Day(reading.TakenOn)),
            source is null ? Shows.Of((Answer?)null) : Provenances.Sources(year, source)[0],
            new Shown(string.Join(" ", remarks.Where(remark => remark.Length > 0))),
        ]);
    }

    // Deviations keep their sign; a word says which way is better.
    private static string Deviation(Indicator indicator, Measurement reading, int year)
    {
        if (indicator.Targets.GetValueOrDefault(year) is not { } target)
        {
            return "manca il valore atteso";
        }

        var value = reading.Value.Low;
        return indicator.Direction switch
        {
            Direction.YesNo => value == target.Low ? "come atteso" : "diverso dall'atteso",
            Direction.Range when value < target.Low => $"{ItalianText.Signed(value - target.Low)}: sotto l'intervallo",
            Direction.Range when value > target.High => $"{ItalianText.Signed(value - target.High)}: sopra l'intervallo",
            Direction.Range => "dentro l'intervallo",
            _ when value == target.Low => "0: come atteso",
            Direction.Down => $"{ItalianText.Signed(value - target.Low)}: {(value < target.Low ? "meglio" : "peggio")} dell'atteso",
            _ => $"{ItalianText.Signed(value - target.Low)}: {(value > target.Low ? "meglio" : "peggio")} dell'atteso",
        };
    }

    private static bool IsDrawable(Indicator indicator, IReadOnlyList<Measurement> readings) =>
        readings.Count > 0 && indicator.Direction is Direction.Up or Direction.Down && readings.All(reading => reading.Value.Low >= 0);

    private static Chart Draw(YearLinks year, Indicator indicator, IReadOnlyList<Measurement> readings)
    {
        var valid = readings.Where(reading => !readings.Any(other => other.Corrects == reading.TakenOn)).ToArray();
        var bars = valid.Select(reading => new ChartBar(ItalianText.Day(reading.AsOf), [(double)reading.Value.Low], [reading.Value.Written])).ToList();
        var target = indicator.Targets.GetValueOrDefault(year.Year);
        if (target is { Low: >= 0 })
        {
            bars.Add(new ChartBar($"Atteso {year.Year}", [(double)target.Low], [target.Written]));
        }

        var last = valid[^1];
        var summary = $"L'ultimo valore, riferito al {ItalianText.Day(last.AsOf)}, è {last.Value.Written}" + (target is null ? "." : $"; il valore atteso è {target.Written}.");
        return new Chart("grafico-" + indicator.Head.Code, indicator.Head.Name, summary, ["Valore"], bars);
    }
}
