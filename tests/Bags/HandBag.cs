using System.Security.Cryptography;
using System.Text;

namespace Cremona.Transparency.Tests.Bags;

/// <summary>A bag written by hand, without the program: whatever the rules allow, and what they do not.</summary>
internal sealed class HandBag(string version = "1.0", string encoding = "UTF-8")
{
    private static readonly Dictionary<string, Func<byte[], byte[]>> Sums = new()
    {
        ["md5"] = MD5.HashData,
        ["sha1"] = SHA1.HashData,
        ["sha256"] = SHA256.HashData,
        ["sha384"] = SHA384.HashData,
        ["sha512"] = SHA512.HashData,
    };

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal)
    {
        ["bagit.txt"] = Encoding.UTF8.GetBytes($"BagIt-Version: {version}\nTag-File-Character-Encoding: {encoding}\n"),
    };

    private readonly Dictionary<string, string> _links = [];
    private readonly List<string> _folders = [];

    /// <summary>A bag with three files and one manifest, valid in every version.</summary>
    public static HandBag Plain(string version = "1.0", string algorithm = "sha256") =>
        new HandBag(version).Put("data/uno.txt", "uno").Put("data/sotto/due.txt", "due").Put("data/città.txt", "tre").Seal(algorithm);

    public static string SumOf(string algorithm, string text) => Convert.ToHexStringLower(Sums[algorithm](Encoding.UTF8.GetBytes(text)));

    public HandBag Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    public HandBag Put(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public HandBag Drop(string path)
    {
        _files.Remove(path);
        return this;
    }

    public HandBag Link(string path, string target)
    {
        _links[path] = target;
        return this;
    }

    public HandBag Folder(string path)
    {
        _folders.Add(path);
        return this;
    }

    /// <summary>Writes the payload manifest of an algorithm.</summary>
    public HandBag Seal(string algorithm, Encoding? encoding = null) =>
        Write($"manifest-{algorithm}.txt", algorithm, path => path.StartsWith("data/", StringComparison.Ordinal), encoding);

    /// <summary>Writes the tag manifest of an algorithm.</summary>
    public HandBag SealTags(string algorithm, Encoding? encoding = null) =>
        Write(
            $"tagmanifest-{algorithm}.txt",
            algorithm,
            path => !path.StartsWith("data/", StringComparison.Ordinal) && !path.StartsWith("tagmanifest-", StringComparison.Ordinal),
            encoding
        );

    /// <summary>Changes the text of a file.</summary>
    public HandBag Edit(string path, Func<string, string> change) => Put(path, change(Encoding.UTF8.GetString(_files[path])));

    /// <summary>Adds to the end of a file.</summary>
    public HandBag Add(string path, string text) => Edit(path, before => before + text);

    public void WriteTo(string folder)
    {
        _folders.ForEach(path => Directory.CreateDirectory(Path.Combine(folder, path)));
        foreach (var (path, bytes) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), bytes);
        }

        foreach (var (path, target) in _links)
        {
            File.CreateSymbolicLink(Path.Combine(folder, path), target);
        }
    }

    private HandBag Write(string name, string algorithm, Func<string, bool> wanted, Encoding? encoding)
    {
        var lines = _files
            .Where(file => wanted(file.Key))
            .Select(file => $"{Convert.ToHexStringLower(Sums[algorithm](file.Value))}  {file.Key}\n");
        return Put(
            name,
            (encoding ?? Encoding.UTF8) is var chosen
                ? [.. chosen is UnicodeEncoding ? chosen.Preamble : [], .. chosen.GetBytes(string.Concat(lines))]
                : []
        );
    }
}
