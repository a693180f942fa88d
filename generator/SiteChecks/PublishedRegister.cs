using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>
/// Compares an archive with the copy of the register in the published site. Detects an archive that does not belong to the site.
/// </summary>
public static class PublishedRegister
{
    /// <summary>Returns, in words, the years that the published copy contains and the archive lacks; null without such years.</summary>
    /// <param name="output">The document root.</param>
    /// <param name="archive">The archive for the next release.</param>
    public static string? MissingYears(string output, YearArchive archive)
    {
        if (!Folder.HasFile(output, RouteBook.RegisterPath))
        {
            return null;
        }

        var published = RegisterFile
            .Read(Folder.ReadRequired(output, RouteBook.RegisterPath).Bytes.Span, out _)
            .Select(entry => entry.Year)
            .Distinct();
        int[] years = [.. published.Except(archive.Entries.Select(entry => entry.Year)).Order()];
        return years.Length == 0 ? null : string.Join(", ", years);
    }

    /// <summary>
    /// Returns, in words, why the archive must not be used for the next release, or null. An older archive would restore removed content. A
    /// diverging one would replace a register that others use as evidence. An invalid published copy is not reported here, but by
    /// <c>verify</c>.
    /// </summary>
    /// <param name="output">The document root.</param>
    /// <param name="archive">The archive.</param>
    public static string? Ahead(string output, YearArchive archive)
    {
        if (!Folder.HasFile(output, RouteBook.RegisterPath))
        {
            return null;
        }

        var published = Folder.ReadRequired(output, RouteBook.RegisterPath).Bytes;
        _ = RegisterFile.Read(published.Span, out var faults);
        return faults.Count > 0 ? null : PublishedYears.FindLoss(archive.Register.Span, published.Span);
    }
}
