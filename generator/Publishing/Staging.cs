using System.Buffers;
using System.Security.Cryptography;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>Writes the files of a release into a staging folder that is not public yet.</summary>
internal static class Staging
{
    /// <summary>Renders and writes all files, on all cores.</summary>
    /// <param name="folder">The staging folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="withTwins">True to write compressed twins beside the files.</param>
    public static WrittenFile[] WriteAll(string folder, IReadOnlyList<OutputFile> files, bool withTwins)
    {
        foreach (var ready in FoldersOf(files).Where(ready => ready.IsReady))
        {
            Disk.Move(ready.Spare, Path.Combine(folder, ready.Path));
        }

        foreach (
            var parent in files
                .Where(file => !IsTaken(file))
                .Select(file => ParentOf(file.Path))
                .Distinct(StringComparer.Ordinal)
                .Where(parent => parent.Length > 0)
                .Order(StringComparer.Ordinal)
        )
        {
            Disk.MakeFolder(Path.Combine(folder, parent));
        }

        var written = new WrittenFile[files.Count];
        foreach (var group in Enumerable.Range(0, files.Count).ToLookup(i => files[i].ComesFirst).OrderByDescending(group => group.Key))
        {
            int[] places = [.. group];
            AllCores.Each(places.Length, i => written[places[i]] = Write(folder, files[places[i]], withTwins), Environment.ProcessorCount);
        }

        return written;
    }

    /// <summary>
    /// Sets aside the folders of a retired release that a later release may reuse: those whose files still have the published bytes.
    /// Everything else is deleted with the release, as are folders that cannot be moved.
    /// </summary>
    public static void SetAside(string expired, IReadOnlyList<OutputFile> files, ReadOnlySpan<byte> manifest)
    {
        var before = TryRead(expired, Manifest.FileName) ?? default;
        try
        {
            foreach (var kept in FoldersOf(files))
            {
                var old = Path.Combine(expired, kept.Path);
                if (
                    Manifest.Part(before.Span, kept.Path).SequenceEqual(Manifest.Part(manifest, kept.Path))
                    && Folder.Exists(old)
                    && !Folder.IsLink(old)
                    && !Folder.IsTaken(kept.Spare)
                )
                {
                    Disk.Move(old, kept.Spare);
                }
            }
        }
        catch (DiskException)
        {
            // The next release links each file instead.
        }
    }

    /// <summary>Returns the folders, relative to the document root, that were reused whole from an older release.</summary>
    public static IReadOnlyList<string> TakenOver(IReadOnlyList<OutputFile> files) =>
        [.. FoldersOf(files).Where(ready => ready.IsReady).Select(ready => ready.Path)];

    // Files of the same folder refer to the same instance.
    private static IEnumerable<KeptFolder> FoldersOf(IReadOnlyList<OutputFile> files) =>
        files.Select(file => file.Kept?.Folder).OfType<KeptFolder>().Distinct<KeptFolder>(ReferenceEqualityComparer.Instance);

    // The file was moved with its folder.
    private static bool IsTaken(OutputFile file) => file.Kept?.Folder?.IsReady == true;

    private static WrittenFile Write(string folder, OutputFile file, bool withTwins)
    {
        var kept =
            file.Kept is { } there && (IsTaken(file) || Disk.TryLink(there.Place, folder, file.Path))
                ? new WrittenFile(file.Path, there.Sha256, there.Length)
                : null;
        if (kept is not null && !withTwins)
        {
            return kept;
        }

        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var whole = withTwins && !file.IsLarge ? new ArrayBufferWriter<byte>() : null;
        var (length, isBegun) = (0L, kept is not null);
        file.Render(piece =>
        {
            if (!isBegun)
            {
                Disk.Write(folder, file.Path, piece);
            }
            else if (kept is null)
            {
                Disk.Append(folder, file.Path, piece);
            }

            sum.AppendData(piece);
            whole?.Write(piece);
            (length, isBegun) = (length + piece.Length, true);
        });
        var written = kept ?? new WrittenFile(file.Path, Convert.ToHexStringLower(sum.GetHashAndReset()), length);
        return whole is null
            ? written
            : written with
            {
                Twins = [.. Twins.Of(file.Path, whole.WrittenSpan.ToArray()).Select(twin => WriteTwin(folder, twin.Path, twin.Bytes))],
            };
    }

    private static WrittenFile WriteTwin(string folder, string path, byte[] bytes)
    {
        Disk.Write(folder, path, bytes);
        return new WrittenFile(path, "", bytes.Length);
    }

    /// <summary>
    /// Keeps the resources that open pages of the former release may still load: styles, scripts and fonts with a fingerprint in the name.
    /// The icon, a drawing, was loaded with the page. These files are in no manifest, so the release after this one drops them. Their
    /// compressed twins are dropped now, so servers send the file itself.
    /// </summary>
    public static IEnumerable<WrittenFile> Carry(string former, string folder, IReadOnlyList<WrittenFile> written)
    {
        var lines = TryRead(former, Manifest.FileName) is { } manifest ? Manifest.Fingerprints(manifest.Span) : [];
        lines = [.. lines.Where(line => !line.Path.EndsWith(".svg", StringComparison.Ordinal))];
        var missing = lines.Select(line => line.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        missing.ExceptWith(written.Select(file => file.Path));
        foreach (var (path, sum) in lines.Where(line => missing.Remove(line.Path)))
        {
            // A resource changed or lost in the meantime is not what those pages load.
            if (TryRead(former, path) is { } bytes && FileSums.Sha256(bytes.Span) == sum)
            {
                Disk.MakeFolder(Path.Combine(folder, ParentOf(path)));
                Disk.Write(folder, path, bytes.Span);
                yield return new WrittenFile(path, sum, bytes.Length);
            }
        }
    }

    /// <summary>Checks that the folder contains each file with its length, and no other file.</summary>
    /// <param name="folder">The staging folder.</param>
    /// <param name="files">The expected files.</param>
    /// <param name="taken">Reused folders (<see cref="TakenOver"/>). Each of their files was checked before the folder was moved
    /// here.</param>
    /// <exception cref="DiskException">The check failed.</exception>
    public static void Check(string folder, IEnumerable<WrittenFile> files, IReadOnlyList<string> taken)
    {
        var found = Folder.Lengths(folder, taken);
        foreach (var file in files.Where(file => !taken.Any(other => file.Path.StartsWith(other + "/", StringComparison.Ordinal))))
        {
            if (!found.Remove(file.Path, out var length) || length != file.Length)
            {
                throw new DiskException($"«{Path.Combine(folder, file.Path)}»: sul disco non è come è stato scritto");
            }
        }

        if (found.Count > 0)
        {
            throw new DiskException(
                $"«{Path.Combine(folder, found.Keys.Order(StringComparer.Ordinal).First())}»: un altro programma ha scritto nella "
                    + $"cartella di lavoro"
            );
        }
    }

    private static string ParentOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static ReadOnlyMemory<byte>? TryRead(string folder, string path)
    {
        try
        {
            return Folder.HasFile(folder, path) ? Folder.ReadFile(folder, path).Bytes : null;
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            return null;
        }
    }
}
