using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Sites;

public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Rendered_twice_a_portal_has_the_same_bytes()
    {
        var again = BuiltSite.BytesOf(SiteRenderer.Render(BuiltSite.Link(BuiltSite.StoredFiles("complete"))));
        AssertSame(BuiltSite.Of("complete").Bytes, again);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_in_which_files_are_found_changes_nothing(int seed)
    {
        var files = BuiltSite.StoredFiles("complete").ToArray();
#pragma warning disable CA5394 // a shuffle that can be repeated, not a secret
        new Random(seed).Shuffle(files);
#pragma warning restore CA5394
        AssertSame(BuiltSite.Of("complete").Bytes, BuiltSite.BytesOf(SiteRenderer.Render(BuiltSite.Link(files))));
    }

    [Theory]
    [InlineData("TZ=Pacific/Kiritimati", "")]
    [InlineData("LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8", "umask 077; ")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1", "")]
    [InlineData("TZ=America/St_Johns LANG=C DOTNET_PROCESSOR_COUNT=7", "umask 022; ")]
    public void Another_time_zone_language_umask_folder_or_count_of_cores_changes_nothing(string environment, string before)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There is no umask and no sh: the other variations run there in CI only.
        }

        var variables = environment.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var content = Path.GetRelativePath(_folder.Path, BuiltSite.ContentOf("complete"));
        var run = ProgramRun.OfShell(before + "exec \"$0\" \"$@\"", _folder.Path, variables, "build", "--content", content, "--output", "sito", "--quiet");
        Assert.True(run.Code == 0, run.Err);
        var sums = BuiltSite.Of("complete").Bytes.Select(file => $"{file.Key} {TemporaryFolder.Sum(file.Value)}").Order(StringComparer.Ordinal);
        Assert.Equal(sums, TemporaryFolder.Sums(_folder["sito"]).Where(line => !line.StartsWith("manifest-sha256.txt ", StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> one, IReadOnlyDictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(one.Where(file => !file.Value.AsSpan().SequenceEqual(other[file.Key])).Select(file => file.Key));
    }
}
