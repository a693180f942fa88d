namespace Cremona.Transparency.Generator.Commands;

/// <summary>The day from which content is judged, and which messages depend on it.</summary>
/// <param name="Today">The day; null for a run that must not depend on the clock.</param>
/// <param name="Terms">Which messages about publication terms and drafts are reported.</param>
public sealed record ReferenceDays(DateOnly? Today, TermMessages Terms)
{
    /// <summary>For a run that must not depend on the clock.</summary>
    public static ReferenceDays None { get; } = new(null, TermMessages.None);
}

/// <summary>Which messages about publication terms and drafts are reported.</summary>
public enum TermMessages
{
    None,
    Overdue,
    All,
}
