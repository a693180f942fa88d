using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>
/// Files → the document root. The last stage: everything is written into a new folder beside the document root, which then
/// takes its place; until that moment the old site is untouched.
/// </summary>
public static class Publisher
{
    private const string New = ".nuovo-";
    private const string Old = ".vecchio-";

    /// <summary>Publishes, and says how much; null where it may not be. <see cref="Recover"/> comes first.</summary>
    /// <param name="output">The document root.</param>
    /// <param name="files">The files.</param>
    /// <param name="mayPublish">Asked when all files are written and none is public: false leaves the document root as it was.</param>
    /// <exception cref="IOException">The disk is full, or cannot be written; the document root is as it was.</exception>
    public static Publication? Publish(string output, IReadOnlyList<OutputFile> files, Func<bool> mayPublish)
    {
        var staging = output + New + Path.GetRandomFileName();
        try
        {
            Folder.Make(staging);
            var written = WriteAll(staging, files);
            if (!mayPublish())
            {
                return null;
            }

            Folder.Write(staging, Manifest.FileName, Manifest.Of(written));
            Switch(output, staging);
            return new Publication(files.Count, written.Sum(file => file.Length));
        }
        finally
        {
            Folder.Delete(staging);
        }
    }

    private static WrittenFile[] WriteAll(string staging, IReadOnlyList<OutputFile> files)
    {
        var written = new WrittenFile[files.Count];
        try
        {
            Parallel.For(0, files.Count, i => files[i].Render(bytes =>
            {
                Folder.Write(staging, files[i].Path, bytes);
                written[i] = new WrittenFile(files[i].Path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
            }));
        }
        catch (AggregateException several)
        {
            // A fault of the program weighs more than a full disk: it must not pass for one.
            var first = several.InnerExceptions.FirstOrDefault(cause => cause is not (IOException or UnauthorizedAccessException));
            ExceptionDispatchInfo.Throw(first ?? several.InnerExceptions[0]);
        }

        return written;
    }

    private static void Switch(string output, string staging)
    {
        if (!Folder.Exists(output))
        {
            Folder.Move(staging, output);
            return;
        }

        var old = output + Old + Path.GetRandomFileName();
        Folder.Move(output, old);
        try
        {
            Folder.Move(staging, output);
        }
        catch
        {
            Folder.Move(old, output);
            throw;
        }

        Folder.Delete(old);
    }

    /// <summary>
    /// Clears up after runs that were interrupted: an old site that was left under its other name is put back, folders that were
    /// never finished are deleted. To be called with the lock in hand, before anything else.
    /// </summary>
    public static void Recover(string output)
    {
        foreach (var old in Folder.Siblings(output, Old))
        {
            if (Folder.Exists(output))
            {
                Folder.Delete(old);
            }
            else
            {
                Folder.Move(old, output);
            }
        }

        foreach (var staging in Folder.Siblings(output, New))
        {
            Folder.Delete(staging);
        }
    }
}

/// <summary>What was published.</summary>
public sealed record Publication(int Files, long Bytes);

/// <summary>A file that was written.</summary>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public sealed record WrittenFile(string Path, string Sha256, long Length);
