using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>
/// Tax numbers of companies and public bodies: eleven digits, the last of which is a check digit (DM 23 dicembre 1976). They have no field
/// of their own, but appear in texts after the name.
/// </summary>
internal static partial class TaxNumbers
{
    private const int Length = 11;

    /// <summary>Checks the settings of the portal.</summary>
    public static void Check(Portal portal, DiagnosticLog log) => CheckRow(portal.Answers, log);

    /// <summary>Checks the descriptions of offices and companies, and the chapters.</summary>
    public static void Check(YearContent year, RowCache cache, DiagnosticLog log)
    {
        cache.Check("tax numbers of companies", year.Year, null, year.Companies, log, (company, own) =>
            CheckRow(company.Head.Answers, own)
        );
        cache.Check("tax numbers of bodies", year.Year, null, year.OtherBodies, log, (body, own) => CheckRow(body.Head.Answers, own));
        cache.Check("tax numbers of units", year.Year, null, year.Units, log, (unit, own) => CheckRow(unit.Head.Answers, own));
        cache.Check("tax numbers in chapters", year.Year, null, year.Chapters, log, (chapter, own) =>
        {
            foreach (var (number, kind, why) in Wrong(chapter.Text.Text))
            {
                own.Report(
                    Problems.TaxNumberWrong.AtWhole(
                        chapter.Text.At(number.Index, number.Length),
                        Subject.Text,
                        number.Value,
                        number.Value,
                        kind,
                        why
                    )
                );
            }
        });
    }

    /// <summary>True if the whole cell consists of eleven digits that cannot be a telephone number.</summary>
    public static bool IsNoPhone(string text) =>
        text.Length == Length && text.All(char.IsAsciiDigit) && !(text[0] is '3' or '8' || (text[0] == '0' && text[1] != '0'));

    /// <summary>True if the check digit matches the ten digits before it.</summary>
    public static bool IsConfirmed(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0 && digits.Distinct().Count() > 1;
    }

    private static void CheckRow(Answers row, DiagnosticLog log)
    {
        foreach (var answer in row.All.Where(answer => answer.Absence is null && answer.Field.Type is FieldType.Text or FieldType.Markdown))
        {
            foreach (var (number, kind, why) in Wrong(answer.Text))
            {
                var where = row.Key is { } key ? $"{key}/{answer.Field.Name}" : answer.Field.Name;
                log.Report(Problems.TaxNumberWrong.AtWhole(row.At(answer.Field), where, number.Value, number.Value, kind, why));
            }
        }
    }

    private static IEnumerable<(Group Number, string Kind, string Why)> Wrong(string text)
    {
        if (text.Length < Length)
        {
            yield break;
        }

        foreach (Match match in Named().Matches(text))
        {
            var number = match.Groups["number"];
            var kind = match.Groups["vat"].Success ? "una partita IVA" : "un codice fiscale";
            if (number.Length != Length)
            {
                yield return (number, kind, $"ha {number.Length} cifre, e non undici");
            }
            else if (!IsConfirmed(number.Value))
            {
                yield return (number, kind, "l'ultima cifra non torna con le altre");
            }
        }
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}.])(?:(?<vat>p\.? ?iva|partita iva)|c\. ?f\.|codice fiscale)(?![\p{L}\p{N}])[ .:]{0,3}(?:n\.|n°|numero|IT)?[ "
            + @".:]{0,3}(?<number>\d{8,14})(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();
}
