using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Comparison;

/// <summary>Writes values and differences of compared years in Italian.</summary>
public static class FactText
{
    /// <summary>Returns a number or an interval in Italian without a unit; another value as it is.</summary>
    public static string Of(FactCell cell) =>
        cell switch
        {
            { Number: { } number } => ItalianText.Short(number),
            { Type: FactType.Interval } => cell.Value.Replace('.', ','),
            _ => cell.Value,
        };

    /// <summary>Returns the difference of two numbers with its sign: "+2", "−3 punti" between percentages.</summary>
    public static string Difference(YearChange change)
    {
        var difference = change.Difference!.Value;
        var unit =
            change.New!.Type != FactType.Percent ? ""
            : Math.Abs(difference) == 1 ? " punto"
            : " punti";
        return ItalianText.Signed(difference) + unit;
    }
}
