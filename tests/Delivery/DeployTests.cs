using Cremona.Transparency.Generator.Delivery;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Delivery;

/// <summary>What every target promises, tried with the real clients.</summary>
public sealed class DeployTests(ITestOutputHelper told)
{
    public static TheoryData<string> Modes => ["cartella", "rsync", "sftp", "rclone"];

    public static TheoryData<string, int> Breaks
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (mode, calls) in new[] { ("rsync", 4), ("rclone", 8) })
            {
                for (var call = 0; call < calls; call += 2)
                {
                    data.Add(mode, call);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_release_arrives_whole_and_is_followed_by_the_next(string mode)
    {
        using var site = SiteOf(mode);
        if (site is null)
        {
            return;
        }

        site.Build("02-poi", "Altro.");
        site.SendWhole();
        Assert.Equal(site.Built, site.Seen);
        site.Build("01-testo", "Il piano, con altre parole.");
        site.Remove("02-poi");
        var said = site.SendWhole();
        Assert.Equal(site.Built, site.Seen);
        Assert.Matches(@"\b[1-9]\d? file nuovi o cambiati, \d+ KB, [1-9]\d* tolt[oi];", said);
        Assert.False(File.Exists(Path.Combine(site.Served, "2023/piano/poi.html")));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void An_unchanged_release_sends_nothing(string mode)
    {
        using var site = SiteOf(mode);
        if (site is null)
        {
            return;
        }

        site.SendWhole();
        var before = Stamps(site["server"]);
        Assert.Contains("niente da mandare", site.SendWhole(), StringComparison.Ordinal);
        Assert.Equal(before, Stamps(site["server"]));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_folder_of_somebody_else_is_not_touched(string mode)
    {
        using var site = SiteOf(mode);
        if (site is null)
        {
            return;
        }

        var own = Path.Combine(site.Served, "altro.html");
        Directory.CreateDirectory(site.Served);
        File.WriteAllText(own, "di altri");
        var run = site.Run("pubblica");
        Assert.Equal(mode == "rsync" ? 4 : 1, run.Code);
        Assert.Contains(mode == "rsync" ? "TR436" : "TR434", run.Err, StringComparison.Ordinal);
        Assert.Contains("pubblicazione.yml:2:15", run.Err, StringComparison.Ordinal);
        Assert.Equal(["altro.html"], Directory.EnumerateFileSystemEntries(site.Served).Select(Path.GetFileName));
        Assert.Equal("di altri", File.ReadAllText(own));
    }

    /// <summary>
    /// The connection breaks between two calls. rsync: the site is the old or the new one. The next release arrives whole.
    /// </summary>
    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_broken_transfer_is_resumed(string mode, int calls) => AssertResumed(mode, site =>
        {
            var run = Clients.Broken(calls, () => site.Run("pubblica"));
            Assert.Equal(4, run.Code);
            Assert.Contains("TR436", run.Err, StringComparison.Ordinal);
            Assert.Contains("Connection reset by peer", run.Err, StringComparison.Ordinal);
        });

    // The first call reads what is there, the second sends.
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(30)]
    public void A_connection_that_breaks_within_a_call_is_resumed(int lines) =>
        AssertResumed("sftp", site => Assert.Equal(4, Clients.Broken(1, () => site.Run("pubblica"), lines).Code));

    [Theory]
    [InlineData("rsync", 2)]
    [InlineData("rclone", 4)]
    public void A_killed_transfer_is_resumed(string mode, int calls) =>
        AssertResumed(mode, site => Assert.NotEqual(0, Clients.Broken(calls, site.SendAsProcess, kills: true).Code));

    private void AssertResumed(string mode, Action<SentSite> interrupted)
    {
        using var site = SiteOf(mode);
        if (site is null)
        {
            return;
        }

        site.Build("02-poi", "Altro.");
        site.SendWhole();
        var old = site.Seen;
        site.Build("03-dopo", "Nuovo.");
        site.Remove("02-poi");
        interrupted(site);
        if (mode == "rsync")
        {
            Assert.Contains(site.Seen, new[] { old, site.Built });
        }

        site.Build("04-infine", "Più nuovo.");
        site.Remove("03-dopo");
        site.SendWhole();
        Assert.Equal(site.Built, site.Seen);
    }

    [Fact]
    public void Unchanged_files_are_hard_links_and_old_releases_go()
    {
        using var site = SiteOf("rsync");
        if (site is null)
        {
            return;
        }

        site.Write("server/v-di-altri/x", "resta");
        for (var release = 0; release < 4; release++)
        {
            site.Build("01-testo", $"Parole {release}.");
            site.SendWhole();
        }

        var folders = Directory.EnumerateDirectories(site["server"], "v-*").Select(Path.GetFileName).ToArray();
        Assert.Equal(3, folders.Length);
        Assert.Contains("v-di-altri", folders);
        Assert.Equal("resta", File.ReadAllText(site["server/v-di-altri/x"]));
        Assert.Equal(
            (string?)new DirectoryInfo(site.Served).LinkTarget,
            folders.Single(folder => folder != "v-di-altri" && site.Seen.SequenceEqual(FilesOf(site["server/" + folder])))
        );
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        TemporaryFolder.Sums(folder).Where(line => !line.StartsWith(SentRelease.ListName, StringComparison.Ordinal));

    private static IEnumerable<string> Stamps(string folder) =>
        Directory
            .EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(entry => $"{entry} {File.GetLastWriteTimeUtc(entry).Ticks}")
            .Order(StringComparer.Ordinal);

    private SentSite? SiteOf(string mode)
    {
        if (Clients.Has(mode))
        {
            return new SentSite(mode);
        }

        told.WriteLine($"non eseguito: su questa macchina non c'è {mode}");
        return null;
    }
}
