using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>What cannot be read is named, and is taken neither for intact nor for changed.</summary>
public sealed class UnreadableTests : IDisposable
{
    private readonly Town _town = new("minimal");

    [Theory]
    [InlineData("site/archivio/2023/data/sito/2023/index.html")]
    [InlineData("site/archivio/2023/manifest-sha256.txt")]
    [InlineData("site/archivio/2023/manifest-sha512.txt")]
    [InlineData("site/archivio/2023/tagmanifest-sha256.txt")]
    [InlineData("site/registro.jsonl")]
    [InlineData("site/pubblico/index.html")]
    [InlineData("site/pubblico/manifest-sha256.txt")]
    public void A_file_that_may_not_be_read_is_named_and_the_exit_is_4(string path)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/setpriv"))
        {
            Console.WriteLine("non eseguito: ci vuole setpriv, per leggere come un altro utente");
            return;
        }

        _town.Done("freeze", "2023");
        _town.Done("build");
        File.SetUnixFileMode(_town[""], (UnixFileMode)0b111_111_111);
        File.SetUnixFileMode(_town[path], UnixFileMode.None);
        var run = AsNobody("verify", "--archive", _town.Archive, "--output", _town.Output, "--content", _town.Content, "--format", "plain");
        Assert.True(run.Code == 4, $"{run.Code} {run.Err}");
        Assert.Contains("TR911", run.Err, StringComparison.Ordinal);
        Assert.Contains(_town[path], run.Err, StringComparison.Ordinal);
        Assert.Contains("mancano i permessi", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR920", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR924", run.Err, StringComparison.Ordinal);
        File.SetUnixFileMode(_town[path], UnixFileMode.UserRead | UnixFileMode.OtherRead);
    }

    public void Dispose() => _town.Dispose();

    // A superuser may read everything, so the program runs as somebody who may not.
    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    private ProgramRun AsNobody(params string[] args) =>
        Environment.UserName == "root"
            ? ProgramRun.OfShell(
                "exec setpriv --reuid 65534 --regid 65534 --clear-groups \"$0\" \"$@\"",
                _town[""],
                new Dictionary<string, string>(),
                args
            )
            : ProgramRun.OfProcess(new Dictionary<string, string>(), args);
}
