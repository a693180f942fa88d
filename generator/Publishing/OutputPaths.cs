using System.Buffers;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// The names of a site's files, looked at once more before they are written: each inside the site, known to every system, and of one file
/// only.
/// </summary>
public static class OutputPaths
{
    // 255 on nearly every disk, less the ending of a compressed twin.
    private const int LongestName = 252;

    // What Windows takes in no name: these signs, and all that are no signs (U+0000 … U+001F, U+007F … U+009F).
    private static readonly SearchValues<char> Unknown = SearchValues.Create([
        '<',
        '>',
        ':',
        '"',
        '|',
        '?',
        '*',
        .. Enumerable.Range(0, 0xA0).Select(number => (char)number).Where(char.IsControl),
    ]);

    // The names that Windows keeps for its devices, whatever the ending.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is wrong, in the order of the files.</summary>
    public static IReadOnlyList<PathFault> Faults(IReadOnlyList<OutputFile> files)
    {
        var faults = new List<PathFault>();
        var owners = new Dictionary<string, string>(files.Count * 2, StringComparer.OrdinalIgnoreCase)
        {
            [Manifest.FileName] = Manifest.FileName,
        };
        var folders = new Dictionary<string, (string Spelt, string Owner)>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path))
        {
            if (WhyRefused(path) is { } why)
            {
                faults.Add(new PathFault(path, null, why));
            }
            else if (!owners.TryAdd(path, path))
            {
                faults.Add(new PathFault(path, owners[path], null));
            }

            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            {
                var folder = path[..end];
                if (!folders.TryAdd(folder, (folder, path)))
                {
                    if (folders[folder].Spelt != folder)
                    {
                        faults.Add(new PathFault(path, folders[folder].Owner, null));
                    }

                    break;
                }
            }
        }

        // A server that has compressed twins would send the one in the place of the other.
        faults.AddRange(
            owners
                .Values.Where(path => Twins.OriginalOf(path) is { } original && owners.ContainsKey(original))
                .Select(path => new PathFault(path, owners[Twins.OriginalOf(path)!], null))
        );

        // A name cannot be that of a file and of a folder.
        faults.AddRange(owners.Values.Where(folders.ContainsKey).Select(path => new PathFault(path, folders[path].Owner, null)));
        return faults;
    }

    /// <summary>Refuses the site at the first fault.</summary>
    /// <exception cref="ArgumentException">There is one.</exception>
    internal static void Refuse(IReadOnlyList<OutputFile> files)
    {
        if (Faults(files) is [var first, ..])
        {
            throw new ArgumentException(first.ToString(), nameof(files));
        }
    }

    private static string? WhyRefused(string path) =>
        !Folder.IsInside(path) ? "porta fuori dal sito"
        : path.AsSpan().ContainsAny(Unknown) ? "contiene un segno che Windows non accetta"
        : WhyRefusedPart(path);

    private static string? WhyRefusedPart(ReadOnlySpan<char> path)
    {
        foreach (var between in path.Split('/'))
        {
            var part = path[between];
            var name = part[..(part.IndexOf('.') is >= 0 and var point ? point : part.Length)];
            var why =
                name.Length is 3 or 4 && Devices.Contains(name.ToString()) ? $"«{name}» è un nome che Windows tiene per sé"
                : part[^1] is '.' or ' ' ? "finisce con un punto o uno spazio"
                : part.Length * 3 > LongestName && Encoding.UTF8.GetByteCount(part) > LongestName ? "è troppo lungo"
                : null;
            if (why is not null)
            {
                return why;
            }
        }

        return null;
    }
}
