using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Drawing;

/// <summary>The words of a series: the finding, the subject, and the text alternative with every value.</summary>
public static class SeriesWords
{
    /// <summary>Returns the finding: the last value, where it came from, and what was expected. It does not judge.</summary>
    /// <param name="series">A series with at least one valid reading.</param>
    public static string Finding(Series series)
    {
        var words = MeasureText.Of(series);
        var year = LastMeasured(series);
        var run = series.RunOf(year).ToArray();
        var last = year.Readings.Last(reading => !reading.IsSuperseded);
        if (series.Direction == Direction.YesNo)
        {
            return YesNo(year, last);
        }

        return ItalianText.Capital($"{Course(words, Start(run), last.Value)}: {Against(words, year, last.Value)}");
    }

    /// <summary>Returns a value of a series (<c>62%</c>, <c>da 15 a 20</c>, <c>sì</c>).</summary>
    public static string Value(Series series, Measure value) => MeasureText.Of(series).Words(value);

    /// <summary>Returns what is drawn, the unit, and the direction in which it improves.</summary>
    public static string Subject(Series series)
    {
        var unit = series.Unit switch
        {
            null or "" => "",
            "%" => ", in per cento",
            var known => $", in {known}",
        };
        var name = series.Name.TrimEnd('.');
        return series.Direction switch
        {
            Direction.Up => $"{name}{unit}. Meglio se sale ↑",
            Direction.Down => $"{name}{unit}. Meglio se scende ↓",
            Direction.Range => $"{name}{unit}. Meglio se resta nell'intervallo ↕",
            _ => $"{name}: sì o no",
        };
    }

    /// <summary>Returns the text alternative: every value, year by year.</summary>
    public static string Description(Series series)
    {
        var words = MeasureText.Of(series);
        return string.Join(' ', series.Years.SelectMany(year => OfYear(words, year)).Prepend($"{Subject(series)}."));
    }

    /// <summary>Returns the day of a reading (<c>al 30 giugno 2024</c>), or its year.</summary>
    public static string Day(SeriesReading reading) =>
        reading.IsDayKnown
            ? ItalianArticle.Before("a", ItalianText.Day(reading.AsOf))
            : string.Create(CultureInfo.InvariantCulture, $"nel {reading.AsOf.Year}");

    private static SeriesYear LastMeasured(Series series) => series.Years.Last(year => year.Readings.Any(reading => !reading.IsSuperseded));

    // The first baseline of the definition; without one, the first valid reading.
    private static Measure? Start(IReadOnlyList<SeriesYear> run) =>
        run[0].Baseline
        ?? run.SelectMany(year => year.Readings).Where(reading => !reading.IsSuperseded).SkipLast(1).FirstOrDefault()?.Value;

    private static string Course(MeasureText words, Measure? start, Measure last) =>
        last.Low != last.High ? $"il valore va {words.Words(last)}"
        : start is null || start.Low != start.High ? $"il valore è {words.Words(last)}"
        : start.Low == last.Low ? $"fermo {words.To(last.Low)}"
        : $"{words.From(start.Low)} {words.To(last.Low)}";

    private static string Against(MeasureText words, SeriesYear year, Measure last)
    {
        var of = string.Create(CultureInfo.InvariantCulture, $"per il {year.Year}");
        if (year.Target is not { } target)
        {
            return $"manca il valore atteso {of}";
        }

        var (above, below) = (last.High - target.High, target.Low - last.Low);
        var isRange = target.Low != target.High;
        var expected = isRange ? $"l'intervallo atteso {of} ({words.Words(target)})" : $"il valore atteso {of} ({words.Words(target)})";
        return above > 0 ? $"{words.Distance(above)} sopra {expected}"
            : below > 0 ? $"{words.Distance(below)} sotto {expected}"
            : isRange ? $"dentro {expected}"
            : $"come atteso {of}";
    }

    private static string YesNo(SeriesYear year, SeriesReading last)
    {
        var said = $"{ItalianText.Capital(last.Value.Written)} {Day(last)}";
        return year.Target is not { } target ? said
            : target.Low == last.Value.Low ? string.Create(CultureInfo.InvariantCulture, $"{said}, come atteso per il {year.Year}")
            : string.Create(CultureInfo.InvariantCulture, $"{said}: per il {year.Year} è atteso {target.Written}");
    }

    private static IEnumerable<string> OfYear(MeasureText words, SeriesYear year)
    {
        if (year.IsRedefined)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Nel {year.Year} la definizione cambia.");
        }

        string[] expected =
        [
            .. year.Baseline is { } start ? [$"partenza {words.Words(start)}"] : Array.Empty<string>(),
            .. year.Target is { } target ? [$"atteso {words.Words(target)}"] : Array.Empty<string>(),
        ];
        if (expected.Length > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Nel {year.Year}: {string.Join(", ", expected)}.");
        }

        foreach (var reading in year.Readings)
        {
            var corrected = reading.IsSuperseded ? ", poi corretto" : "";
            yield return ItalianText.Capital($"{Day(reading)}: {words.Words(reading.Value)}{corrected}.");
        }
    }
}
