using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Tables generated from records of companies and other bodies.</summary>
public static class Prospects
{
    private static readonly Field[] CompanyColumns =
    [
        CompanySchema.Name,
        CompanySchema.Capital,
        CompanySchema.Nominal,
        CompanySchema.Quota,
        CompanySchema.Shares,
        CompanySchema.Percentage,
    ];
    private static readonly Field[] OtherColumns =
    [
        OtherBodySchema.Name,
        OtherBodySchema.Category,
        OtherBodySchema.Endowment,
        OtherBodySchema.Contribution,
    ];

    /// <summary>Returns the table as printed in the act.</summary>
    public static DataTable Draw(YearLinks year, Prospect prospect, PageNotes notes) =>
        Draw(
            year,
            prospect.Head.Code,
            prospect.Head.Name,
            prospect.FromCompanies ? year.Content.Companies : year.Content.OtherBodies,
            prospect.Columns,
            notes
        );

    /// <summary>
    /// Returns the tables of all companies or all other bodies: the act's tables if it has any, otherwise a default table.
    /// </summary>
    public static IReadOnlyList<DataTable> DrawAll(YearLinks year, bool companies)
    {
        var notes = new PageNotes(year);
        DataTable[] printed =
        [
            .. year
                .Content.Prospects.Where(prospect => prospect.FromCompanies == companies)
                .Select(prospect => Draw(year, prospect, notes)),
        ];
        return printed.Length > 0 ? printed : [Ours(year, companies, notes)];
    }

    private static DataTable Ours(YearLinks year, bool companies, PageNotes notes) =>
        Draw(
            year,
            companies ? "tabella-societa" : "tabella-enti",
            companies ? "Società di cui il Comune possiede una quota" : "Altri enti a cui il Comune partecipa",
            companies ? year.Content.Companies : year.Content.OtherBodies,
            [.. (companies ? CompanyColumns : OtherColumns).Select(field => new ProspectColumn(FactNames.Of(field), field))],
            notes
        );

    private static DataTable Draw(
        YearLinks year,
        string id,
        string caption,
        IReadOnlyList<Participation> records,
        IReadOnlyList<ProspectColumn> columns,
        PageNotes notes
    ) =>
        new(
            id,
            caption,
            [
                .. columns.Select(column => new TableColumn(column.Printed)
                {
                    IsNumeric = column.Field.Type is FieldType.Number or FieldType.Whole or FieldType.Percent,
                }),
            ],
            [.. records.Select(record => Row(year, record, columns, notes))]
        );

    private static TableRow Row(YearLinks year, Participation record, IReadOnlyList<ProspectColumn> columns, PageNotes notes)
    {
        var cells = columns
            .Select(column =>
                year.Answer(record.Head.Answers, column.Field, default) with
                {
                    Notes = notes.On(new Target(record.Head.Kind, null, record.Head.Code) { Part = column.Field.Name }),
                }
            )
            .ToArray();
        return new TableRow(cells[0] with { Link = year.LinkTo(record.Head) }, cells[1..]);
    }
}
