namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// One page of every kind of the portals: what the quick gates look at. <see cref="KindTests"/> says what is missing here.
/// </summary>
internal static class Kinds
{
    private static readonly string[] Cremona =
    [
        "404.html",
        "amministrazione-trasparente/index.html",
        "amministrazione-trasparente/personale.html",
        "amministrazione-trasparente/servizi-erogati.html",
        "dati-aperti.html",
        "index.html",
        "mappa.html",
        "note-legali.html",
        "2011/cerca.html",
        "2011/ciclo.html",
        "2011/contesto.html",
        "2011/dati/societa.html",
        "2011/documenti/index.html",
        "2011/documenti/piano-della-performance.html",
        "2011/enti/fondazione-ponchielli.html",
        "2011/enti/index.html",
        "2011/glossario.html",
        "2011/index.html",
        "2011/indice.html",
        "2011/luoghi/index.html",
        "2011/luoghi/per-via.html",
        "2011/notizie/index.html",
        "2011/obiettivi/imp02.html",
        "2011/obiettivi/impegni.html",
        "2011/obiettivi/index.html",
        "2011/organi/sindaco.html",
        "2011/organizzazione/index.html",
        "2011/personale/index.html",
        "2011/personale/strutture.html",
        "2011/piano/documenti-correlati.html",
        "2011/piano/fonte.html",
        "2011/piano/index.html",
        "2011/piano/personale.html",
        "2011/piano/testo-integrale.html",
        "2011/qualita-dei-dati.html",
        "2011/settori/cultura-musei.html",
        "2011/societa/index.html",
        "2011/societa/soc-coop-case-popolari.html",
    ];

    private static readonly string[] Complete =
    [
        "404.html",
        "amministrazione-trasparente/index.html",
        "amministrazione-trasparente/performance.html",
        "confronto/2023-2024/index.html",
        "confronto/2023-2024/obiettivi.html",
        "confronto/2023-2024/personale.html",
        "confronto/index.html",
        "confronto/obiettivi/index.html",
        "confronto/obiettivi/manutenzione-scuole.html",
        "confronto/obiettivi/tempi-medi.html",
        "confronto/regole.html",
        "dati-aperti.html",
        "domande-frequenti.html",
        "index.html",
        "note-legali.html",
        "segnalazioni.html",
        "2022/personale/eta.html",
        "2022/piano/fonte.html",
        "2022/qualita-dei-dati.html",
        "2023/ciclo.html",
        "2023/contesto.html",
        "2023/societa/index.html",
        "2024/cerca.html",
        "2024/dati/indicatori.html",
        "2024/dati/personale-strutture.html",
        "2024/documenti/piano.html",
        "2024/enti/fondazione-carta.html",
        "2024/glossario.html",
        "2024/index.html",
        "2024/luoghi/index.html",
        "2024/notizie/index.html",
        "2024/notizie/rilevazioni-di-fine-anno.html",
        "2024/obiettivi/index.html",
        "2024/obiettivi/mensa-scolastica.html",
        "2024/obiettivi/pagamenti.html",
        "2024/obiettivi/rete-idrica.html",
        "2024/obiettivi/sportello-digitale.html",
        "2024/organi/giunta.html",
        "2024/personale/strutture.html",
        "2024/piano/enti-e-strutture.html",
        "2024/piano/testo-integrale.html",
        "2024/settori/digitale.html",
        "2024/societa/acque-valle.html",
    ];

    // Explanations of what is no longer published, the pages of a frozen year, and the list of the years that are kept.
    private static readonly string[] Archive =
    [
        "archivio.html",
        "2022/index.html",
        "2022/personale/eta.html",
        "2023/index.html",
        "2023/ciclo.html",
        "2023/piano/testo-integrale.html",
    ];

    /// <summary>The pages of every kind.</summary>
    public static async Task<IReadOnlyList<ListedPage>> AllAsync() =>
        [.. (await Portals.All).SelectMany(portal => PathsOf(portal.Name).Select(path => new ListedPage(portal, path)))];

    /// <summary>
    /// The pages of every kind. In the short form the real portal has only the kinds that no demonstration has.
    /// </summary>
    public static async Task<IEnumerable<ListedPage>> EachOnceAsync()
    {
        var others = Complete.Select(KindOf).ToHashSet(StringComparer.Ordinal);
        return (await AllAsync()).Where(page => Gate.IsLong || page.Portal.Name != "cremona" || !others.Contains(KindOf(page.Path)));
    }

    // Records of one kind are alike: "2011/settori/x.html" and "2024/settori/y.html".
    private static string KindOf(string path) =>
        path.Split('/') is [[>= '0' and <= '9', ..], .. var rest]
            ? rest is [var folder, not "index.html"] && folder != "piano"
                ? folder
                : string.Join('/', rest)
            : path;

    /// <summary>The pages of every kind of one portal.</summary>
    public static IReadOnlyList<string> PathsOf(string portal) =>
        portal switch
        {
            "cremona" => Cremona,
            "complete" => Complete,
            _ => Archive,
        };

    /// <summary>Every page of the portals.</summary>
    public static async Task<IReadOnlyList<ListedPage>> EveryPageAsync() =>
        [.. (await Portals.All).SelectMany(portal => portal.Pages.Select(path => new ListedPage(portal, path)))];
}

/// <summary>A page to be looked at.</summary>
internal sealed record ListedPage(Portal Portal, string Path)
{
    public Uri AtTop => new(Portal.Top, Path);

    public Uri Deep => new(Portal.Deep, Path);

    public Uri OnDisk => new(System.IO.Path.Combine(Portal.Folder, Path));

    public override string ToString() => $"{Portal.Name}: {Path}";
}
