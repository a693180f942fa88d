using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Explains a message: severity, cause, example, remedy.</summary>
public static class ExplainCommand
{
    /// <summary>
    /// Explains a code in any case; without a code, lists all. An unknown code is an invalid call, answered with the nearest codes.
    /// </summary>
    public static int Run(string? code, TextWriter output, TextWriter error)
    {
        if (code is null)
        {
            output.Write(string.Concat(Catalogue.All.Select(ExplanationText.Line)));
            output.WriteLine("\nUn messaggio per intero: trasparenza spiega CODICE");
            return ExitCodes.Done;
        }

        if (Catalogue.Find(code) is { } problem)
        {
            output.Write(ExplanationText.Write(problem));
            return ExitCodes.Done;
        }

        var near = Catalogue.Near(code);
        error.WriteLine(
            $"chiamata sbagliata: nessun messaggio ha il codice "
                + $"«{code}».{(near.Count == 0 ? "" : $" I più vicini sono: {string.Join(", ", near)}.")} (trasparenza spiega, senza "
                + $"codice, li elenca tutti)"
        );
        return ExitCodes.CallWrong;
    }
}
