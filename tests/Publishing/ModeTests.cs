using Cremona.Transparency.Tests.Archive;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>For every user and umask, the server can read every file.</summary>
public sealed class ModeTests : IDisposable
{
    private const UnixFileMode OfFile = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode OfFolder = OfFile | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly Town _town = new("minimal");

    [Theory]
    [InlineData("umask 077")]
    [InlineData("umask 000")]
    public void Files_and_folders_have_the_same_modes_under_every_umask(string umask)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _town.Done("freeze", "2023");
        for (var i = 0; i < 2; i++)
        {
            var run = ProgramRun.OfShell(
                $"{umask}; exec \"$0\" \"$@\"",
                _town["."],
                new Dictionary<string, string>(),
                "build",
                "--content",
                _town.Content,
                "--output",
                _town.Output,
                "--archive",
                _town.Archive
            );
            Assert.True(run.Code == 0, run.Err);
        }

        Assert.Equal([], WrongIn("site/pubblico"));
        Assert.Equal([], WrongIn("site/pubblico.precedente"));
        Assert.Equal([], WrongIn("site/pubblico.congelati"));
    }

    [Fact]
    public void Unreadable_copies_of_a_frozen_year_are_rewritten()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _town.Done("freeze", "2023");
        for (var i = 0; i < 4; i++)
        {
            _town.Done("build");
        }

        var page = Directory.EnumerateFiles(_town["site/pubblico.congelati"], "index.html", SearchOption.AllDirectories).First();
        File.SetUnixFileMode(page, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.SetUnixFileMode(
            Directory.EnumerateDirectories(_town["site/pubblico.congelati"], "riserva", SearchOption.AllDirectories).Single(),
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        Assert.NotEqual([], WrongIn("site/pubblico"));
        for (var i = 0; i < 3; i++)
        {
            _town.Done("build");
            Assert.Equal([], WrongIn("site/pubblico"));
        }
    }

    public void Dispose() => _town.Dispose();

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private IEnumerable<string> WrongIn(string folder) =>
        Directory
            .EnumerateFileSystemEntries(_town[folder], "*", SearchOption.AllDirectories)
            .Append(_town[folder])
            .Select(path => (Path: path, Mode: ModeOf(path)))
            .Where(found => found.Mode != (Directory.Exists(found.Path) ? OfFolder : OfFile))
            .Select(found => $"{Path.GetRelativePath(_town[folder], found.Path)} {found.Mode}");
}
