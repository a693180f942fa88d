using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>The members of the page of data quality.</summary>
internal static class QualityMembers
{
    public static readonly RecordMembers[] All =
    [
        new Members<QualityPage>()
            .With(PageMembers.Every)
            .Many("figures", page => page.Figures)
            .One("agreement", page => page.Agreement)
            .Many("discrepancies", page => page.Discrepancies)
            .Many("observations", page => page.Observations)
            .Many("reasons", page => page.Reasons)
            .Many("identities", page => page.Identities)
            .Many("coverage", page => page.Coverage)
            .End(),
        new Members<Discrepancy>()
            .Text("id", found => found.Id)
            .One("where", found => found.Where)
            .Text("declared", found => found.Declared)
            .Texts("recomputed", found => found.Recomputed)
            .Text("text", found => found.Text)
            .Text("explanation", found => found.Explanation)
            .End(),
        new Members<CheckGroup>()
            .Text("id", group => group.Id)
            .One("of", group => group.Of)
            .Many("failing", group => group.Failing)
            .Many("holding", group => group.Holding)
            .Text("outcome", group => group.Outcome)
            .Text("rest", group => group.Rest)
            .End(),
        new Members<Remark>()
            .One("where", remark => remark.Where)
            .Text("text", remark => remark.Text)
            .Text("source", remark => remark.Source)
            .End(),
        new Members<Agreement>()
            .Text("finding", agreement => agreement.Finding)
            .Many("quantities", agreement => agreement.Quantities)
            .Many("tables", agreement => agreement.Tables)
            .End(),
        new Members<AgreedQuantity>()
            .Text("name", quantity => quantity.Name)
            .Text("outcome", quantity => quantity.Outcome)
            .Flag("holds", quantity => quantity.Holds)
            .End(),
        new Members<AgreedTable>().One("table", table => table.Table).Many("figures", table => table.Figures).End(),
        new Members<AgreedFigure>().One("value", figure => figure.Value).Flag("differs", figure => figure.Differs).End(),
    ];
}
