using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Settings of the portal that many pages show: contacts, licence, where to ask for data.</summary>
public static class PortalFacts
{
    /// <summary>The page that says how to ask for what is not published.</summary>
    public static Link AccessLink => Link.To("Chiedere dati e documenti", RouteBook.Root("chiedere-dati"));

    /// <summary>Settings as facts; a missing one says so.</summary>
    public static IReadOnlyList<Fact> ContactFacts(Answers settings, IReadOnlyList<Field> fields) =>
        [.. fields.Select(field => DisplayText.Fact(FactNames.Of(field), DisplayText.Setting(settings, field)))];

    /// <summary>The licence, with its address where it is given.</summary>
    public static Shown Licence(Answers settings) =>
        settings.TextOrNull(PortalSchema.Licence) is not { } name
            ? DisplayText.NotGiven
            : new Shown(name) { Link = settings.TextOrNull(PortalSchema.LicenceUrl) is { } url ? Link.Away(name, url) : null };
}
