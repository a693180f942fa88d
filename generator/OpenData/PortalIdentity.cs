using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Who publishes the data, where, and under which licence. A missing setting is null and is never invented.</summary>
/// <param name="Publisher">The name of the public body.</param>
/// <param name="SiteName">The portal's name.</param>
/// <param name="BaseUrl">The public address, ending in a slash, or null.</param>
public sealed record PortalIdentity(string Publisher, string SiteName, string? BaseUrl)
{
    /// <summary>The code in the index of public administrations, or null.</summary>
    public string? Ipa { get; init; }

    /// <summary>The ISTAT code of the municipality, or null.</summary>
    public string? Istat { get; init; }

    /// <summary>The e-mail address of the public body, or null.</summary>
    public string? Mail { get; init; }

    /// <summary>The name of the licence, or null.</summary>
    public string? Licence { get; init; }

    /// <summary>The address of the licence's text, or null.</summary>
    public string? LicenceUrl { get; init; }

    /// <summary>The date printed on the pages, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// Returns a reference from a file of the site: absolute if the public address is known, otherwise relative (RFC 3986, section 4.2).
    /// </summary>
    public string Reference(Address address, Address from) => BaseUrl is null ? address.From(from) : BaseUrl + address;
}
