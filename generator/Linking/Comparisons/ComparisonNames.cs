using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The names of compared lists and fields, as citizens read them.</summary>
internal static class ComparisonNames
{
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        [FactLists.Settings] = "Il piano dell'anno",
        [FactLists.Of(RecordKind.Chapter)] = "Il testo del Piano",
        [FactLists.Of(RecordKind.CycleItem)] = "Il ciclo della performance",
        [FactLists.Of(RecordKind.Body)] = "Organi",
        [FactLists.Of(RecordKind.Unit)] = "Settori e uffici",
        [FactLists.Of(RecordKind.Objective)] = "Obiettivi e impegni",
        [FactLists.Of(RecordKind.Indicator)] = "Indicatori",
        [FactLists.Tables] = "Chi lavora in Comune",
        [FactLists.Of(RecordKind.Company)] = "Società",
        [FactLists.Of(RecordKind.OtherBody)] = "Altri enti",
        [FactLists.Of(RecordKind.FacilityKind)] = "Tipologie di luoghi",
        [FactLists.Of(RecordKind.Facility)] = "Luoghi ed edifici",
        [FactLists.Of(RecordKind.Document)] = "Documenti citati",
        [FactLists.Of(RecordKind.ContextFigure)] = "La città in numeri",
        [FactLists.Of(RecordKind.Term)] = "Le parole del Piano",
    };

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [IndicatorFacts.OwnTarget] = "Valore atteso nell'anno",
        [IndicatorFacts.Result] = "Ultimo risultato",
        ["testo"] = "Testo",
        ["intestazione"] = "Titolo nel testo",
        [CommonFields.Code.Name] = "Codice",
    };

    /// <summary>True if a portal has two published years, and so pages that compare them.</summary>
    public static bool HasYears(SiteContent content) => content.Years.Count(year => year.WithdrawnAfter is null) > 1;

    /// <summary>A link to the page that lists the comparisons.</summary>
    public static Link Way => Link.To("Anni a confronto", RouteBook.Comparison);

    /// <summary>Returns the title of a list through all years.</summary>
    public static string OfYears(string list) => $"{OfList(list)}, anno per anno";

    /// <summary>Returns a link to a list through all years.</summary>
    public static Link YearsOf(string list) => Link.To(OfYears(list), RouteBook.Histories(list));

    /// <summary>Returns the name of a list.</summary>
    public static string OfList(string list) => Lists[list];

    /// <summary>Returns the name of a field, or of a cell of a table.</summary>
    public static string OfField(string list, string field) =>
        FactLists.TableOf(list) is not null ? field
        : Fields.TryGetValue(field, out var name) ? name
        : FactLists.SchemaOf(list).Find(field) is { } known && known.Name == field ? FactNames.Of(known)
        : DisplayText.Capital(field.Replace("/", ": ", StringComparison.Ordinal));
}
