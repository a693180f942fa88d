using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>States as pages show them.</summary>
public static class StateWords
{
    /// <summary>Returns the name of a state.</summary>
    public static string Of(StateMark state) => StateNames.Of(state).One;

    /// <summary>Returns the fragment of the group of a state on the page of outcomes.</summary>
    public static string GroupId(StateMark state) => IndexDrafts.GroupId(StateNames.Of(state).Fragment);

    /// <summary>Returns the state as displayed: by word, shape and colour.</summary>
    public static Shown Show(StateMark state) => new(DisplayText.Capital(Of(state))) { State = state };
}
