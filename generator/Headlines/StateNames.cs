using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>The words of a state.</summary>
/// <param name="State">The state.</param>
/// <param name="One">Of one objective: «raggiunto».</param>
/// <param name="Many">Of several: «raggiunti».</param>
/// <param name="Fragment">The last part of the fragment of its group. Kept links depend on it, so it outlives the words.</param>
public sealed record StateName(StateMark State, string One, string Many, string Fragment);

/// <summary>
/// All states in the one order of lists, sentences and drawings: what needs an explanation, what is under way, what is done, last what
/// nobody knows.
/// </summary>
public static class StateNames
{
    private static readonly StateName[] InOrder =
    [
        new(StateMark.Missed, "non raggiunto", "non raggiunti", "non-raggiunto"),
        new(StateMark.Late, "in ritardo", "in ritardo", "in-ritardo"),
        new(StateMark.PartlyReached, "raggiunto in parte", "raggiunti in parte", "raggiunto-in-parte"),
        new(StateMark.NotStarted, "non avviato", "non avviati", "non-avviato"),
        new(StateMark.NotYetReached, "da raggiungere", "da raggiungere", "non-ancora-raggiunto"),
        new(StateMark.OnTrack, "in linea", "in linea", "in-linea"),
        new(StateMark.Reached, "raggiunto", "raggiunti", "raggiunto"),
        new(StateMark.NotMeasured, "non misurato", "non misurati", "non-misurato"),
        new(StateMark.OutcomeUnknown, "esito non indicato", "con esito non indicato", "esito-non-presente-nella-fonte"),
    ];

    /// <summary>Returns the words of a state.</summary>
    public static StateName Of(StateMark state) => InOrder[RankOf(state)];

    /// <summary>Returns the place of a state in lists, sentences and drawings, beginning at 0.</summary>
    public static int RankOf(StateMark state) => Array.FindIndex(InOrder, name => name.State == state);
}
