using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Law;

/// <summary>The columns of the data files of this room. No clerk writes them, so <see cref="FileSchemas"/> does not list them.</summary>
public static class TreeSchema
{
    public static readonly Field Level = new("livello", FieldType.Whole, "0 per la radice, poi 1, 2, 3.") { Required = true };
    public static readonly Field Label = new("sezione", FieldType.Text, "Il nome, alla lettera.") { Required = true };
    public static readonly Field Within = new("dentro", FieldType.Text, "Il nome della sezione che la contiene.");
    public static readonly Field Article = new("norma", FieldType.Text, "L'articolo, oppure «fonte da verificare».") { Required = true };
    public static readonly Field Duty = new("obbligo", FieldType.Text, "Che cosa si deve pubblicare, in una frase.") { Required = true };
    public static readonly Field Renewal =
        new("aggiornamento", FieldType.Text, "Ogni quanto, oppure «fonte da verificare».") { Required = true };

    public static readonly Field ConcernsTowns =
        new("riguarda un Comune", FieldType.YesNo, "No per ciò che tocca solo a regioni, province, Stato, sanità.") { Required = true };

    public static readonly Field Records = new("record", FieldType.Text, "Il tipo dei record che la riempiono, come nei riferimenti.");
    public static readonly Field Slug = new("indirizzo", FieldType.Text, "Il punto nella pagina, dove il nome è troppo lungo per farlo.");

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "amministrazione-trasparente-GIORNO.csv",
        null,
        "L'albero di Amministrazione trasparente di un testo di legge.",
        [Level, Label, Within, Article, Duty, Renewal, ConcernsTowns, Records, Slug]);
}
