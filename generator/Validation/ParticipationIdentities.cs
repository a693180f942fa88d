using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Built-in identities: quota = shares × nominal value; percentage = quota / capital.</summary>
public static class ParticipationIdentities
{
    /// <summary>Returns the results of a year.</summary>
    public static IEnumerable<IdentityResult> Check(YearContent year)
    {
        foreach (var company in year.Companies)
        {
            var row = company.Head.Answers;
            var quota = row.Number(CompanySchema.Quota);
            if (quota is { } declared && row.Number(CompanySchema.Shares) is { } shares && row.Number(CompanySchema.Nominal) is { } nominal)
            {
                var words = $"Numero di azioni ({ItalianText.Number(shares)}) per valore nominale ({ItalianText.Number(nominal)}) fa {{0}}";
                yield return Evaluation.Compare(
                    Figure(year, company, CompanySchema.Quota, declared),
                    shares * nominal,
                    words,
                    "quota sottoscritta = numero azioni * valore nominale"
                );
            }

            if (
                row.Number(CompanySchema.Percentage) is { } percentage
                && quota is { } part
                && row.Number(CompanySchema.Capital) is { } capital and > 0
            )
            {
                var words = $"Quota ({ItalianText.Number(part)}) diviso capitale ({ItalianText.Number(capital)}) fa {{0}} per cento";
                yield return Evaluation.Compare(
                    Figure(year, company, CompanySchema.Percentage, percentage),
                    part / capital * 100,
                    words,
                    "percentuale = quota sottoscritta / capitale sociale"
                );
            }
        }
    }

    private static DeclaredFigure Figure(YearContent year, Participation company, Field field, decimal declared) =>
        new(
            new CellKey(year.Year, new Target(RecordKind.Company, null, company.Head.Code) { Part = field.Name }),
            company.Head.Answers.At(field),
            $"{company.Head.Name}, {field.Name}",
            declared
        );
}
