using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The display names of the states.</summary>
public static class StateWords
{
    /// <summary>Returns the name of a state.</summary>
    public static string Of(StateMark state) =>
        state switch
        {
            StateMark.NotStarted => "non avviato",
            StateMark.OnTrack => "in linea",
            StateMark.Late => "in ritardo",
            StateMark.NotYetReached => "non ancora raggiunto",
            StateMark.Reached => "raggiunto",
            StateMark.PartlyReached => "raggiunto in parte",
            StateMark.Missed => "non raggiunto",
            StateMark.NotMeasured => "non misurato",
            _ => "esito non presente nella fonte",
        };

    // What needs an explanation first, then what is under way, then what is done, last what nobody knows.
    private static readonly StateMark[] InOrder =
    [
        StateMark.Missed,
        StateMark.Late,
        StateMark.PartlyReached,
        StateMark.NotStarted,
        StateMark.NotYetReached,
        StateMark.OnTrack,
        StateMark.Reached,
        StateMark.NotMeasured,
        StateMark.OutcomeUnknown,
    ];

    /// <summary>Returns the place of a state in lists of outcomes, beginning at 0.</summary>
    public static int RankOf(StateMark state) => Array.IndexOf(InOrder, state);

    /// <summary>Returns the state as displayed: by word, shape and colour.</summary>
    public static Shown Show(StateMark state) => new(DisplayText.Capital(Of(state))) { State = state };
}
