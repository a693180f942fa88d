using System.Text;
using Cremona.Transparency.Generator.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return CommandLine.Run(args, Console.Out, Console.Error);
}
catch (Exception fault) when (!System.Diagnostics.Debugger.IsAttached)
{
    // A fault of the program: never hidden, and told apart from what a clerk can mend.
    Console.Error.WriteLine("errore del programma (non dei contenuti): il sito di prima è rimasto com'era. Segnala queste righe a chi mantiene il portale.");
    Console.Error.WriteLine(fault);
    return ExitCodes.ProgramFault;
}
