using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Writes the messages of a run in the form that was asked for: machine forms to the output, the others to the error stream.
/// </summary>
public static class Messages
{
    /// <summary>Writes all, those for programs in order of file and line, those for people with the causes first.</summary>
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

    // Of an archive or a site many files may be wrong: what to do is said once.
    private static bool IsSaid(IReadOnlyList<MessageGroup> groups, int at) =>
        at > 0
        && groups[at - 1].First is var before
        && groups[at].First is var now
        && before.Problem == now.Problem
        && before.Place.IsElsewhere
        && before.Place.Path == now.Place.Path
        && before.CureFrom(null) == now.CureFrom(null);
}
