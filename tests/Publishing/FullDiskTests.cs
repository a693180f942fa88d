using System.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>Small disks in memory (tmpfs), which a machine lets only an administrator make.</summary>
public sealed class FullDiskTests(ITestOutputHelper told) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private string? _mounted;

    private string Disk => _folder["disco"];

    private string Output => Path.Combine(Disk, "pubblico");

    [Theory]
    [InlineData("size=200k", 40)]
    [InlineData("size=100m,nr_inodes=40", 1)]
    public void A_full_disk_leaves_the_old_site_and_gives_a_message(string options, int kilobytes)
    {
        if (!Mount(Disk, options))
        {
            return;
        }

        Publications.Publish(Output, Files(2, kilobytes, "prima"));
        Publications.Publish(Output, Files(2, kilobytes, "vecchia"));
        var before = TemporaryFolder.Sums(Output);
        var thrown = Assert.Throws<DiskException>(() => Publications.Publish(Output, Files(30, kilobytes, "nuova")));
        Assert.Matches("^«.*/disco/pubblico\\.nuovo-.*»: il disco è pieno$", thrown.Message);
        Assert.Equal(before, TemporaryFolder.Sums(Output));
        Assert.Equal(
            ["pubblico", "pubblico.precedente"],
            Directory.EnumerateFileSystemEntries(Disk).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Directory.Delete(Output + ".precedente", recursive: true);
        Publications.Publish(Output, Files(2, kilobytes, "nuova"));
        Assert.NotEqual(before, TemporaryFolder.Sums(Output));
    }

    [Fact]
    public void A_full_disk_gives_exit_code_4()
    {
        if (!Mount(Disk, "size=1800k"))
        {
            return;
        }

        Assert.Equal(0, Build().Code);
        var before = TemporaryFolder.Sums(Output);
        var run = Build();
        Assert.Equal((4, ""), (run.Code, run.Out));
        Assert.Matches(
            "^errore TR904 .*/disco/pubblico: non si è potuto leggere o scrivere: «.*»: il disco è pieno\\. Rimedio: ciò che era già "
                + "pubblicato o archiviato c'è ancora, intero",
            run.Err
        );
        Assert.Equal(before, TemporaryFolder.Sums(Output));
    }

    [Fact]
    public void A_document_root_that_is_a_mount_point_gives_a_message()
    {
        Directory.CreateDirectory(Disk);
        if (!Mount(Output, "size=5m"))
        {
            return;
        }

        var run = Build();
        Assert.Equal(4, run.Code);
        Assert.Contains(
            "è un disco o un volume a sé (punto di montaggio), che non si può scambiare in un colpo solo: scegli una cartella dentro "
                + "di esso",
            run.Err,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.EnumerateFileSystemEntries(Output));
        Assert.Equal(
            ["pubblico", "pubblico.blocco"],
            Directory.EnumerateFileSystemEntries(Disk).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    public void Dispose()
    {
        if (_mounted is not null)
        {
            Run("umount", _mounted);
        }

        _folder.Dispose();
    }

    private static Generator.Rendering.OutputFile[] Files(int count, int kilobytes, string text) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => Publications.File($"pagine/{i}.html", text + new string('x', (kilobytes << 10) - text.Length - 200))),
        ];

    private ProgramRun Build() =>
        ProgramRun.Of("build", "--quiet", "--format", "plain", "--content", BuiltSite.ContentOf("minimal"), "--output", Output);

    private bool Mount(string place, string options)
    {
        Directory.CreateDirectory(place);
        _mounted = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place) == 0 ? place : null;
        if (_mounted is null)
        {
            told.WriteLine("non eseguito: qui non si può montare un disco in memoria (tmpfs)");
        }

        return _mounted is not null;
    }

    private static int Run(string program, params string[] args)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, args) { RedirectStandardError = true, RedirectStandardOutput = true }
        )!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
