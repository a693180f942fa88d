using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>A decision about the retention term of a frozen year.</summary>
/// <param name="Year">The year.</param>
/// <param name="LastDay">The last day of publication, or null to keep the current one.</param>
/// <param name="AtTerm">The action at the end of the term, or null to keep the current one.</param>
/// <param name="Ground">The act with the decision, in words, or null.</param>
/// <param name="Day">The day that the register records.</param>
public sealed record TermDecision(int Year, DateOnly? LastDay, string? AtTerm, string? Ground, DateOnly Day)
{
    /// <summary>Returns the register entry, based on the year's current one.</summary>
    public RegisterEntry As(RegisterEntry bag) =>
        bag with
        {
            Event = RegisterEntry.TermDecided,
            Date = RegisterEntry.Written(Day),
            Program = ProgramVersion.Text,
            Replaces = null,
            Removed = [],
            LastDay = LastDay is { } last ? RegisterEntry.Written(last) : null,
            AtTerm = AtTerm,
            Ground = Ground,
        };

    /// <summary>Returns a term in words.</summary>
    public static string Words(FrozenYear year) =>
        (
            year.Term is { } last
                ? $"da pubblicare fino {ItalianArticle.Before("a", ItalianText.Day(last))}"
                : "non si sa fino a quando va pubblicato"
        )
        + year.AtTerm switch
        {
            CommonFields.Goes => ", poi si toglie",
            CommonFields.Stays => ", poi resta, per scelta dell'ente",
            _ => ", poi non è deciso",
        };
}
