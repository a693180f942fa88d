using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>What pages say when the term of publication is over (art. 8, c. 3, D.Lgs 33/2013).</summary>
public static class TermWords
{
    /// <summary>Said of what was taken out.</summary>
    public static string Withdrawn(DateOnly last) => $"{WithdrawnBeginning} {ItalianArticle.Before(ItalianText.Day(last))}.";

    /// <summary>How that begins, whatever the day.</summary>
    public const string WithdrawnBeginning = "Non è più pubblicato: il termine di legge è finito";

    /// <summary>The title of what stands in the place of a whole year.</summary>
    public static string WithdrawnYear(int year) => $"Anno {year} non più pubblicato";

    /// <summary>All that a reader sees there in the page's own part.</summary>
    public static string WithdrawnPage(int year, DateOnly last) =>
        string.Join(' ', WithdrawnYear(year), Withdrawn(last), Ask, PortalFacts.AccessLink.Text);

    /// <summary>How to ask for what was taken out.</summary>
    public const string Ask = "Puoi chiederlo, senza spiegare il motivo, con l'accesso civico generalizzato (art. 5, c. 2, D.Lgs 33/2013).";

    /// <summary>
    /// Said of what stays by choice: what the law no longer asks for may be published without personal data (art. 7-bis, c. 3).
    /// </summary>
    public static string Kept(Answers row) => Kept(PublicationTerm.LastDay(row)!.Value);

    /// <summary>The same of a frozen year, whose pages were made before.</summary>
    public static string Kept(DateOnly last) =>
        $"Resta pubblicato oltre il termine di legge, finito {ItalianArticle.Before(ItalianText.Day(last))}, per scelta del Comune e "
        + $"senza dati personali.";
}
