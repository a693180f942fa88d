using System.CommandLine;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>manual</c>. The page bears a date only if the environment gives one: a release is made with it.</summary>
internal static class ManualVerb
{
    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of("manual", "manuale", "scrive la pagina di manuale: trasparenza manuale > trasparenza.1", [], (result, streams) =>
        {
            streams.Output.Write(ManualPage.Of(DeclaredCommands.Of(result), ProgramVersion.Text, SourceDate.DayOf(SourceDate.Written)));
            return ExitCodes.Done;
        });
}
