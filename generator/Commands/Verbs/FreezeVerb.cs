using System.CommandLine;
using System.Globalization;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>freeze</c>.</summary>
internal static class FreezeVerb
{
    private static readonly Argument<string[]> Year = new("ANNO") { Arity = ArgumentArity.ZeroOrMore, Description = "l'anno da congelare" };
    private static readonly Option<string?> Key = new("--sign", "--firma")
    {
        Description = "una chiave privata (ECDSA P-256, PEM) con cui firmare il pacchetto",
        HelpName = "FILE",
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "freeze",
            "congela",
            "archivia un anno: da allora le sue pagine non cambiano più",
            [Year, Key, SharedOptions.RecordedDay, SharedOptions.Today, .. SharedOptions.OfArchive],
            Run
        );

    private static int Run(ParseResult result, Streams streams)
    {
        var day = result.GetValue(SharedOptions.RecordedDay);
        if (
            result.GetValue(Year) is not [{ Length: 4 } only]
            || !int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        )
        {
            return streams.ReportUsageError("scrivi l'anno da congelare, con quattro cifre (trasparenza congela 2011)");
        }

        if (OptionDates.FindRegisterDateError(day) is { } wrong)
        {
            return streams.ReportUsageError(wrong);
        }

        return
            SharedValues.Of(result, streams) is { } given
            && SharedValues.ArchiveOf(given.SiteWith(TermMessages.None), streams) is { } options
            ? FreezeCommand.Run(options, new FreezeOrder(year, OptionDates.ForRegister(day), result.GetValue(Key)), given.Printer)
            : ExitCodes.CallWrong;
    }
}
