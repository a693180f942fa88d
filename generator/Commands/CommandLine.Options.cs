using System.CommandLine;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

// The options shared by several verbs, and the call that results from them.
public static partial class CommandLine
{
    private static readonly Option<string> Content = new("--content", "--contenuti")
    {
        Description = "la cartella dei contenuti (se manca: content)",
        HelpName = "CARTELLA",
        DefaultValueFactory = _ => "content",
    };
    private static readonly Option<string> Output = new("--output", "--uscita")
    {
        Description = "la cartella da pubblicare (se manca: site/pubblico)",
        HelpName = "CARTELLA",
        DefaultValueFactory = _ => "site/pubblico",
    };
    private static readonly Option<string> Archive = new("--archive", "--archivio")
    {
        Description = "la cartella degli anni congelati, con il registro accanto (se manca: site/archivio)",
        HelpName = "CARTELLA",
        DefaultValueFactory = _ => "site/archivio",
    };
    private static readonly Option<bool> Strict = new("--strict", "--severo")
    {
        Description = "una discordanza senza spiegazione è un errore",
    };
    private static readonly Option<string?> Date = new("--date", "--data")
    {
        Description = "la data che portano le pagine (se manca: la più recente dei contenuti)",
        HelpName = "AAAA-MM-GG",
    };
    private static readonly Option<string?> BaseUrl = new("--base-url", "--indirizzo")
    {
        Description = "l'indirizzo pubblico del portale (se manca: quello di portale.yml)",
        HelpName = "INDIRIZZO",
    };
    private static readonly Option<string> Format = new("--format", "--formato")
    {
        Description = "la forma dei messaggi: human (se manca), plain, json, sarif, github",
        HelpName = "FORMA",
        DefaultValueFactory = _ => "human",
    };
    private static readonly Option<bool> Precompress = new("--precompress", "--comprimi")
    {
        Description = "scrive accanto ai testi le copie compresse (.br, .gz) per il server",
    };
    private static readonly Option<bool> Trial = new("--trial", "--prova")
    {
        Description = "dice che cosa cambia rispetto al sito online, e non pubblica niente",
    };
    private static readonly Option<string[]> Confirm = new("--confirm", "--conferma")
    {
        Description = "conferma una perdita che ha fermato la pubblicazione, con il nome del messaggio (anno:2011); si può ripetere",
        HelpName = "NOME",
    };
    private static readonly Option<bool> Quiet = new("--quiet", "--silenzioso") { Description = "senza riassunto" };
    private static readonly Option<bool> NoColour = new("--no-color", "--senza-colori") { Description = "senza colori" };

    private static readonly Option<string> Port = new("--port", "--porta")
    {
        Description = $"la porta dell'anteprima (se manca: {ServeCommand.UsualPort})",
        HelpName = "NUMERO",
        DefaultValueFactory = _ => ServeCommand.UsualPort,
    };
    private static readonly Option<bool> NoOpen = new("--no-open", "--non-aprire") { Description = "senza aprire il browser" };

    private static Call? CallOf(ParseResult result, TextWriter error)
    {
        var epoch = result.GetValue(Date) is null ? SourceDate.Written : null;
        var date = result.GetValue(Date) ?? SourceDate.DayOf(epoch);
        var today = result.GetValue(TermVerbs.Day);
        var wrongDay = CallDays.WhyNone(date) ?? CallDays.WhyNone(today);
        var url = result.GetValue(BaseUrl);
        var isUrlWrong = url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http");
        MessageFormat? format = result.GetValue(Format) switch
        {
            null or "human" => MessageFormat.Human,
            "plain" => MessageFormat.Plain,
            "json" => MessageFormat.Json,
            "sarif" => MessageFormat.Sarif,
            "github" => MessageFormat.GitHub,
            _ => null,
        };
        var (content, target) = (result.GetValue(Content)!, result.GetValue(Output) ?? "site/pubblico");
        var wrong =
            content.Length == 0 || target.Length == 0 ? "il nome di una cartella è vuoto"
            : epoch is not null && date is null ? $"{SourceDate.Variable} vale «{epoch}», che non è un numero di secondi dal 1970"
            : wrongDay is not null ? wrongDay
            : isUrlWrong ? $"«{url}» non è un indirizzo: scrivilo intero, da https:// in poi"
            : format is null ? $"«{result.GetValue(Format)}» non è una forma dei messaggi: scegli human, plain, json, sarif o github"
            : null;
        if (wrong is not null)
        {
            error.WriteLine($"chiamata sbagliata: {wrong}");
            return null;
        }

        var hasColour =
            format == MessageFormat.Human
            && !result.GetValue(NoColour)
            && Environment.GetEnvironmentVariable("NO_COLOR") is null or ""
            && !Console.IsErrorRedirected;
        return new Call(
            Tidy(content),
            Tidy(target),
            result.GetValue(Strict),
            CallDays.Of(date),
            url is null ? null : url.TrimEnd('/') + "/",
            format!.Value,
            result.GetValue(Quiet),
            hasColour
        )
        {
            Archive = result.GetValue(Archive) is { Length: > 0 } archive ? Tidy(archive) : "",
            IsOutputNamed = result.GetResult(Output) is { Implicit: false },
            IsArchiveNamed = result.GetResult(Archive) is { Implicit: false },
            Today = TermVerbs.TodayOf(result, CallDays.Of(today)),
            Confirmed = result.GetValue(Confirm) ?? [],
            IsTrial = result.GetValue(Trial),
            IsTerminal = !Console.IsErrorRedirected,
            WithTwins = result.GetValue(Precompress),
        };
    }

    // Sibling folders take their name from this one, so it needs a name, not «.» or a trailing slash.
    private static string Tidy(string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);
        return Path.GetFileName(trimmed) is "." or ".." or "" ? Folder.WholePath(trimmed) : trimmed;
    }
}
