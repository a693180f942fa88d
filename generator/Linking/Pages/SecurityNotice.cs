using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Whom to tell of a weakness in security, as RFC 9116 asks it: a contact that is a URI, and a day until which it holds.</summary>
internal static class SecurityNotice
{
    // Section 2.5.3: a URI; one of the web begins with https.
    private static readonly string[] Schemes = ["https", "mailto", "tel"];

    /// <summary>The contact and its day; null where none is given, or (reported) where what is given would not be a valid file.</summary>
    /// <param name="answers">The settings.</param>
    /// <param name="today">The date that the pages bear, or null.</param>
    /// <param name="log">Where to report.</param>
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
