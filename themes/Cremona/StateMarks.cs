using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>The shape and style class of each state: three colour families, and a distinct shape for each word.</summary>
internal static class StateMarks
{
    public static string Shape(StateMark state) =>
        state switch
        {
            StateMark.NotStarted => "waiting",
            StateMark.OnTrack => "forward",
            StateMark.Late => "late",
            StateMark.NotYetReached => "pending",
            StateMark.Reached => "reached",
            StateMark.PartlyReached => "partly",
            StateMark.Missed => "missed",
            StateMark.NotMeasured => "unmeasured",
            _ => "unknown",
        };

    public static string Class(StateMark state) =>
        state switch
        {
            StateMark.OnTrack or StateMark.Reached => "state-good",
            StateMark.Late or StateMark.PartlyReached => "state-warn",
            StateMark.Missed => "state-bad",
            _ => "state-none",
        };
}
