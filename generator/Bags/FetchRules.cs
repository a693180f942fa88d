using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>
/// Checks <c>fetch.txt</c> (RFC 8493, 2.2.3), which lists files to download. Nothing is fetched: a bag that lacks a listed file is
/// incomplete.
/// </summary>
internal static partial class FetchRules
{
    private const string FileName = "fetch.txt";

    public static void Check(BagFolder bag, IReadOnlyList<BagList> lists, BagDeclaration declaration, List<IntegrityFault> faults)
    {
        if (!bag.Has(FileName) || bag.Bytes(FileName, faults) is not { } bytes)
        {
            return;
        }

        if (declaration.Encoding.Decode(bytes) is not { } text)
        {
            faults.Add(TagFile.Unreadable(FileName));
            return;
        }

        var (number, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in TagLines.Of(text))
        {
            number++;
            if (FindError(line, bag, lists, declaration.Version, seen) is { } why)
            {
                faults.Add(new IntegrityFault(FileName, $"riga {number}: {why}"));
            }
        }
    }

    private static string? FindError(string line, BagFolder bag, IReadOnlyList<BagList> lists, BagVersion version, HashSet<string> seen)
    {
        if (Form().Match(line) is not { Success: true } read)
        {
            return "non è un indirizzo, una lunghezza (o «-») e un percorso";
        }

        var written = read.Groups[2].Value;
        var path = version.IsFinal ? BagPaths.Decode(written) : written;
        return path is null ? $"in «{written}» il segno «%» non è scritto «%25»"
            : BagPaths.FindError(path) is { } refused ? $"«{path}»: {refused}"
            : !path.StartsWith(BagPaths.Payload, StringComparison.Ordinal) ? $"«{path}» non sta nella cartella «data»"
            : !seen.Add(path) ? $"elenca di nuovo «{path}»"
            : !IsAddress(read.Groups[1].Value) ? $"«{read.Groups[1].Value}» non è un indirizzo intero"
            : lists.FirstOrDefault(list => list is { IsOfTags: false, Algorithm: not null } && !list.Names(path)) is { } list
            && version.IsFinal
                ? $"«{list.Name}» non elenca «{path}»"
            : !bag.Has(path) ? $"«{path}» non è ancora stato scaricato: il pacchetto è incompleto"
            : null;
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && Scheme().IsMatch(text) && (address.Host.Length > 0 || address.IsFile);

    [GeneratedRegex(@"\A([^ \t]+)[ \t]+(?:[0-9]+|-)[ \t]+([^ \t].*)\z", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*://")]
    private static partial Regex Scheme();
}
