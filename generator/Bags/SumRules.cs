using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>Verifies every file against its checksums in the manifests. Each file is read once.</summary>
internal static class SumRules
{
    public static void Check(BagFolder bag, IReadOnlyList<BagList> lists, List<IntegrityFault> faults)
    {
        var claims = lists
            .Where(list => list.Algorithm is not null)
            .SelectMany(list => list.Lines.Select(line => new Claim(list, line)))
            .Where(claim => bag.Has(claim.Line.Path))
            .GroupBy(claim => claim.Line.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal);
        faults.AddRange(AllCores.Make(claims, file => Check(bag.Folder, file.Key, [.. file])).SelectMany(found => found));
    }

    private static IEnumerable<IntegrityFault> Check(string folder, string path, Claim[] claims)
    {
        IReadOnlyList<string> sums;
        try
        {
            sums = FileSums.Of(folder, path, [.. claims.Select(claim => claim.List.Algorithm!.Value)]);
        }
        catch (DiskException cause)
        {
            return [IntegrityFault.Unread(path, cause.InnerException ?? cause)];
        }

        var wrong = claims.Where((claim, i) => claim.Line.Sum != sums[i]).ToArray();
        if (wrong.Length == 0 || wrong.Length == claims.Length)
        {
            return wrong is [var first, ..]
                ? [new IntegrityFault(path, $"è cambiato: non ha più la somma che ne dà «{first.List.Name}»")]
                : [];
        }

        // If another checksum of the file matches, the manifest was changed: no one can alter a file and keep one of its checksums.
        var right = claims.Except(wrong).First();
        return wrong.Select(claim => new IntegrityFault(
            claim.List.Name,
            $"riga {claim.Line.Number}: la somma di «{path}» non è giusta, mentre quella in «{right.List.Name}» lo è"
        ));
    }

    private sealed record Claim(BagList List, ManifestLine Line);
}
