namespace Cremona.Transparency.Generator.Linking;

/// <summary>
/// Titles of a year's pages in headings, menus and links. None equals a label of Amministrazione trasparente: those labels are
/// reserved for links to its sections.
/// </summary>
public static class PageTitles
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["home"] = "L'anno in sintesi",
        ["in-breve"] = "In breve",
        ["piano"] = "Il Piano, capitolo per capitolo",
        ["testo-integrale"] = "Il Piano su una sola pagina",
        ["fonte"] = "L'atto riga per riga",
        ["ciclo"] = "Il ciclo della performance",
        ["obiettivi"] = "Obiettivi e impegni",
        ["obiettivi-per-settore"] = "Obiettivi per settore",
        ["obiettivi-per-area"] = "Obiettivi per area",
        ["obiettivi-per-tipo"] = "Obiettivi per tipo",
        ["obiettivi-per-stato"] = "Obiettivi per stato",
        ["impegni"] = "Impegni scritti nel Piano",
        ["organizzazione"] = "Uffici e organi",
        ["personale"] = "Chi lavora in Comune",
        ["societa"] = "Società",
        ["societa-per-forma"] = "Società per forma giuridica",
        ["enti"] = "Altri enti",
        ["luoghi"] = "Luoghi ed edifici",
        ["luoghi-per-via"] = "Luoghi via per via",
        ["luoghi-per-settore"] = "Luoghi per settore",
        ["documenti"] = "Documenti citati",
        ["documenti-mancanti"] = "Documenti che non si trovano",
        ["contesto"] = "La città in numeri",
        ["glossario"] = "Le parole del Piano",
        ["indice"] = "Indice A–Z",
        ["argomenti"] = "Argomenti",
        ["cerca"] = "Cerca",
        ["notizie"] = "Notizie",
        ["qualita"] = "Qualità dei dati",
    };

    /// <summary>Returns the title of a page by its name.</summary>
    public static string Of(string name) => Titles[name];
}
