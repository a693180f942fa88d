using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>Checks the structure of a bag and what its manifests must list (RFC 8493, sections 2 and 3).</summary>
internal static class BagRules
{
    private const string Data = "data";

    /// <summary>
    /// Rejects links, devices, names that cannot be written, and names that collide on other systems; requires a payload folder.
    /// </summary>
    public static void CheckEntries(BagFolder bag, List<IntegrityFault> faults)
    {
        faults.AddRange(
            bag.Entries.Where(entry => entry.Kind == EntryKind.Link)
                .Select(link => new IntegrityFault(
                    link.Path,
                    "è un collegamento: in un pacchetto non è ammesso, perché può portare altrove"
                ))
        );
        faults.AddRange(
            bag.Entries.Where(entry => entry.Kind == EntryKind.Device)
                .Select(device => new IntegrityFault(
                    device.Path,
                    "è una coda, una presa o un dispositivo del sistema: in un pacchetto non è ammesso, e non si apre"
                ))
        );
        faults.AddRange(
            bag.Entries.Where(entry => entry.Kind == EntryKind.Unnamed)
                .CountBy(entry => entry.Path)
                .Select(unnamed => new IntegrityFault(
                    unnamed.Key,
                    $"ha un nome che non è in UTF-8 e non si può scrivere né "
                        + $"aprire{(unnamed.Value > 1 ? $" ({unnamed.Value} nomi che si vedono uguali)" : "")}: un pacchetto non lo ammette"
                ))
        );
        faults.AddRange(
            BagPaths
                .Alike(bag.Entries.Where(entry => entry.Kind != EntryKind.Unnamed).Select(entry => entry.Path))
                .Select(pair => new IntegrityFault(
                    pair.Other,
                    $"si distingue da «{pair.One}» solo per le maiuscole o per come è scritto un accento: su altri sistemi ne "
                        + $"resterebbe uno solo"
                ))
        );
        if (bag[Data] is not { Kind: EntryKind.Folder })
        {
            faults.Add(new IntegrityFault(Data, "manca la cartella del contenuto"));
        }
    }

    /// <summary>Checks that every file listed in the payload manifests exists, and that every payload file is listed.</summary>
    public static void CheckPayload(BagFolder bag, IReadOnlyList<BagList> lists, BagVersion version, List<IntegrityFault> faults)
    {
        var manifests = lists.Where(list => !list.IsOfTags).ToArray();
        var known = manifests.Where(list => list.Algorithm is not null).ToArray();
        if (known.Length == 0)
        {
            faults.Add(NoManifest(manifests));
            return;
        }

        foreach (var (list, line) in Lines(known))
        {
            if (!line.Path.StartsWith(BagPaths.Payload, StringComparison.Ordinal))
            {
                faults.Add(new IntegrityFault(list.Name, $"riga {line.Number}: «{line.Path}» non sta nella cartella «data»"));
            }
            else
            {
                CheckPresence(bag, list, line, faults);
            }
        }

        foreach (
            var path in bag
                .Payload.Select(file => file.Path)
                .Where(path => version.IsFinal || !Array.Exists(known, list => list.Names(path)))
        )
        {
            faults.AddRange(
                known.Where(list => !list.Names(path)).Select(list => new IntegrityFault(path, $"c'è, ma «{list.Name}» non lo elenca"))
            );
        }

        if (version.IsFinal)
        {
            // A listed file that does not exist is already reported as missing. A manifest that omits it while another lists it is reported
            // here.
            faults.AddRange(
                known.SelectMany(list =>
                    known
                        .SelectMany(other => other.Lines)
                        .Select(line => line.Path)
                        .Distinct()
                        .Where(path => !list.Names(path) && !bag.Has(path))
                        .Select(path => new IntegrityFault(list.Name, $"non elenca «{path}», che un altro manifesto elenca"))
                )
            );
        }
    }

    private static IntegrityFault NoManifest(BagList[] unknown) =>
        unknown.Length == 0
            ? new IntegrityFault(null, "non c'è alcun manifesto del contenuto (manifest-….txt)")
            : new IntegrityFault(
                unknown[0].Name,
                "è di un algoritmo che questo programma non conosce, e non ce n'è un altro: il contenuto non si può verificare"
            );

    /// <summary>
    /// Checks that every file listed in the tag manifests exists. Tag manifests must not list the payload or other tag manifests; since 1.0
    /// they must list every payload manifest.
    /// </summary>
    public static void CheckTags(BagFolder bag, IReadOnlyList<BagList> lists, BagVersion version, List<IntegrityFault> faults)
    {
        var known = lists.Where(list => list is { IsOfTags: true, Algorithm: not null }).ToArray();
        foreach (var (list, line) in Lines(known))
        {
            if (line.Path.StartsWith(BagPaths.Payload, StringComparison.Ordinal) || BagList.IsTagManifest(line.Path))
            {
                faults.Add(new IntegrityFault(list.Name, $"riga {line.Number}: «{line.Path}» non va elencato qui"));
            }
            else
            {
                CheckPresence(bag, list, line, faults);
            }
        }

        if (version.IsFinal)
        {
            faults.AddRange(
                known.SelectMany(list =>
                    lists
                        .Where(manifest => !manifest.IsOfTags && !list.Names(manifest.Name))
                        .Select(manifest => new IntegrityFault(list.Name, $"non elenca «{manifest.Name}»"))
                )
            );
        }
    }

    private static IEnumerable<(BagList List, ManifestLine Line)> Lines(IEnumerable<BagList> lists) =>
        lists.SelectMany(list => list.Lines.Select(line => (list, line)));

    private static void CheckPresence(BagFolder bag, BagList list, ManifestLine line, List<IntegrityFault> faults)
    {
        if (!bag.Has(line.Path))
        {
            var key = BagPaths.KeyOf(line.Path);
            var like = bag.Files.FirstOrDefault(file => BagPaths.KeyOf(file.Path) == key)?.Path;
            faults.Add(
                new IntegrityFault(
                    line.Path,
                    bag[line.Path]?.Kind == EntryKind.Folder
                        ? $"è una cartella, ma «{list.Name}» lo elenca come file"
                        : $"manca, ma «{list.Name}» lo "
                            + $"elenca{(like is null ? "" : $" (c'è «{like}», con altre maiuscole o accenti scritti altrimenti)")}"
                )
            );
        }
    }
}
