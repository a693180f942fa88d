using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>The contact for reporting a vulnerability, as RFC 9116 requires: a URI and an expiry date.</summary>
internal static class SecurityNotice
{
    // RFC 9116, section 2.5.3: the contact is a URI; a web URI begins with https.
    private static readonly string[] Schemes = ["https", "mailto", "tel"];

    /// <summary>
    /// Returns the contact and its expiry date. Returns null if none is given, or (with a diagnostic) if the values would make an invalid
    /// file.
    /// </summary>
    /// <param name="answers">The settings.</param>
    /// <param name="today">The date printed on the pages, or null.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static (string Contact, DateOnly Expires)? Of(Answers answers, DateOnly? today, DiagnosticLog log)
    {
        var (contact, expires) = (answers.TextOrNull(PortalSchema.SecurityContact), answers.Date(PortalSchema.SecurityExpires));
        if (contact is null && expires is null)
        {
            return null;
        }

        if (contact is not null && !(Uri.TryCreate(contact, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme)))
        {
            log.Report(Problems.SecurityContactNotUri.At(answers.At(PortalSchema.SecurityContact), contact));
            return null;
        }

        if (contact is null || expires is not { } day)
        {
            var (there, missing) = contact is null
                ? (PortalSchema.SecurityExpires, PortalSchema.SecurityContact)
                : (PortalSchema.SecurityContact, PortalSchema.SecurityExpires);
            log.Report(Problems.SecurityHalf.At(answers.At(there), missing.Name));
            return null;
        }

        if (day <= today)
        {
            log.Report(Problems.SecurityExpired.At(answers.At(PortalSchema.SecurityExpires), ItalianText.Day(day)));
        }

        return (contact, day);
    }
}
