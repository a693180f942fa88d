using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>What is decided about the term of a frozen year.</summary>
/// <param name="Year">The year.</param>
/// <param name="LastDay">The last day of publication, or null where that stays as it was.</param>
/// <param name="AtTerm">What happens then, or null where that stays as it was.</param>
/// <param name="Ground">The act that decides it, in words, or null.</param>
/// <param name="Day">The day that the register writes down.</param>
public sealed record TermDecision(int Year, DateOnly? LastDay, string? AtTerm, string? Ground, DateOnly Day)
{
    /// <summary>The line of the register, beside the year's present one.</summary>
    public RegisterEntry As(RegisterEntry bag) =>
        bag with
        {
            Event = RegisterEntry.TermDecided,
            Date = FreezeCommand.Written(Day),
            Program = FreezeCommand.Version,
            Replaces = null,
            Removed = [],
            LastDay = LastDay is { } last ? FreezeCommand.Written(last) : null,
            AtTerm = AtTerm,
            Ground = Ground,
        };

    /// <summary>A term in words.</summary>
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
