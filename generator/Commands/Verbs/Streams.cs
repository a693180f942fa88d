using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The two streams of the program.</summary>
/// <param name="Output">Receives results and machine formats.</param>
/// <param name="Error">Receives messages for people.</param>
internal sealed record Streams(TextWriter Output, TextWriter Error)
{
    /// <summary>Those of the call that is running.</summary>
    public static Streams Of(ParseResult result) => new(result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);

    /// <summary>Prints what is wrong with a call.</summary>
    public int ReportUsageError(string words)
    {
        Error.WriteLine($"chiamata sbagliata: {words}");
        return Diagnostics.ExitCodes.CallWrong;
    }
}
