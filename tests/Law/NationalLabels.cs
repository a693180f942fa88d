namespace Cremona.Transparency.Tests.Law;

/// <summary>The labels that the national crawler looks for, as its own rules list them: kept apart from the program's data.</summary>
internal static class NationalLabels
{
    /// <summary>Labels whose duty only regions, provinces, the State or the health service have.</summary>
    private static readonly HashSet<string> NotOfTowns =
    [
        "Rendiconti gruppi consiliari regionali provinciali",
        "Rendiconti gruppi consiliari regionali, provinciali",
        "Atti degli organi di controllo",
        "Liste di attesa",
        "Dati sui pagamenti del servizio sanitario nazionale",
        "Nuclei di valutazione e verifica degli investimenti pubblici",
        "Strutture sanitarie private accreditate",
    ];

    /// <summary>The labels of a tree (<c>attuale</c> or <c>2013</c>), the root first.</summary>
    public static IReadOnlyList<(int Level, string Parent, string Label)> Of(string tree) =>
    [
        .. File.ReadAllLines(Path.Combine(Repository.Tests, "Law", "etichette.tsv"))
            .Select(line => line.Split('\t')).Where(cells => cells[0] == tree)
            .Select(cells => (cells[1][0] - '0', cells[2], cells[3])),
    ];

    /// <summary>Those that concern a municipality.</summary>
    public static IReadOnlyList<(int Level, string Parent, string Label)> OfTowns(string tree) =>
        [.. Of(tree).Where(one => !NotOfTowns.Contains(one.Label))];
}
