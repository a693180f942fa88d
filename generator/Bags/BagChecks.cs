using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>
/// Validates a bag on disk, made by this program or by others, against RFC 8493 and the drafts from 0.93. Fetches nothing, follows no
/// links, and rejects what cannot be verified. Bags made by others are checked more strictly than by the reference implementation.
/// </summary>
public static class BagChecks
{
    /// <summary>Returns the faults; empty for a complete and valid bag.</summary>
    /// <param name="strict">True for a bag made by this program: its tag manifests must cover every file, and its form must match byte for
    /// byte.</param>
    public static IReadOnlyList<IntegrityFault> Check(string folder, bool strict)
    {
        if (!Folder.Exists(folder))
        {
            return [new IntegrityFault(null, "la cartella non c'è")];
        }

        try
        {
            return [.. Check(new BagFolder(folder, FolderEntry.Below(folder)), strict).Distinct()];
        }
        catch (DiskException cause)
        {
            return [new IntegrityFault(null, $"la cartella non si legge tutta: {cause.Message}")];
        }
    }

    private static List<IntegrityFault> Check(BagFolder bag, bool strict)
    {
        var faults = new List<IntegrityFault>();
        BagRules.CheckEntries(bag, faults);

        // The form of this program's bags is known, so the remaining checks can run even without a valid declaration.
        if ((BagDeclaration.Of(bag, faults) ?? (strict ? BagDeclaration.Ours : null)) is { } declaration)
        {
            var lists = BagList.Read(bag, declaration, faults);
            BagRules.CheckPayload(bag, lists, declaration.Version, faults);
            BagRules.CheckTags(bag, lists, declaration.Version, faults);
            InfoRules.Check(bag, declaration, faults);
            FetchRules.Check(bag, lists, declaration, faults);
            SumRules.Check(bag, lists, faults);
            if (strict)
            {
                OwnBagRules.Check(bag, lists, declaration.Version, faults);
            }
        }

        return faults;
    }
}
