using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The copy of the register in the site that stands at the public place: it tells when an archive is not the one that the site was made beside.</summary>
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

        var published = Register.Read(Folder.Need(output, RouteBook.RegisterPath).Bytes.Span, out _).Select(entry => entry.Year).Distinct();
        int[] years = [.. published.Except(archive.Entries.Select(entry => entry.Year)).Order()];
        return years.Length == 0 ? null : string.Join(", ", years);
    }
}
