using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Deletes the signature of a replaced bag. Otherwise it would fail against the new bag and suggest tampering.</summary>
public static class StaleSignature
{
    private static readonly string[] Endings = [".firma", ".pubblica.pem", ".p7s"];

    /// <summary>Deletes the remaining signature files of a year.</summary>
    /// <returns>The deleted files, with paths relative to the archive.</returns>
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
