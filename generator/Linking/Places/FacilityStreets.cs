using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The facilities of a year, street by street.</summary>
internal static partial class FacilityStreets
{
    /// <summary>
    /// Returns the table. Streets are as the act writes them, in the order of their names: readers may not know whether it is a street or a
    /// square.
    /// </summary>
    public static DataTable Of(YearLinks year) =>
        new(
            "vie-e-piazze",
            "Vie e piazze, e che cosa c'è",
            [new TableColumn("Via o piazza"), new TableColumn("Che cosa c'è"), new TableColumn("Tipologia")],
            [
                .. year
                    .Content.Facilities.SelectMany(facility => Streets(facility).Select(street => (Facility: facility, Street: street)))
                    .OrderBy(pair => pair.Street is null)
                    .ThenBy(pair => NameOf(pair.Street), ItalianOrder.Instance)
                    .Select(pair => RowOf(year, pair.Facility, pair.Street)),
            ]
        );

    private static TableRow RowOf(YearLinks year, Facility facility, string? street) =>
        new(
            street is null ? DisplayText.Of(Absence.NotInSource) : new Shown(DisplayText.Capital(street)),
            [
                DisplayText.Of(Link.To(facility.Name ?? facility.Line, year.AddressOf(facility.Head))),
                year.LinkTo(RecordKind.FacilityKind, facility.Kind) is { } kind
                    ? new Shown(kind.Text)
                    : DisplayText.Of(Absence.NotInSource),
            ]
        );

    // "P.zza Libertà" → "Libertà".
    private static string NameOf(string? street) => street is null ? "" : StreetType().Replace(street, "");

    // "Via Aselli, Via dei Colonnetti" is one facility on two streets.
    private static IReadOnlyList<string?> Streets(Facility facility) =>
        facility.Place is null ? [null] : [.. StreetStart().Split(facility.Place).Select(street => street.Trim().TrimEnd(','))];

    [GeneratedRegex(
        @",\s+(?=(?:Via|Viale|Corso|Piazza|P\.zza|P\.le|Piazzale|Largo|Vicolo)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex StreetStart();

    [GeneratedRegex(
        @"^(?:Via|Viale|V\.le|Corso|C\.so|Piazza|P\.zza|Piazzale|P\.le|Largo|Vicolo|Strada)\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex StreetType();
}
