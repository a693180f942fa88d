namespace Cremona.Transparency.Generator.Commands;

/// <summary>The phases in Italian.</summary>
internal static class PhaseNames
{
    /// <summary>Returns the name of a phase.</summary>
    public static string Of(RunPhase phase) =>
        phase switch
        {
            RunPhase.Read => "lettura",
            RunPhase.Validate => "controllo dei contenuti",
            RunPhase.Compare => "confronto fra gli anni",
            RunPhase.Link => "pagine e collegamenti",
            RunPhase.Guard => "ricerca di dati personali nelle fonti",
            RunPhase.Weigh => "confronto con il sito online",
            RunPhase.Write => "scrittura dei file",
            RunPhase.Recheck => "rilettura delle pagine",
            _ => "pubblicazione",
        };
}
