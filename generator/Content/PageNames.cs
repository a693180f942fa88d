namespace Cremona.Transparency.Generator.Content;

/// <summary>The pages of a year other than record pages: their names in links, and their paths.</summary>
public static class PageNames
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("home", "index.html"),
        ("in-breve", "in-breve.html"),
        ("piano", "piano/index.html"),
        ("testo-integrale", "piano/testo-integrale.html"),
        ("fonte", "piano/fonte.html"),
        ("ciclo", "ciclo.html"),
        ("obiettivi", "obiettivi/index.html"),
        ("obiettivi-per-settore", "obiettivi/per-settore.html"),
        ("obiettivi-per-area", "obiettivi/per-area.html"),
        ("obiettivi-per-tipo", "obiettivi/per-tipo.html"),
        ("obiettivi-per-stato", "obiettivi/per-stato.html"),
        ("impegni", "obiettivi/impegni.html"),
        ("organizzazione", "organizzazione/index.html"),
        ("personale", "personale/index.html"),
        ("societa", "societa/index.html"),
        ("societa-per-forma", "societa/per-forma.html"),
        ("enti", "enti/index.html"),
        ("luoghi", "luoghi/index.html"),
        ("luoghi-per-via", "luoghi/per-via.html"),
        ("luoghi-per-settore", "luoghi/per-settore.html"),
        ("documenti", "documenti/index.html"),
        ("documenti-mancanti", "documenti/non-disponibili.html"),
        ("contesto", "contesto.html"),
        ("glossario", "glossario.html"),
        ("indice", "indice.html"),
        ("argomenti", "argomenti.html"),
        ("cerca", "cerca.html"),
        ("notizie", "notizie/index.html"),
        ("qualita", "qualita-dei-dati.html"),
    ];

    /// <summary>All page names.</summary>
    public static IEnumerable<string> All => Pages.Select(page => page.Name);

    /// <summary>Returns the path relative to the year's folder, or null for an unknown name.</summary>
    public static string? Find(string name) => Array.Find(Pages, page => page.Name == name).Path;
}
