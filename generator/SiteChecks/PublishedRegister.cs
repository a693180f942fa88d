using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>
/// The copy of the register in the site that stands at the public place: it tells when an archive is not the one that the site was made
/// beside.
/// </summary>
public static class PublishedRegister
{
    /// <summary>The years that the published copy has and an archive has not, in words; null where there is none.</summary>
    /// <param name="output">The document root.</param>
    /// <param name="archive">The archive that the next release is made beside.</param>
    public static string? Forgotten(string output, YearArchive archive)
    {
        if (!Folder.HasFile(output, RouteBook.RegisterPath))
        {
            return null;
        }

        var published = RegisterFile
            .Read(Folder.Need(output, RouteBook.RegisterPath).Bytes.Span, out _)
            .Select(entry => entry.Year)
            .Distinct();
        int[] years = [.. published.Except(archive.Entries.Select(entry => entry.Year)).Order()];
        return years.Length == 0 ? null : string.Join(", ", years);
    }

    /// <summary>
    /// Why an archive cannot be the one that the next release is made beside, in words, or null: an older one brings back what was removed
    /// since, and one that went another way
    /// would take the place of what others hold against it. A published copy that does not hold in itself says nothing here: <c>verify</c>
    /// tells it.
    /// </summary>
    /// <param name="output">The document root.</param>
    /// <param name="archive">The archive.</param>
    public static string? Ahead(string output, YearArchive archive)
    {
        if (!Folder.HasFile(output, RouteBook.RegisterPath))
        {
            return null;
        }

        var published = Folder.Need(output, RouteBook.RegisterPath).Bytes;
        _ = RegisterFile.Read(published.Span, out var faults);
        return faults.Count > 0 ? null : PublishedYears.WhyLost(archive.Register.Span, published.Span);
    }
}
