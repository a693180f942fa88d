using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes the messages of a run in the form that was asked for: machine forms to the output, the others to the error stream.</summary>
public static class Messages
{
    /// <summary>Writes all, in order of file and line.</summary>
    public static void Write(DiagnosticLog log, Call call, TextWriter output, TextWriter error)
    {
        var messages = log.InOrder();
        switch (call.Format)
        {
            case MessageFormat.Json:
                output.WriteLine(MachineFormats.Json(messages, call.Content));
                break;
            case MessageFormat.Sarif:
                output.WriteLine(SarifFormat.Write(messages, call.Content));
                break;
            case MessageFormat.GitHub:
                output.Write(string.Concat(messages.Select(message => MachineFormats.GitHub(message, call.Content))));
                break;
            case MessageFormat.Plain:
                error.Write(string.Concat(messages.Select(message => HumanFormat.WritePlain(message, call.Content))));
                break;
            default:
                error.Write(string.Concat(messages.Select(message => HumanFormat.Write(message, call.Content, call.HasColour))));
                break;
        }
    }
}
