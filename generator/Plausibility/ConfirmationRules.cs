using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Plausibility;

/// <summary>
/// Silences confirmed warnings and reports unused confirmations. Runs after every stage that reports on the content.
/// </summary>
public static class ConfirmationRules
{
    /// <summary>Applies all confirmations.</summary>
    /// <param name="content">The content.</param>
    /// <param name="log">The messages so far; confirmed messages are removed.</param>
    /// <param name="strict">True if a confirmable warning without a confirmation is an error.</param>
    public static void Apply(SiteContent content, DiagnosticLog log, bool strict)
    {
        CheckForm(content, log);
        var (used, count) = (new HashSet<Confirmation>(), log.ConfirmedWarnings);
        var byCode = content.Confirmations.ToLookup(confirmation => confirmation.Message);
        log.Revise(message =>
        {
            if (!message.Problem.IsConfirmable)
            {
                return message;
            }

            if (byCode[message.Problem.Code].FirstOrDefault(confirmation => confirmation.IsOf(message)) is { } found)
            {
                used.Add(found);
                count++;
                return null;
            }

            return strict ? message with { Severity = Severity.Error } : message;
        });
        log.ConfirmedWarnings = count;
        ReportUnused(content, used, log);
    }

    // An error may hide the confirmed warning. A frozen year gives no more messages.
    private static void ReportUnused(SiteContent content, HashSet<Confirmation> used, DiagnosticLog log)
    {
        if (log.HasErrors)
        {
            return;
        }

        var silent = content
            .Years.Where(year => year.Frozen is not null || year.WithdrawnAfter is not null)
            .Select(year => $"{year.Year:D4}/")
            .ToArray();
        foreach (
            var idle in content.Confirmations.Where(confirmation =>
                !used.Contains(confirmation)
                && !Array.Exists(silent, folder => confirmation.File.StartsWith(folder, StringComparison.Ordinal))
            )
        )
        {
            log.Report(Problems.ConfirmationIdle.At(idle.Answers.Origin.Whole));
        }
    }

    private static void CheckForm(SiteContent content, DiagnosticLog log)
    {
        foreach (
            var confirmation in content.Confirmations.Where(confirmation =>
                Catalogue.Find(confirmation.Message) is not { IsConfirmable: true }
            )
        )
        {
            log.Report(Problems.ConfirmationRefused.At(confirmation.Answers.At(ConfirmationSchema.Message), confirmation.Message));
        }
    }
}
