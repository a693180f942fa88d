namespace Cremona.Transparency.Tests.Commands;

public sealed class WrongCallTests
{
    [Theory]
    [InlineData("buidl", "«buidl» non è un comando né un'opzione. Forse «build»?")]
    [InlineData("genra --quiet", "«genra» non è un comando né un'opzione. Forse «genera»?")]
    [InlineData("stampa", "«stampa» non è un comando né un'opzione.")]
    [InlineData("build extra", "«extra» non è un comando né un'opzione.")]
    [InlineData("build --outpt x", "«--outpt» non è un comando né un'opzione. Forse «--output»?")]
    [InlineData("check --formatt plain", "«--formatt» non è un comando né un'opzione. Forse «--format»?")]
    [InlineData("check --contenutti x", "«--contenutti» non è un comando né un'opzione. Forse «--contenuti»?")]
    [InlineData("build --qwertyuiop", "«--qwertyuiop» non è un comando né un'opzione.")]
    [InlineData("build --foo", "«--foo» non è un comando né un'opzione.")]
    [InlineData("build --date", "l'opzione «--date» vuole un valore")]
    [InlineData("build --data", "l'opzione «--data» vuole un valore")]
    [InlineData("build --output", "l'opzione «--output» vuole un valore")]
    [InlineData("build --uscita a --output b", "l'opzione «--output» si scrive una volta sola")]
    [InlineData("--content x", "manca il comando: scrivi anteprima, controlla oppure genera, e poi le opzioni")]
    [InlineData("--quiet", "manca il comando: scrivi anteprima, controlla oppure genera, e poi le opzioni")]
    public void Usage_errors_are_in_Italian_with_the_nearest_name(string call, string told)
    {
        var run = ProgramRun.Of(call.Split(' '));
        Assert.Equal((2, "", $"chiamata sbagliata: {told} (--help per l'elenco dei comandi)\n"), (run.Code, run.Out, run.Err));
    }

    [Theory]
    [InlineData("--date", "2020-02-30", "«2020-02-30» non è una data: scrivila come 2011-12-31")]
    [InlineData("--date", "31/12/2011", "«31/12/2011» non è una data: scrivila come 2011-12-31")]
    [InlineData("--format", "xml", "«xml» non è una forma dei messaggi: scegli human, plain, json, sarif o github")]
    [InlineData("--base-url", "ftp://x", "«ftp://x» non è un indirizzo: scrivilo intero, da https:// in poi")]
    [InlineData("--base-url", "www.comune.example", "«www.comune.example» non è un indirizzo: scrivilo intero, da https:// in poi")]
    [InlineData("--base-url", "/portale", "«/portale» non è un indirizzo: scrivilo intero, da https:// in poi")]
    [InlineData("--output", "", "il nome di una cartella è vuoto")]
    [InlineData("--content", "", "il nome di una cartella è vuoto")]
    public void An_invalid_option_value_is_reported(string option, string value, string told)
    {
        var run = ProgramRun.Of("build", option, value);
        Assert.Equal((2, "", $"chiamata sbagliata: {told}\n"), (run.Code, run.Out, run.Err));
    }

    [Theory]
    [InlineData("domani")]
    [InlineData("99999999999999999")]
    [InlineData("-99999999999999999")]
    public void An_invalid_SOURCE_DATE_EPOCH_is_reported(string seconds)
    {
        var run = ProgramRun.OfProcess(new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = seconds }, "check");
        Assert.Equal(
            (
                2,
                "",
                $"chiamata sbagliata: SOURCE_DATE_EPOCH vale «{seconds}», che non è un numero di secondi dal 1970{Environment.NewLine}"
            ),
            (run.Code, run.Out, run.Err)
        );
    }
}
