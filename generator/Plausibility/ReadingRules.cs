using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Checks the dates of readings: not before their reference date, within this year, one value per day.</summary>
internal static class ReadingRules
{
    /// <summary>Checks the readings of a year.</summary>
    public static void Check(YearContent year, RowCache cache, DiagnosticLog log) =>
        cache.Once("dates of readings", year.Year, year.Measurements, log, own =>
        {
            var first = new Dictionary<(string, DateOnly), Measurement>();
            foreach (var reading in year.Measurements)
            {
                CheckDates(year, reading, own);
                if (
                    reading.Corrects is null
                    && !first.TryAdd((reading.Indicator, reading.AsOf), reading)
                    && first[(reading.Indicator, reading.AsOf)] is var before
                )
                {
                    var isSame = before.TakenOn == reading.TakenOn && before.Value == reading.Value;
                    own.Report(
                        (isSame ? Problems.ReadingTwice : Problems.ReadingContradicts).AtField(
                            reading.Answers,
                            ReadingSchema.AsOf,
                            reading.Indicator,
                            ItalianText.Day(reading.AsOf),
                            before.Value.Written,
                            ItalianText.Day(before.TakenOn)
                        )
                    );
                }
            }

            return true;
        });

    private static void CheckDates(YearContent year, Measurement reading, DiagnosticLog log)
    {
        if (reading.TakenOn < reading.AsOf)
        {
            log.Report(
                Problems.ReadingTooEarly.AtField(
                    reading.Answers,
                    ReadingSchema.TakenOn,
                    ItalianText.Day(reading.TakenOn),
                    ItalianText.Day(reading.AsOf)
                )
            );
        }
        else if (reading.TakenOn.DayNumber - reading.AsOf.DayNumber > 366)
        {
            log.Report(
                Problems.ReadingLate.AtField(
                    reading.Answers,
                    ReadingSchema.TakenOn,
                    ItalianText.Day(reading.TakenOn),
                    ItalianText.Day(reading.AsOf)
                )
            );
        }

        if (reading.AsOf.Year != year.Year)
        {
            log.Report(Problems.ReadingOfOtherYear.AtField(reading.Answers, ReadingSchema.AsOf, ItalianText.Day(reading.AsOf), year.Year));
        }
    }
}
