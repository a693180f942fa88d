namespace Cremona.Transparency.Tests.Golden;

/// <summary>Runs after the tests that run side by side: only then is it known which kept files were asked for.</summary>
[CollectionDefinition(nameof(AfterAll), DisableParallelization = true)]
public sealed class AfterAll;

[Collection(nameof(AfterAll))]
public sealed class OrphanTests
{
    [Fact]
    public void Every_golden_file_is_used_by_a_test()
    {
        var asked = GoldenFile.Asked;
        var owners = asked.Select(OwnerOf).ToHashSet();
        var orphans = Directory
            .EnumerateFiles(Repository.Tests, "*.verified.*", SearchOption.AllDirectories)
            .Where(file => !asked.Contains(file) && (owners.Contains(OwnerOf(file)) || !CouldAsk(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file));
        Assert.Empty(orphans);
    }

    [Fact]
    public void A_golden_file_without_a_test_is_an_orphan()
    {
        Assert.False(CouldAsk(Path.Combine(Repository.Tests, "Golden", "GoldenFileTests.No_such_test.verified.txt")));
        Assert.True(
            CouldAsk(Path.Combine(Repository.Tests, "Golden", "GoldenFileTests.A_text_equal_to_its_golden_file_passes.verified.txt"))
        );
    }

    // Folder, class and method: the part before the parameters.
    private static string OwnerOf(string file) => file[..file.IndexOf(".verified.", StringComparison.Ordinal)].Split('=')[0];

    // In a run of some tests only, a file is no orphan where its test is there but was not run.
    private static bool CouldAsk(string file)
    {
        var parts = Path.GetFileName(file).Split('.');
        var source = Path.Combine(Path.GetDirectoryName(file)!, parts[0] + ".cs");
        var text = File.Exists(source) ? File.ReadAllText(source) : "";
        var words = text.Split([' ', '(', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return text.Contains("GoldenFile.Matches", StringComparison.Ordinal)
            && words.Any(word => parts[1] == word || parts[1].StartsWith(word + "_", StringComparison.Ordinal));
    }
}
