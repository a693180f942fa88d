using System.CommandLine;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>verify</c>.</summary>
internal static class VerifyVerb
{
    private static readonly Argument<string[]> Place = new("CARTELLA")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "un pacchetto o un sito (se manca: tutto l'archivio e il sito in site/pubblico)",
    };
    private static readonly Option<string?> Url = new("--url")
    {
        Description = "l'indirizzo di un sito in rete, da confrontare con l'elenco che pubblica",
        HelpName = "INDIRIZZO",
    };
    private static readonly Option<string?> Page = new("--page", "--pagina")
    {
        Description = "la prova che una pagina fa parte di un anno congelato",
        HelpName = "PERCORSO",
    };
    private static readonly Option<bool> Rebuild = new("--rebuild", "--ricostruisci")
    {
        Description = "rifà anche le pagine dai contenuti del pacchetto, e le confronta",
    };
    private static readonly Option<string?> KeyPrint = new("--key-print", "--impronta-chiave")
    {
        Description = "l'impronta SHA-256 della chiave con cui ogni pacchetto deve essere firmato",
        HelpName = "IMPRONTA",
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "verify",
            "verifica",
            "controlla che l'archivio, un pacchetto o un sito siano ancora quelli",
            [
                Place,
                Url,
                Page,
                Rebuild,
                KeyPrint,
                SharedOptions.Today,
                .. SharedOptions.OfArchive.Where(option => option != SharedOptions.Date),
            ],
            Run
        );

    private static int Run(ParseResult result, Streams streams)
    {
        var print = result.GetValue(KeyPrint)?.Replace(":", "", StringComparison.Ordinal).ToLowerInvariant();
        if (FindError(result, print) is { } wrong)
        {
            return streams.ReportUsageError(wrong);
        }

        if (SharedValues.Of(result, streams) is not { } given)
        {
            return ExitCodes.CallWrong;
        }

        var options = new VerifyOptions(given.SiteWith(TermMessages.None), given.Root, given.Today)
        {
            IsRootNamed = given.IsRootNamed,
            IsArchiveNamed = given.IsArchiveNamed,
            Folder = (result.GetValue(Place) ?? []).FirstOrDefault(),
            Url = result.GetValue(Url) is { } url ? new Uri(url.TrimEnd('/') + "/") : null,
            Page = result.GetValue(Page),
            Rebuilds = result.GetValue(Rebuild),
            Key = print,
        };
        return VerifyCommand.Run(options, given.Printer);
    }

    private static string? FindError(ParseResult result, string? print) =>
        print is not null && !(print.Length == 64 && print.All(char.IsAsciiHexDigitLower))
            ? $"«{result.GetValue(KeyPrint)}» non è un'impronta SHA-256: sono sessantaquattro cifre da 0 a f"
        : print is not null && (result.GetValue(Url) ?? result.GetValue(Page)) is not null
            ? "--impronta-chiave vale per l'archivio o per un pacchetto, non con --url o --pagina"
        : result.GetValue(Place) is { Length: > 1 } ? "si verifica una cartella per volta"
        : result.GetValue(Url) is { } url && !SharedValues.IsAddress(url.TrimEnd('/') + "/")
            ? $"«{url}» non è un indirizzo: scrivilo intero, da https:// in poi"
        : null;
}
