using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The options that several verbs have.</summary>
internal static class SharedOptions
{
    public static readonly Option<string> Content = new("--content", "--contenuti")
    {
        Description = "la cartella dei contenuti (se manca: content)",
        HelpName = "CARTELLA",
        DefaultValueFactory = _ => "content",
    };
    public static readonly Option<string> Output = new("--output", "--uscita")
    {
        Description = "la cartella da pubblicare (se manca: site/pubblico)",
        HelpName = "CARTELLA",
        DefaultValueFactory = _ => "site/pubblico",
    };
    public static readonly Option<string> Archive = new("--archive", "--archivio")
    {
        Description = "la cartella degli anni congelati, con il registro accanto (se manca: site/archivio)",
        HelpName = "CARTELLA",
        DefaultValueFactory = _ => "site/archivio",
    };
    public static readonly Option<bool> Strict = new("--strict", "--severo")
    {
        Description = "una discordanza senza spiegazione è un errore",
    };
    public static readonly Option<string?> Date = new("--date", "--data")
    {
        Description = "la data che portano le pagine (se manca: la più recente dei contenuti)",
        HelpName = "AAAA-MM-GG",
    };
    public static readonly Option<string?> BaseUrl = new("--base-url", "--indirizzo")
    {
        Description = "l'indirizzo pubblico del portale (se manca: quello di portale.yml)",
        HelpName = "INDIRIZZO",
    };
    public static readonly Option<string> Format = new("--format", "--formato")
    {
        Description = "la forma dei messaggi: human (se manca), plain, json, sarif, github",
        HelpName = "FORMA",
        DefaultValueFactory = _ => "human",
        CompletionSources = { "human", "plain", "json", "sarif", "github" },
    };
    public static readonly Option<bool> Quiet = new("--quiet", "--silenzioso") { Description = "senza riassunto" };
    public static readonly Option<bool> Timings = new("--timings", "--tempi")
    {
        Description = "alla fine, quanto tempo e quanta memoria ha preso ogni fase",
    };
    public static readonly Option<bool> NoColour = new("--no-color", "--senza-colori") { Description = "senza colori" };

    /// <summary>The reference day. Only verbs with this option read the clock for their messages.</summary>
    public static readonly Option<string?> Today = new("--today", "--oggi")
    {
        Description = "il giorno da cui si guardano le scadenze e le date (se manca: oggi)",
        HelpName = "AAAA-MM-GG",
    };

    /// <summary>The day of a register entry.</summary>
    public static readonly Option<string?> RecordedDay = new("--on", "--giorno")
    {
        Description = "il giorno da scrivere nel registro (se manca: oggi)",
        HelpName = "AAAA-MM-GG",
    };

    /// <summary>The options of verbs that build or check a site.</summary>
    public static IEnumerable<Option> OfSite => [Content, Output, Archive, Strict, Date, BaseUrl, Format, Quiet, NoColour];

    /// <summary>The options of verbs that change or verify the archive.</summary>
    public static IEnumerable<Option> OfArchive => [Content, Output, Archive, Date, BaseUrl, Format, Quiet, NoColour];

    /// <summary>The options of verbs that write content.</summary>
    public static IEnumerable<Option> OfContent => [Content, Format, Quiet, NoColour];
}
