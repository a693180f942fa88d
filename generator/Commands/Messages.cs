using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Writes the diagnostics of a run in the requested format: machine formats to standard output, the others to standard error.
/// </summary>
public static class Messages
{
    /// <summary>Writes all diagnostics: machine formats by file and line, human formats with causes first.</summary>
    public static void Write(DiagnosticLog log, Call call, TextWriter output, TextWriter error)
    {
        var messages = log.InOrder();
        var groups = MessageGroups.Of(messages);
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
                error.Write(
                    string.Concat(
                        groups.Select((group, i) => HumanFormat.WritePlain(group.First, call.Content, !IsSaid(groups, i), group.Others))
                    )
                );
                break;
            default:
                error.Write(
                    string.Concat(
                        groups.Select(
                            (group, i) => HumanFormat.Write(group.First, call.Content, call.HasColour, !IsSaid(groups, i), group.Others)
                        )
                    )
                );
                break;
        }
    }

    // Many files of an archive or a site may be invalid: the remedy is written once.
    private static bool IsSaid(IReadOnlyList<MessageGroup> groups, int at) =>
        at > 0
        && groups[at - 1].First is var before
        && groups[at].First is var now
        && before.Problem == now.Problem
        && before.Place.IsElsewhere
        && before.Place.Path == now.Place.Path
        && before.CureFrom(null) == now.CureFrom(null);
}
