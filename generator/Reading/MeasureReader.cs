using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Parses the value of an indicator as a measure, depending on the indicator's direction.</summary>
public static class MeasureReader
{
    /// <summary>Returns the measure; null for an empty field, or (reported) for an invalid text.</summary>
    public static Measure? Read(Answer? answer, Direction direction, Func<Place> place, DiagnosticLog log)
    {
        if (answer is not { Absence: null })
        {
            return null;
        }

        var (measure, word, form) = direction switch
        {
            Direction.YesNo => (ReadYesNo(answer.Text), "sì/no", "sì oppure no"),
            Direction.Range => (
                ReadRange(answer.Text),
                "intervallo",
                "un numero, oppure due numeri con un trattino fra spazi (10 - 20), il minore per primo"
            ),
            Direction.Down => (ReadNumber(answer.Text), "in diminuzione", "un numero"),
            _ => (ReadNumber(answer.Text), "in aumento", "un numero"),
        };
        if (measure is null)
        {
            // A malformed number is reported as such, as in any other cell.
            var isBadNumber =
                direction != Direction.YesNo && ItalianNumbers.Parse(answer.Text.TrimEnd('%', ' ')).Problem == Problems.NumberAmbiguous;
            log.Report(
                isBadNumber ? Problems.NumberAmbiguous.At(place(), answer.Text) : Problems.MeasureUnfit.At(place(), answer.Text, word, form)
            );
        }

        return measure;
    }

    private static Measure? ReadNumber(string text) =>
        ItalianNumbers.Parse(text.TrimEnd('%', ' ')).Number is { } number ? new Measure(number, number, text) : null;

    private static Measure? ReadRange(string text)
    {
        var ends = text.Split([" - ", " – "], StringSplitOptions.TrimEntries);
        return ends.Length == 2 && ReadNumber(ends[0]) is { } low && ReadNumber(ends[1]) is { } high
            ? low.Low <= high.High
                ? new Measure(low.Low, high.High, text)
                : null
            : ReadNumber(text);
    }

    private static Measure? ReadYesNo(string text) =>
        Schema.Field.KeyOf(text) switch
        {
            "si" => new Measure(1, 1, "sì"),
            "no" => new Measure(0, 0, "no"),
            _ => null,
        };
}
