using System.CommandLine;
using System.CommandLine.Completions;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>explain</c>.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<string?> Code = new("CODICE")
    {
        Description = "il codice del messaggio, per esempio TR204 (senza codice: tutti)",
        Arity = ArgumentArity.ZeroOrOne,
        CompletionSources = { _ => Catalogue.All.Select(problem => new CompletionItem(problem.Code)) },
    };

    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of("explain", "spiega", "spiega un messaggio: perché, un esempio, che cosa fare", [Code], (result, streams) =>
            ExplainCommand.Run(result.GetValue(Code), streams.Output, streams.Error)
        );
}
