using System.Diagnostics;
using System.Text;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Sites;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class ManifestTests(ITestOutputHelper told) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_manifest_has_one_line_per_file_in_ordinal_order()
    {
        var text = Encoding.UTF8.GetString(
            Manifest.Of([new WrittenFile("b.html", "22", 1), new WrittenFile("a/è.csv", "11", 1), new WrittenFile("B.html", "33", 1)])
        );
        Assert.Equal("33  B.html\n11  a/è.csv\n22  b.html\n", text);
    }

    [Fact]
    public void The_manifest_of_a_portal_names_every_file_with_its_sum()
    {
        var output = Build();
        var named = File.ReadAllLines(Path.Combine(output, Manifest.FileName)).Select(line => $"{line[66..]} {line[..64]}");
        Assert.Equal(
            TemporaryFolder.Sums(output).Where(line => !line.StartsWith(Manifest.FileName, StringComparison.Ordinal)),
            named.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Sha256sum_accepts_the_portal_and_detects_an_altered_file()
    {
        var output = Build();
        if (Sha256sum(output) is not { } whole)
        {
            told.WriteLine("non eseguito: su questa macchina non c'è sha256sum");
            return;
        }

        Assert.Equal(0, whole);
        File.AppendAllText(Path.Combine(output, "index.html"), " ");
        Assert.Equal(1, Sha256sum(output));
    }

    public void Dispose() => _folder.Dispose();

    private static int? Sha256sum(string folder)
    {
        var start = new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", Manifest.FileName])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private string Build()
    {
        var run = ProgramRun.Of("build", "--content", BuiltSite.ContentOf("minimal"), "--output", _folder["pubblico"]);
        Assert.True(run.Code == 0, run.Err);
        return _folder["pubblico"];
    }

    [Fact]
    public void The_lines_of_a_folder_are_consecutive()
    {
        var (one, two) = (new string('1', 64), new string('2', 64));
        var manifest = Manifest.Of([
            new WrittenFile("2022/b", two, 1),
            new WrittenFile("2022", one, 1),
            new WrittenFile("2022/a", one, 1),
            new WrittenFile("2022b/a", two, 1),
            new WrittenFile("2021/a", two, 1),
        ]);
        Assert.Equal($"{one}  2022/a\n{two}  2022/b", System.Text.Encoding.UTF8.GetString(Manifest.Part(manifest, "2022")));
        Assert.Equal($"{two}  2021/a", System.Text.Encoding.UTF8.GetString(Manifest.Part(manifest, "2021")));
        Assert.Equal("", System.Text.Encoding.UTF8.GetString(Manifest.Part(manifest, "2023")));
        Assert.Equal("", System.Text.Encoding.UTF8.GetString(Manifest.Part([], "2023")));
    }
}
