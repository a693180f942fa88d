namespace Cremona.Transparency.Tests.Headlines;

/// <summary>The shares that a sentence of each rule should state, recomputed from the published files of the two portals.</summary>
internal static class HeadlineShares
{
    private const string Start = "in-breve-";

    /// <summary>The shares of a sentence, in their order.</summary>
    public static IReadOnlyList<double> Of(PublishedData data, string year, string id)
    {
        var name = id[Start.Length..];
        return name switch
        {
            _ when Tail(name, "donne-e-uomini-per-settore-") is { } table => ByUnit(Table(data, year, table)),
            _ when Tail(name, "donne-e-uomini-") is { } table => Women(Table(data, year, table)),
            _ when Tail(name, "settore-piu-grande-") is { } table => [Largest(Table(data, year, table))],
            _ when Tail(name, "voce-piu-grande-") is { } table => [Largest(Table(data, year, table))],
            _ when Tail(name, "eta-") is { } table => Ages(Table(data, year, table)),
            _ when Tail(name, "contributo-piu-grande-") is not null =>
            [
                LargestOf(data.Column($"{year}/dati/altri-enti.csv", "contributo in conto capitale")),
            ],
            _ when Tail(name, "tipologia-piu-grande-") is { } kind =>
            [
                (double)data.Texts($"{year}/dati/luoghi.csv", "tipologia").Count(other => other == kind)
                    / data.Rows($"{year}/dati/luoghi.csv").Count,
            ],
            _ when Tail(name, "parti-di-un-totale-") is { } part => [Part(data, year, part)],
            _ => [],
        };
    }

    private static string? Tail(string name, string start) =>
        name.StartsWith(start, StringComparison.Ordinal) ? name[start.Length..] : null;

    private static StaffSheet Table(PublishedData data, string year, string code) => new(data.Rows(data.TableFile(year, code)));

    private static double LargestOf(IEnumerable<decimal> amounts)
    {
        var all = amounts.ToArray();
        return (double)(all.Max() / all.Sum());
    }

    private static double Largest(StaffSheet sheet) =>
        sheet.Parts.Max(part => sheet.At(part, sheet.Total)) / sheet.At("TOTALE", sheet.Total);

    private static double[] Women(StaffSheet sheet) =>
        sheet.Has("Femmine")
            ?
            [
                Share(sheet.At("Femmine", "Tot F"), sheet.At("Maschi", "Tot M")),
                Share(sheet.At("Femmine", "DIR"), sheet.At("Maschi", "DIR")),
            ]
            : [Share(sheet.At("TOTALE", "F"), sheet.At("TOTALE", "M"))];

    private static double[] ByUnit(StaffSheet sheet)
    {
        double[] shares =
        [
            .. sheet
                .Parts.Where(part => sheet.At(part, "Tot F") + sheet.At(part, "Tot M") >= 10)
                .Select(part => Share(sheet.At(part, "Tot F"), sheet.At(part, "Tot M"))),
        ];
        return [shares.Max(), shares.Min()];
    }

    // The bands of both portals, as their files write them.
    private static double[] Ages(StaffSheet sheet)
    {
        double Sum(params string[] bands) =>
            sheet.Parts.Where(bands.Contains).Sum(part => sheet.At(part, sheet.Total)) / sheet.At("TOTALE", sheet.Total);
        return [Sum("51 - 60", "> 60", "50-59", "> 59"), Sum("18 - 30", "< 30")];
    }

    private static double Part(PublishedData data, string year, string part)
    {
        decimal Value(string code) => PublishedData.NumberOf(data.Row($"{year}/dati/contesto.csv", code)["valore"])!.Value;
        var total = data.Rows($"{year}/dati/contesto.csv")
            .Single(row => row["controllo"].Contains('+') && row["controllo"].Split(' ').Skip(2).Contains(part));
        return (double)(Value(part) / Value(total["codice"]));
    }

    private static double Share(double part, double other) => part / (part + other);
}

/// <summary>A published staffing table.</summary>
internal sealed class StaffSheet(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
{
    private static readonly string[] Totals = ["Maschi", "Femmine", "TOTALE"];

    /// <summary>The name of the total column.</summary>
    public string Total { get; } = rows[0].Keys.Single(column => column is "Tot" or "TOTALE");

    /// <summary>The names of the rows, totals aside.</summary>
    public IEnumerable<string> Parts => rows.Select(row => row.Values.First()).Where(name => !Totals.Contains(name));

    /// <summary>True if there is such a row.</summary>
    public bool Has(string row) => rows.Any(other => other.Values.First() == row);

    /// <summary>The number in a cell.</summary>
    public double At(string row, string column) =>
        (double)PublishedData.NumberOf(rows.Single(other => other.Values.First() == row)[column])!.Value;
}
