using System.Diagnostics;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>What is no file, and what has a name that cannot be written: named, and waited for by nobody.</summary>
public sealed class OddFileTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Town _town = new("minimal");

    [Theory]
    [InlineData("bagit.txt")]
    [InlineData("data/a.txt")]
    public async Task A_named_pipe_in_a_bag_is_rejected_before_it_is_opened(string path)
    {
        if (Bag() is not { } bag)
        {
            return;
        }

        File.Delete(Path.Combine(bag, path));
        Shell($"mkfifo '{path}'", bag);
        var run = await Within(() => _town.Run("verify", bag));
        Assert.Equal(3, run.Code);
        Assert.Contains($"«{path}» è una coda, una presa o un dispositivo", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site/pubblico/index.html", 3, "TR924")]
    [InlineData("site/pubblico/manifest-sha256.txt", 4, "TR911")]
    [InlineData("site/archivio/2023/tagmanifest-sha256.txt", 4, "TR911")]
    [InlineData("site/registro.jsonl", 4, "TR911")]
    public async Task A_named_pipe_in_the_site_or_archive_is_reported(string path, int code, string message)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        _town.Done("freeze", "2023");
        _town.Done("build");
        File.Delete(_town[path]);
        Shell($"mkfifo '{path}'", _town[""]);
        var run = await Within(() => _town.Run("verify"));
        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Err, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(path), run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_pipe_in_the_content_stops_the_build()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Shell("mkfifo content/2023/coda.csv", _town[""]);
        var run = await Within(() => _town.Run("build"));
        Assert.Equal(4, run.Code);
        Assert.Contains(
            $"TR911 {_town.Content}/2023/coda.csv: non si può leggere: non è un file come gli altri",
            run.Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void File_names_that_are_not_utf8_are_reported()
    {
        if (Bag() is not { } bag)
        {
            return;
        }

        Shell("printf x > \"$(printf 'data/\\377')\"; printf y > \"$(printf 'data/\\376')\"", bag);
        var run = _town.Run("verify", bag);
        Shell("rm -r data", bag); // .NET cannot
        Assert.Equal(3, run.Code);
        Assert.Contains(
            "«data/\uFFFD» ha un nome che non è in UTF-8 e non si può scrivere né aprire (2 nomi che si vedono uguali)",
            run.Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_line_break_in_a_file_name_is_printed_visibly()
    {
        if (Bag() is not { } bag)
        {
            return;
        }

        File.WriteAllText(Path.Combine(bag, "data/due\nrighe.txt"), "x");
        Assert.Contains("«data/due%0Arighe.txt» c'è", _town.Run("verify", bag).Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private static void Shell(string script, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { WorkingDirectory = folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    // A program that waits for ever is not to let the tests wait too.
    private static Task<ProgramRun> Within(Func<ProgramRun> run) => Task.Run(run).WaitAsync(Patience);

    private string? Bag()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null; // Other systems have no such names.
        }

        var bag = _town["pacchetto"];
        Directory.CreateDirectory(bag + "/data");
        File.WriteAllText(bag + "/data/a.txt", "a");
        File.WriteAllText(bag + "/bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        File.WriteAllText(bag + "/manifest-md5.txt", "0cc175b9c0f1b6a831c399e269772661  data/a.txt\n");
        _town.Done("verify", bag);
        return bag;
    }
}
