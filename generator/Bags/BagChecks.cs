using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>
/// Verifies a bag on the disk, ours or anybody's, after RFC 8493 and the drafts from 0.93. Nothing is fetched, no link is followed, what
/// cannot be verified is refused.
/// Of other people's bags the rules go beyond the reference implementation's.
/// </summary>
public static class BagChecks
{
    /// <summary>What is wrong; nothing for a bag that is complete and valid.</summary>
    /// <param name="strict">A bag of ours, which holds nothing that its tag manifests do not vouch for, and is written in one way
    /// only.</param>
    public static IReadOnlyList<IntegrityFault> Check(string folder, bool strict)
    {
        if (!Folder.Exists(folder))
        {
            return [new IntegrityFault("", "la cartella non c'è")];
        }

        try
        {
            return [.. Check(new BagFolder(folder, FolderEntry.Below(folder)), strict).Distinct()];
        }
        catch (DiskException cause)
        {
            return [new IntegrityFault("", $"la cartella non si legge tutta: {cause.Message}")];
        }
    }

    private static List<IntegrityFault> Check(BagFolder bag, bool strict)
    {
        var faults = new List<IntegrityFault>();
        BagRules.CheckEntries(bag, faults);

        // How ours are written is known: all else that is wrong with one can be told as well.
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
