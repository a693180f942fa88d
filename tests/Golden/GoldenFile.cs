using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Cremona.Transparency.Tests.Golden;

/// <summary>
/// Compares a text with the one that is kept beside the test, by Verify's convention of names:
/// <c>Class.Method_param=value.verified.ext</c>. What differs is written to <c>.received.ext</c>; with AGGIORNA_ATTESI=1 the kept
/// text is written anew.
/// </summary>
internal static class GoldenFile
{
    private static readonly ConcurrentDictionary<string, byte> AskedFor = new(StringComparer.Ordinal);

    /// <summary>True where kept texts are to be written anew.</summary>
    public static bool Rewrites => Environment.GetEnvironmentVariable("AGGIORNA_ATTESI") == "1";

    /// <summary>The paths of the kept files that tests have asked for in this run.</summary>
    public static IReadOnlyCollection<string> Asked => [.. AskedFor.Keys];

    /// <summary>Fails where the text is not the kept one of the test that calls.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="extension">The ending of the kept file.</param>
    /// <param name="parameters"><c>param=value</c>, or null for a test without parameters.</param>
    public static void Matches(
        string actual,
        string extension = "txt",
        string? parameters = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        var folder = Path.Combine(Repository.Tests, FolderOf(file));
        var stem = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters is null ? "" : "_" + parameters)}";
        var kept = Path.Combine(folder, $"{stem}.verified.{extension}");
        AskedFor.TryAdd(kept, 0);
        Matches(actual, kept, Path.Combine(folder, $"{stem}.received.{extension}"));
    }

    /// <summary>Fails where the text is not that of a file.</summary>
    public static void Matches(string actual, string kept, string received)
    {
        File.Delete(received);
        var expected = File.Exists(kept) ? File.ReadAllText(kept) : null;
        if (expected == actual)
        {
            return;
        }

        File.WriteAllText(Rewrites ? kept : received, actual);
        if (Rewrites)
        {
            return;
        }

        Assert.Fail(
            $"{Path.GetRelativePath(Repository.Root, kept)} {(expected is null ? "is not there" : "differs")}: "
                + $"{FirstDifference(expected ?? "", actual)}"
        );
    }

    // The compiler may write the path of a source file in another form than the disk's: only what follows "tests" counts.
    private static string FolderOf(string file)
    {
        var parts = file.Replace('\\', '/').Split('/');
        return Path.Combine(parts[(Array.LastIndexOf(parts, "tests") + 1)..^1]);
    }

    internal static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Max(before.Length, after.Length))
            .FirstOrDefault(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"line {line + 1}\n  kept: {before.ElementAtOrDefault(line)}\n  now:  {after.ElementAtOrDefault(line)}";
    }
}
