using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Writes what a run says: its messages, and lines for people.</summary>
/// <param name="Content">The content folder, which precedes the paths of files in messages.</param>
/// <param name="Output">Receives machine formats and results.</param>
/// <param name="Error">Receives messages for people.</param>
public sealed record Printer(string Content, TextWriter Output, TextWriter Error)
{
    /// <summary>How messages are written.</summary>
    public MessageFormat Format { get; init; }

    /// <summary>True to leave the summary out.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>True for ANSI colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Follows the run at the terminal.</summary>
    public RunProgress Progress { get; init; } = RunProgress.None;

    /// <summary>True if people read the messages.</summary>
    public bool IsForPeople => Format is MessageFormat.Human or MessageFormat.Plain;

    /// <summary>Writes all diagnostics: machine formats by file and line, human formats with causes first.</summary>
    public void Write(DiagnosticLog log)
    {
        Progress.Clear();
        var messages = log.InOrder();
        switch (Format)
        {
            case MessageFormat.Json:
                Output.WriteLine(MachineFormats.Json(messages, Content));
                break;
            case MessageFormat.Sarif:
                Output.WriteLine(SarifFormat.Write(messages, Content));
                break;
            case MessageFormat.GitHub:
                Output.Write(string.Concat(messages.Select(message => MachineFormats.GitHub(message, Content))));
                break;
            default:
                var groups = MessageGroups.Of(messages);
                Error.Write(string.Concat(groups.Select((group, i) => Written(group, hasCure: !RepeatsRemedy(groups, i)))));
                break;
        }
    }

    /// <summary>Writes a line about what was done, unless the caller wants none.</summary>
    public void Line(string text)
    {
        if (!IsQuiet && IsForPeople)
        {
            Progress.Clear();
            Error.WriteLine(text);
        }
    }

    /// <summary>Prints what is wrong with a call, and returns its exit code.</summary>
    public int ReportUsageError(string words) => new Streams(Output, Error).ReportUsageError(words);

    private string Written(MessageGroup group, bool hasCure) =>
        Format == MessageFormat.Plain
            ? HumanFormat.WritePlain(group.First, Content, hasCure, group.Others)
            : HumanFormat.Write(group.First, Content, HasColour, hasCure, group.Others);

    // Many files of an archive or a site may be invalid: the remedy is written once.
    private static bool RepeatsRemedy(IReadOnlyList<MessageGroup> groups, int at) =>
        at > 0
        && groups[at - 1].First is var before
        && groups[at].First is var now
        && before.Problem == now.Problem
        && before.Place.IsElsewhere
        && before.Place.Path == now.Place.Path
        && before.CureFrom(null) == now.CureFrom(null);
}
