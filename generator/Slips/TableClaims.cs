using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>A figure of a sentence that refers to a table cell and contradicts it.</summary>
/// <param name="At">The start of the figure in the sentence.</param>
/// <param name="Length">The length of the figure.</param>
/// <param name="Written">The figure as written.</param>
/// <param name="What">A description of the cell, for a message.</param>
/// <param name="Declared">The value of the cell.</param>
internal sealed record TableClaim(int At, int Length, string Written, string What, string Declared);

/// <summary>
/// Compares a sentence with its table. Checks only figures that can refer to a single cell: the total of the table, of a column or of a
/// row.
/// </summary>
internal static partial class TableClaims
{
    private static readonly NumberFormatInfo Italian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly string[] People = ["persone", "dipendenti", "unita", "addetti", "impiegati", "lavoratori"];

    /// <summary>Returns the figures of a sentence that contradict the table.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="table">The table named by the sentence.</param>
    /// <param name="year">The table's year. A sentence that names another year is not checked.</param>
    public static IEnumerable<TableClaim> Contradictions(string sentence, StatTable table, int year)
    {
        var own = year.ToString("D4", CultureInfo.InvariantCulture);
        if (
            !sentence.Any(char.IsAsciiDigit)
            || HedgeWords().IsMatch(sentence)
            || Years().Matches(sentence).Any(other => other.Value != own)
        )
        {
            return [];
        }

        var numbers = Numbers().Matches(sentence).Where(number => !Years().IsMatch(number.Value)).ToArray();
        var labels = TableLabels.Of(table);
        return numbers.Select(number => ClaimOf(sentence, number, table, labels, numbers.Length)).OfType<TableClaim>();
    }

    private static TableClaim? ClaimOf(string sentence, Match number, StatTable table, TableLabels labels, int count)
    {
        if (!decimal.TryParse(number.Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, Italian, out var value))
        {
            return null;
        }

        var (before, after) = (sentence[..number.Index], sentence[(number.Index + number.Length)..]);
        if (labels.Beside(before, after) is { } label)
        {
            // A figure that matches another cell of the row or column is accepted; one of a different magnitude has another meaning.
            // Two figures for one word are a comparison.
            var isSaidOnce = Occurrences(sentence, label.Name) == 1;
            return isSaidOnce && label.Total is { } cell && !label.Cells.Contains(value) && IsNear(value, cell, 2)
                ? Claim(label.What, cell)
                : null;
        }

        return
            count == 1
            && MentionsTotal(before, after, table.Unit)
            && labels.Total is { } total
            && !labels.AllCells.Contains(value)
            && IsNear(value, total, 10)
            ? Claim("il totale", total)
            : null;

        TableClaim Claim(string what, decimal declared) =>
            new(number.Index, number.Length, number.Value, what, ItalianText.Number(declared));
    }

    // Matches «in totale 691», «691 persone in tutto»; not «12 uffici in tutto» if the table counts persons.
    private static bool MentionsTotal(string before, string after, string? unit)
    {
        var next = Word().Match(after).Groups["word"].Value;
        var isUnit = unit is not null && next.Length > 0 && IsSame(Field.KeyOf(next), Field.KeyOf(unit));
        var rest = isUnit ? after[(after.IndexOf(next, StringComparison.Ordinal) + next.Length)..] : after;
        return TotalAfter().IsMatch(rest) || (TotalBefore().IsMatch(before) && (isUnit || Nothing().IsMatch(rest)));
    }

    private static bool IsSame(string one, string other) => one == other || (People.Contains(one) && People.Contains(other));

    private static int Occurrences(string sentence, string name) =>
        Regex.Count(sentence, $@"(?<!\p{{L}}){Regex.Escape(name)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool IsNear(decimal one, decimal other, decimal factor) =>
        one > 0 && other > 0 && one * factor >= other && other * factor >= one;

    [GeneratedRegex(
        @"(?<![\d.,/:\p{L}-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d/:%\p{L}-])(?!\s*(?:%|per "
            + @"cento|euro|€|anni|giorni|mesi|ore))(?!,\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(?:1[89]|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    // Qualifiers of figures that differ from the table's: parts, other times, estimates, plans.
    [GeneratedRegex(
        @"(?<!\p{L})(?:di cui|circa|oltre|quasi|almeno|fino a|più|meno|precedent\w*|scors\w*|passat\w*|rispetto|aument\w*|diminu\w*|"
            + @"ridu\w*|cal\w*|prima|erano|era|previst\w*|prevede\w*|massim\w*|minim\w*|media|medi[ao]|sarà|saranno|anziché|invece|non)"
            + @"(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex HedgeWords();

    [GeneratedRegex(
        @"(?<!\p{L})(?:in totale|in tutto|complessivamente|per un totale|totale(?: complessivo| generale)?)(?:\s+(?:sono|di|è|è "
            + @"di|pari a|a))?[\s:]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TotalBefore();

    [GeneratedRegex(
        @"^\s+(?:in totale|in tutto|complessiv[ei]|complessivamente)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TotalAfter();

    [GeneratedRegex(@"^\s*(?:$|[,.;:!?()]|e\s|come\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^\s+(?<word>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
