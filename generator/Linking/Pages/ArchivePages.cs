using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The archive page: all years, which are frozen, and how anyone can verify that a frozen year is unchanged.</summary>
public static class ArchivePages
{
    /// <summary>Returns the archive page.</summary>
    /// <param name="years">All years, oldest first.</param>
    /// <param name="seals">The register entries of the frozen years.</param>
    /// <param name="frames">The page frames.</param>
    public static PageDraft Of(IReadOnlyList<YearLinks> years, IReadOnlyList<YearSeal> seals, Frames frames) =>
        new(RouteBook.Root("archivio"), () => new NoticePage
            {
                Address = RouteBook.Root("archivio"),
                Title = "Archivio degli anni",
                Brief =
                    "Gli anni pubblicati in questo portale, fino a quando devono restare, e come controllare che un anno congelato "
                    + "sia ancora quello.",
                Frame = frames.Root,
                Trail = RouteBook.Trail,
                Notices =
                [
                    .. years.Reverse().Select(year => OfYear(year, seals.FirstOrDefault(seal => seal.Year == year.Year))),
                    .. seals.Count > 0 ? [HowToCheck(seals)] : Array.Empty<Notice>(),
                    new Notice(
                        "termine",
                        "Per quanto tempo un anno resta pubblicato",
                        [
                            "La legge chiede cinque anni, contati dal 1° gennaio dell'anno che segue la decorrenza. Sono di più se "
                                + "l'atto produce ancora effetti (art. 8 D.Lgs 33/2013).",
                            "Quello che esce dal portale si può chiedere, senza spiegare il motivo, con l'accesso civico "
                                + "generalizzato (art. 5, c. 2).",
                        ]
                    )
                    {
                        Links = [PortalFacts.AccessLink],
                    },
                ],
            });

    private static Notice OfYear(YearLinks year, YearSeal? seal) =>
        new(
            $"anno-{year.Year:D4}",
            $"Anno {year.Year}",
            [
                year.Content.WithdrawnAfter is { } last ? TermWords.Withdrawn(last)
                : seal is null ? "Quest'anno non è congelato: le sue pagine possono ancora cambiare."
                : $"Quest'anno è congelato {ItalianArticle.Before("da", ItalianText.Day(seal.FrozenOn))}: le sue pagine non cambiano più.",
                .. PublicationTerm.IsKept(year.Content, year.Date)
                    ? [TermWords.Kept(PublicationTerm.LastDay(year.Content)!.Value)]
                    : Array.Empty<string>(),
            ]
        )
        {
            Facts =
            [
                DisplayText.Fact("Che cos'è", new Shown(Frames.PlanName(year.Content))),
                .. year.IsWithdrawn ? Array.Empty<Fact>() : [DisplayText.Fact("Dovuto fino al", Until(year.Content))],
                .. seal is null
                    ? Array.Empty<Fact>()
                    :
                    [
                        DisplayText.Fact("File", new Shown(ItalianText.Number(seal.Files))),
                        DisplayText.Fact("Radice dell'anno (SHA-256)", new Shown(seal.Root)),
                        DisplayText.Fact("Impronta del pacchetto (SHA-256)", new Shown(seal.Bag)),
                        .. seal.RemovedOn is { } day
                            ? [DisplayText.Fact("Rimozione disposta da un atto", new Shown($"{ItalianText.Day(day)}: {seal.Ground}"))]
                            : Array.Empty<Fact>(),
                    ],
            ],
            Links =
            [
                Link.To($"Le pagine del {year.Year}", year.PageAddress("home")),
                .. seal is null || year.IsWithdrawn
                    ? Array.Empty<Link>()
                    : [Link.To($"Elenco dei file del {year.Year} con le impronte", RouteBook.SealOf(year.Year))],
            ],
        };

    private static Notice HowToCheck(IReadOnlyList<YearSeal> seals) =>
        new(
            "verificare",
            "Come verificare un anno congelato",
            [
                "Ogni file ha un'impronta: sessantaquattro lettere e cifre che cambiano se nel file cambia anche un solo segno. "
                    + "L'elenco delle impronte di un anno è pubblicato qui.",
                "Per controllare una pagina, salvala e calcola la sua impronta (sha256sum nome-del-file su Linux, shasum -a 256 su "
                    + "Mac, certutil -hashfile nome-del-file SHA256 su Windows): deve essere quella dell'elenco.",
                "Per controllare l'elenco intero, calcola la sua radice come dice lo standard RFC 6962, con una foglia per ogni riga "
                    + "senza il suo a capo: deve essere la radice scritta qui sopra. Chi ha annotato una radice anni fa può scoprire "
                    + "così qualsiasi cambiamento.",
                "Il registro dei congelamenti è pubblicato qui sotto. Ogni riga contiene l'impronta della riga precedente: una riga "
                    + "seguita da altre non si può cambiare né togliere senza che si veda. Per l'ultima non c'è una riga che la "
                    + "confermi: chi ha annotato la radice del registro, o ne ha salvato una copia, scopre anche se è stata "
                    + "cambiata o tolta.",
                $"La radice del registro, con tutte le sue righe, è {seals[0].RegisterRoot}.",
                "L'archivio non sostituisce la conservazione a norma.",
            ]
        )
        {
            Links = [Link.To("Il registro dei congelamenti", RouteBook.Register)],
        };

    private static Shown Until(YearContent year) =>
        PublicationTerm.LastDay(year) is { } term ? new Shown(ItalianText.Day(term)) : DisplayText.NotGiven;
}
