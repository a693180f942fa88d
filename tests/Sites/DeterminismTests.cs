using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Themes;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Sites;

public sealed class DeterminismTests(ITestOutputHelper told) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Rendered_twice_a_portal_has_the_same_bytes()
    {
        var again = BuiltSite.BytesOf(SiteRenderer.Render(BuiltSite.Link(BuiltSite.StoredFiles("complete")), CremonaTheme.Value));
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
        AssertSame(BuiltSite.Of("complete").Bytes, BuiltSite.BytesOf(SiteRenderer.Render(BuiltSite.Link(files), CremonaTheme.Value)));
    }

    [Theory]
    [InlineData("TZ=Pacific/Kiritimati", "")]
    [InlineData("LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "umask 077; ")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "")]
    [InlineData("TZ=America/St_Johns LANG=C DOTNET_PROCESSOR_COUNT=7", "umask 022; ")]
    public void Time_zone_language_umask_folder_and_cores_change_nothing(string environment, string before) =>
        AssertBuilds(environment, before);

    [LongTheory, Trait("Category", "Long")]
    [InlineData("TZ=Asia/Kathmandu", "")]
    [InlineData("TZ=America/Los_Angeles", "umask 000; ")]
    [InlineData("LC_ALL=it_IT.UTF-8", "")]
    [InlineData("LC_ALL=C LANG=C", "")]
    [InlineData("LC_ALL=ar_SA.UTF-8 TZ=Asia/Riyadh", "")]
    [InlineData("LC_ALL=th_TH.UTF-8 TZ=Asia/Bangkok", "")]
    [InlineData("DOTNET_PROCESSOR_COUNT=2", "umask 027; ")]
    [InlineData("DOTNET_PROCESSOR_COUNT=64", "")]
    [InlineData("DOTNET_TieredCompilation=0", "")]
    [InlineData("DOTNET_gcServer=1", "")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY=0 LANG=it_IT", "")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_USENLS=1 HOME=/", "")]
    [InlineData("TERM=dumb COLUMNS=20 USER=nessuno", "ulimit -s 1024; ")]
    public void Environment_variables_change_nothing(string environment, string before) => AssertBuilds(environment, before);

    [LongTheory, Trait("Category", "Long")]
    [InlineData("2038-01-20 03:14:08")]
    [InlineData("1999-12-31 23:59:59")]
    [InlineData("2012-02-29 12:00:00")]
    public void The_clock_changes_nothing(string time)
    {
        if (Programs.TryFindOrInstall("FAKETIME_PATH", ["faketime"], "faketime") is not { } faketime)
        {
            told.WriteLine("non eseguito: su questa macchina non c'è faketime");
            return;
        }

        // Where the clock lies, the days of the content seem to be ahead and are refused: the call gives today's date. The clock that only
        // measures goes on as it is: .NET waits by it.
        AssertBuilds("FAKETIME_DONT_FAKE_MONOTONIC=1", $"set -- '{time}' \"$0\" \"$@\"; exec {faketime} \"$@\"; ", today: "2026-01-01");
    }

    [LongTheory, Trait("Category", "Long")]
    [InlineData("--shuffle-dirents=yes")]
    [InlineData("--shuffle-dirents=no --reverse-dirents=yes --sort-dirents=yes")]
    [InlineData("--shuffle-dirents=no --reverse-dirents=no --sort-dirents=yes --pad-blocks=7")]
    public void The_order_of_directory_entries_changes_nothing(string options)
    {
        var shuffled = Directory.CreateDirectory(_folder["mischiati"]).FullName;
        if (
            Programs.TryFindOrInstall("DISORDERFS_PATH", ["disorderfs"], "disorderfs") is not { } disorderfs
            || ProgramRun
                .OfShell(
                    $"exec {disorderfs} --quiet=yes {options} '{BuiltSite.ContentOf("complete")}' '{shuffled}'",
                    _folder.Path,
                    new Dictionary<string, string>()
                )
                .Code != 0
        )
        {
            told.WriteLine("non eseguito: qui non si può montare disorderfs (FUSE)");
            return;
        }

        try
        {
            Assert.NotEmpty(Directory.EnumerateFileSystemEntries(shuffled));
            AssertBuilds("", "", shuffled);
        }
        finally
        {
            ProgramRun.OfShell($"umount '{shuffled}'", _folder.Path, new Dictionary<string, string>());
        }
    }

    [LongFact, Trait("Category", "Long")]
    public void The_names_of_folders_change_nothing()
    {
        var content = _folder["Città d'altri & altro/contenuti 2"];
        foreach (var file in BuiltSite.StoredFiles("complete").Reverse())
        {
            Generator.Files.UserFiles.Write(content, file.Path, file.Bytes.Span);
        }

        AssertBuilds("", "", content);
    }

    public void Dispose() => _folder.Dispose();

    private void AssertBuilds(string environment, string before, string? from = null, string? today = null)
    {
        if (OperatingSystem.IsWindows())
        {
            told.WriteLine("non eseguito: su Windows non ci sono umask e sh"); // The other variations run there in CI only.
            return;
        }

        var variables = environment
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        var content = Path.GetRelativePath(_folder.Path, from ?? BuiltSite.ContentOf("complete"));
        var run = ProgramRun.OfShell(
            before + "exec \"$0\" \"$@\"",
            _folder.Path,
            variables,
            ["build", "--content", content, "--output", "sito", "--quiet", .. today is null ? Array.Empty<string>() : ["--today", today]]
        );
        Assert.True(run.Code == 0, run.Err);
        var sums = BuiltSite
            .Of("complete")
            .Bytes.Select(file => $"{file.Key} {TemporaryFolder.Sum(file.Value)}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            sums,
            TemporaryFolder.Sums(_folder["sito"]).Where(line => !line.StartsWith("manifest-sha256.txt ", StringComparison.Ordinal))
        );
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> one, IReadOnlyDictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(one.Where(file => !file.Value.AsSpan().SequenceEqual(other[file.Key])).Select(file => file.Key));
    }
}
