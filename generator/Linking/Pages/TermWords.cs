using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Sentences for content whose publication term is over (art. 8, c. 3, D.Lgs 33/2013).</summary>
public static class TermWords
{
    /// <summary>Returns the sentence for withdrawn content.</summary>
    public static string Withdrawn(DateOnly last) => $"{WithdrawnBeginning} {ItalianArticle.Before(ItalianText.Day(last))}.";

    /// <summary>The beginning of that sentence, independent of the date.</summary>
    public const string WithdrawnBeginning = "Non è più pubblicato: il termine di legge è finito";

    /// <summary>Returns the title of the page that replaces a whole year.</summary>
    public static string WithdrawnYear(int year) => $"Anno {year} non più pubblicato";

    /// <summary>Returns the complete main text of that page.</summary>
    public static string WithdrawnPage(int year, DateOnly last) =>
        string.Join(' ', WithdrawnYear(year), Withdrawn(last), Ask, PortalFacts.AccessLink.Text);

    /// <summary>Explains how to request withdrawn content.</summary>
    public const string Ask = "Puoi chiederlo, senza spiegare il motivo, con l'accesso civico generalizzato (art. 5, c. 2, D.Lgs 33/2013).";

    /// <summary>
    /// Returns the sentence for content kept by choice: after the legal term it may be published without personal data (art. 7-bis, c. 3).
    /// </summary>
    public static string Kept(Answers row) => Kept(PublicationTerm.LastDay(row)!.Value);

    /// <summary>Returns the same sentence for a frozen year, whose pages already exist.</summary>
    public static string Kept(DateOnly last) =>
        $"Resta pubblicato oltre il termine di legge, finito {ItalianArticle.Before(ItalianText.Day(last))}, per scelta del Comune e "
        + $"senza dati personali.";
}
