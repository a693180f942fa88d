using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>The signature of a bag that another one has replaced: it would say of the successor that somebody has changed it.</summary>
public static class StaleSignature
{
    private static readonly string[] Endings = [".firma", ".pubblica.pem", ".p7s"];

    /// <summary>Takes away what is left of the signatures of a year.</summary>
    /// <returns>The files, from the archive.</returns>
    public static IReadOnlyList<string> Delete(string archive, int year)
    {
        var (folder, deleted) = ($"{archive}/{Signature.Place}", new List<string>());
        foreach (var name in Endings.Select(ending => $"{year:D4}{ending}").Where(name => Folder.HasFile(folder, name)))
        {
            Disk.DeleteFile(folder, name);
            deleted.Add($"{Signature.Place}/{name}");
        }

        return deleted;
    }
}
