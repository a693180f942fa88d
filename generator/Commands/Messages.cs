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
                error.Write(string.Concat(messages.Select((message, i) => HumanFormat.WritePlain(message, call.Content, !IsSaid(messages, i)))));
                break;
            default:
                error.Write(string.Concat(messages.Select((message, i) => HumanFormat.Write(message, call.Content, call.HasColour, !IsSaid(messages, i)))));
                break;
        }
    }

    // Of an archive or a site many files may be wrong: what to do is said once.
    private static bool IsSaid(IReadOnlyList<Diagnostic> messages, int at) =>
        at > 0 && messages[at - 1] is var before && before.Problem == messages[at].Problem && before.Place.IsElsewhere && before.Place.Path == messages[at].Place.Path && before.CureFrom(null) == messages[at].CureFrom(null);
}
