namespace Cremona.Transparency.Generator.Commands;

/// <summary>What the program says when it is called without a word.</summary>
public static class HelpText
{
    /// <summary>The commands that a clerk needs.</summary>
    public const string Short = """
        trasparenza: dai contenuti di un Comune a un sito statico

          trasparenza controlla     dice tutto ciò che non va nei contenuti, senza pubblicare
          trasparenza genera        pubblica il sito nella cartella site/pubblico
          trasparenza --help        tutti i comandi e le opzioni

        I contenuti stanno nella cartella content; la guida è content/README.md.
        """;
}
