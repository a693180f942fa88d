using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Themes;

/// <summary>What search engines and other sites show of a page: its own summary, or what the page found.</summary>
internal static class Descriptions
{
    /// <summary>Returns one or two sentences, different for each page.</summary>
    public static string Of(Page page) =>
        page.Brief
        ?? (page.InBrief.Count > 0 ? page.InBrief[0].Text : null)
        ?? $"{(page.Kind is null ? "" : page.Kind + ": ")}{page.Title}{YearOf(page)}. {Found(page)}{page.Frame.Publisher}.";

    private static string YearOf(Page page) =>
        page.Frame.Year is { Year: var year } && !page.Title.Contains($"{year}", StringComparison.Ordinal) ? $", anno {year}" : "";

    private static string Found(Page page) =>
        page switch
        {
            ObjectivePage objective => $"A che punto è: {objective.State.Text}. ",
            ParticipationPage { ShareText: { } share } => $"{share.TrimEnd('.')}. ",
            DocumentPage { Unavailable: { } why } => $"{why.TrimEnd('.')}. ",
            _ => "",
        };
}
