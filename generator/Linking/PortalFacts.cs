using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Portal settings shown on many pages: contacts, licence, how to request data.</summary>
public static class PortalFacts
{
    /// <summary>A link to the page that explains how to request unpublished data.</summary>
    public static Link AccessLink => Link.To("Chiedere dati e documenti", RouteBook.Root("chiedere-dati"));

    /// <summary>A link to the page that says how to reach the public body.</summary>
    public static Link ContactsLink => Link.To("Contatti", RouteBook.Root("contatti"));

    /// <summary>A link to the page that lists the published data.</summary>
    public static Link OpenDataLink => Link.To("Dati aperti", RouteBook.OpenData);

    /// <summary>Returns settings as facts; a missing setting is shown as missing.</summary>
    public static IReadOnlyList<Fact> ContactFacts(Answers settings, IReadOnlyList<Field> fields) =>
        [.. fields.Select(field => DisplayText.Fact(FactNames.Of(field), DisplayText.Setting(settings, field)))];

    /// <summary>Returns the licence, linked to its address if one is given.</summary>
    public static Shown Licence(Answers settings) =>
        settings.TextOrNull(PortalSchema.Licence) is not { } name
            ? DisplayText.NotGiven
            : new Shown(name) { Link = settings.TextOrNull(PortalSchema.LicenceUrl) is { } url ? Link.Away(name, url) : null };
}
