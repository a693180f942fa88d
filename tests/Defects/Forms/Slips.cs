using System.Globalization;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>What a hand does to one value: each operator gives the value with a slip, or null where the value does not allow it.</summary>
internal static class Slips
{
    /// <summary>Slips of the keyboard and of the spreadsheet in a number, as it is written in Italian.</summary>
    public static readonly (string Name, Func<string, Dice, string?> Make)[] Numbers =
    [
        ("ten times", (cell, _) => Scaled(cell, 10)),
        ("a hundred times", (cell, _) => Scaled(cell, 100)),
        ("a thousand times", (cell, _) => Scaled(cell, 1000)),
        ("a tenth", (cell, _) => Scaled(cell, 0.1m)),
        ("a hundredth", (cell, _) => Scaled(cell, 0.01m)),
        ("sign", (cell, _) => Scaled(cell, -1)),
        ("digit lost", (cell, dice) =>
            DigitAt(cell, dice) is var at && at >= 0 && cell.Count(char.IsAsciiDigit) > 1 ? cell.Remove(at, 1) : null
        ),
        ("digit twice", (cell, dice) => DigitAt(cell, dice) is var at && at >= 0 ? cell.Insert(at, cell[at].ToString()) : null),
        ("digit mistyped", (cell, dice) =>
            DigitAt(cell, dice) is var at && at >= 0
                ? cell[..at] + (char)('0' + ((cell[at] - '0' + 1 + dice.Next(9)) % 10)) + cell[(at + 1)..]
                : null
        ),
        ("comma for point", (cell, _) => cell.Contains(',', StringComparison.Ordinal) ? cell.Replace(',', '.')
            : cell.Contains('.', StringComparison.Ordinal) ? cell.Replace('.', ',')
            : null),
        ("letter O for zero", (cell, _) => cell.Contains('0', StringComparison.Ordinal) ? cell.Replace('0', 'O') : null),
    ];

    /// <summary>Slips in a date that is written as <c>2011-05-31</c> or <c>31/05/2011</c>.</summary>
    public static readonly (string Name, Func<string, Dice, string?> Make)[] Dates =
    [
        ("day and month exchanged", (cell, _) => Changed(cell, (y, m, d) => d <= 12 && d != m ? (y, d, m) : null)),
        ("year before", (cell, _) => Changed(cell, (y, m, d) => (y - 1, m, d))),
        ("year after", (cell, _) => Changed(cell, (y, m, d) => (y + 1, m, d))),
        ("decade", (cell, _) => Changed(cell, (y, m, d) => (y + 10, m, d))),
        ("half a century", (cell, _) => Changed(cell, (y, m, d) => (y + 50, m, d))),
        ("century", (cell, _) => Changed(cell, (y, m, d) => (y - 100, m, d))),
        ("year of two digits", (cell, _) => Parsed(cell) is var (y, m, d) ? $"{d:00}/{m:00}/{y % 100:00}" : null),
        ("American", (cell, _) => Parsed(cell) is var (y, m, d) && d > 12 ? $"{m:00}/{d:00}/{y:0000}" : null),
        ("day that is not", (cell, _) => Parsed(cell) is var (y, _, _) ? $"31/02/{y:0000}" : null),
        ("serial number", (cell, _) =>
            Parsed(cell) is var (y, m, d) && DateOnly.TryParse($"{y:0000}-{m:00}-{d:00}", CultureInfo.InvariantCulture, out var day)
                ? (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)
                : null
        ),
    ];

    /// <summary>Slips in a code or a short word.</summary>
    public static readonly (string Name, Func<string, Dice, string?> Make)[] Words =
    [
        ("letter lost", (cell, dice) => cell.Length > 3 ? cell.Remove(dice.Next(1, cell.Length - 1), 1) : null),
        ("letters exchanged", (cell, dice) =>
            cell.Length > 3 && dice.Next(cell.Length - 1) is var at && cell[at] != cell[at + 1]
                ? cell[..at] + cell[at + 1] + cell[at] + cell[(at + 2)..]
                : null
        ),
        ("letter twice", (cell, dice) => cell.Length > 2 && dice.Next(cell.Length) is var at ? cell.Insert(at, cell[at].ToString()) : null),
        ("space for hyphen", (cell, _) => cell.Contains('-', StringComparison.Ordinal) ? cell.Replace('-', ' ') : null),
    ];

    private static string? Scaled(string cell, decimal times)
    {
        var (number, sign) = cell.EndsWith('%') ? (cell[..^1].Trim(), "%") : (cell, "");
        var italian = number.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return
            number.Length > 0
            && decimal.TryParse(
                italian,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
            && value != 0
            ? (value * times / 1.000000000000000000m).ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',') + sign
            : null;
    }

    private static int DigitAt(string cell, Dice dice)
    {
        var digits = Enumerable.Range(0, cell.Length).Where(at => char.IsAsciiDigit(cell[at])).ToArray();
        return digits.Length == 0 ? -1 : digits[dice.Next(digits.Length)];
    }

    private static (int Year, int Month, int Day)? Parsed(string cell) =>
        DateOnly.TryParseExact(
            cell,
            ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? (day.Year, day.Month, day.Day)
            : null;

    private static string? Changed(string cell, Func<int, int, int, (int Year, int Month, int Day)?> change) =>
        Parsed(cell) is var (year, month, day) && change(year, month, day) is var (y, m, d)
            ? cell.Contains('/', StringComparison.Ordinal)
                ? $"{d:00}/{m:00}/{y:0000}"
                : $"{y:0000}-{m:00}-{d:00}"
            : null;
}
