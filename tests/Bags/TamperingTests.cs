using Cremona.Transparency.Generator.Bags;

namespace Cremona.Transparency.Tests.Bags;

/// <summary>Every change in a bag that this program wrote is found, and the file is named.</summary>
public sealed class TamperingTests : IDisposable
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1" ? 1000 : 200;
    private readonly TemporaryFolder _folder = new();
    private uint _seed = 20_230_401;

    [Fact]
    public void Every_tampering_is_detected_and_the_file_is_named()
    {
        OwnBag.WriteTo(_folder.Path);
        Assert.Equal([], BagChecks.Check(_folder.Path, strict: true));
        var missed = new List<string>();
        for (var i = 0; i < Count; i++)
        {
            var (done, paths) = Tamper(i % 7);
            var faults = BagChecks.Check(_folder.Path, strict: true);
            missed.AddRange(
                paths
                    .Where(path => !faults.Any(fault => fault.File == path || fault.Why.Contains($"«{path}»", StringComparison.Ordinal)))
                    .Select(path => $"{done} {string.Join(" ", paths)}: {path} is not named in {string.Join("; ", faults)}")
            );
            Restore(paths);
        }

        Assert.Equal([], missed);
        Assert.Equal([], BagChecks.Check(_folder.Path, strict: true));
    }

    public void Dispose() => _folder.Dispose();

    private (string Done, string[] Paths) Tamper(int way)
    {
        var path = Any(file => file.Bytes.Length > 0);
        var bytes = File.ReadAllBytes(_folder[path]);
        var other = Any(file => file.Path != path && !file.Bytes.Span.SequenceEqual(bytes));
        var fresh = $"{path[..(path.LastIndexOf('/') + 1)]}nuovo-{Next(1000)}{Path.GetExtension(path)}";
        switch (way)
        {
            case 0:
                var at = Next(bytes.Length);
                bytes[at] ^= (byte)(1 << Next(8));
                File.WriteAllBytes(_folder[path], bytes);
                return ($"flip at {at} of", [path]);
            case 1:
                File.Delete(_folder[path]);
                return ("delete", [path]);
            case 2:
                File.WriteAllBytes(_folder[fresh], bytes[..Next(bytes.Length)]);
                return ("add", [fresh]);
            case 3:
                File.Move(_folder[path], _folder[fresh]);
                return ("rename", [path, fresh]);
            case 4:
                File.WriteAllBytes(_folder[path], File.ReadAllBytes(_folder[other]));
                File.WriteAllBytes(_folder[other], bytes);
                return ("swap", [path, other]);
            case 5:
                File.WriteAllBytes(_folder[path], bytes[..Next(bytes.Length)]);
                return ("truncate", [path]);
            default:
                File.AppendAllText(
                    _folder[path],
                    Next(3) switch
                    {
                        0 => "\n",
                        1 => " ",
                        _ => "x",
                    }
                );
                return ("append to", [path]);
        }
    }

    // Numbers that are the same on every machine (Numerical Recipes).
    private int Next(int below)
    {
        _seed = (_seed * 1_664_525) + 1_013_904_223;
        return (int)(((ulong)_seed * (ulong)below) >> 32);
    }

    private string Any(Func<Generator.Files.StoredFile, bool> wanted)
    {
        var files = OwnBag.Files.Where(wanted).ToArray();
        return files[Next(files.Length)].Path;
    }

    private void Restore(string[] paths)
    {
        foreach (var path in paths)
        {
            File.Delete(_folder[path]);
            Array.ForEach([.. OwnBag.Files.Where(file => file.Path == path)], file =>
                Generator.Files.UserFiles.Write(_folder.Path, path, file.Bytes.Span)
            );
        }
    }
}
