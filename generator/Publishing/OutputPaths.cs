using System.Buffers;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>Validates the file names of a site before they are written: inside the site, valid on every system, and unique.</summary>
public static class OutputPaths
{
    // 255 on almost every file system, minus the extension of a compressed twin.
    private const int LongestName = 252;

    // Characters that Windows rejects in names, and control characters (U+0000 … U+001F, U+007F … U+009F).
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

    // Names that Windows reserves for devices, with any extension.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Returns the faults, in the order of the files.</summary>
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
            if (FindError(path) is { } why)
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

        // A server with compressed twins would send this file in place of the twin.
        faults.AddRange(
            owners
                .Values.Where(path => Twins.OriginalOf(path) is { } original && owners.ContainsKey(original))
                .Select(path => new PathFault(path, owners[Twins.OriginalOf(path)!], null))
        );

        // A name cannot belong to both a file and a folder.
        faults.AddRange(owners.Values.Where(folders.ContainsKey).Select(path => new PathFault(path, folders[path].Owner, null)));
        return faults;
    }

    /// <summary>Throws for the first fault of the site.</summary>
    /// <exception cref="ArgumentException">The site has a fault.</exception>
    internal static void Refuse(IReadOnlyList<OutputFile> files)
    {
        if (Faults(files) is [var first, ..])
        {
            throw new ArgumentException(first.ToString(), nameof(files));
        }
    }

    private static string? FindError(string path) =>
        !Folder.IsInside(path) ? "porta fuori dal sito"
        : path.AsSpan().ContainsAny(Unknown) ? "contiene un segno che Windows non accetta"
        : FindPartError(path);

    private static string? FindPartError(ReadOnlySpan<char> path)
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
