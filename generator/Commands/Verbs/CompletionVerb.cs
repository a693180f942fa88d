using System.CommandLine;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>completion</c>.</summary>
internal static class CompletionVerb
{
    private static readonly Argument<string?> Shell = new("SHELL")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "bash, zsh o fish",
        CompletionSources = { "bash", "zsh", "fish" },
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "completion",
            "completamento",
            "scrive il completamento dei comandi per una shell: source <(trasparenza completamento bash)",
            [Shell],
            (result, streams) =>
            {
                var tree = DeclaredCommands.Of(result);
                var script = result.GetValue(Shell) switch
                {
                    "bash" => BashCompletion.Of(tree),
                    "zsh" => ZshCompletion.Of(tree),
                    "fish" => FishCompletion.Of(tree),
                    _ => null,
                };
                if (script is null)
                {
                    return streams.ReportUsageError("scrivi per quale shell: bash, zsh o fish (trasparenza completamento bash)");
                }

                streams.Output.Write(script);
                return ExitCodes.Done;
            }
        );
}
