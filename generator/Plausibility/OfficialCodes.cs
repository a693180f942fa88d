using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>Checks codes with an official form: ISTAT, IPA, postal codes, telephone numbers.</summary>
internal static class OfficialCodes
{
    /// <summary>Checks the settings of the portal.</summary>
    public static void Check(Portal portal, DiagnosticLog log)
    {
        var row = portal.Answers;
        if (row.TextOrNull(PortalSchema.Istat) is { } istat && !(istat.Length == 6 && istat.All(char.IsAsciiDigit)))
        {
            log.Report(Problems.IstatForm.AtField(row, PortalSchema.Istat, istat));
        }

        if (
            row.TextOrNull(PortalSchema.Ipa) is { } ipa
            && !(
                ipa.Length is >= 3 and <= 20
                && ipa.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
                && ipa.Any(char.IsAsciiLetter)
            )
        )
        {
            log.Report(Problems.IpaForm.AtField(row, PortalSchema.Ipa, ipa));
        }

        CheckPhone(row, PortalSchema.Phone, log);
        if (row.TextOrNull(PortalSchema.Postal) is { } postal && Runs(postal).FirstOrDefault(run => run.Length is 4 or 6) is { } run)
        {
            log.Report(Problems.PostalCodeForm.AtField(row, PortalSchema.Postal, run));
        }
    }

    /// <summary>Checks the telephone numbers of the units.</summary>
    public static void Check(YearContent year, RowCache cache, DiagnosticLog log) =>
        cache.Check("telephones", year.Year, null, year.Units, log, (unit, own) => CheckPhone(unit.Head.Answers, UnitSchema.Phone, own));

    private static void CheckPhone(Answers row, Field field, DiagnosticLog log)
    {
        if (row.TextOrNull(field) is not { } phone)
        {
            return;
        }

        if (TaxNumbers.IsNoPhone(phone))
        {
            log.Report(Problems.LooksLikeOther.AtField(row, field, field.Name, phone, "una partita IVA, non un numero di telefono"));
        }
        else if (PhoneNumbers.OddLength(phone) is { } digits)
        {
            log.Report(Problems.PhoneLength.AtField(row, field, phone, digits));
        }
    }

    private static IEnumerable<string> Runs(string text) =>
        string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
