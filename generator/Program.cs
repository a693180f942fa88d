using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new ConsoleWriter(Console.Out);
using var error = new ConsoleWriter(Console.Error);
try
{
    return CommandLine.Run(args, output, error, Desktop.Person);
}
catch (Exception fault) when (!System.Diagnostics.Debugger.IsAttached)
{
    // A bug in the program: never hidden, and distinct from errors that a clerk can correct.
    error.WriteLine(
        "errore del programma (non dei contenuti): il sito di prima è rimasto com'era. Segnala queste righe a chi mantiene il portale."
    );
    error.WriteLine(fault);
    return ExitCodes.ProgramFault;
}
