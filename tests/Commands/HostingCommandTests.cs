using Cremona.Transparency.Tests.Archive;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Commands;

public sealed class HostingCommandTests : IDisposable
{
    private static readonly string[] Names = ["Caddyfile", "apache.conf", "lighttpd.conf", "nginx.conf"];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_four_files_are_overwritten()
    {
        Assert.Equal(0, Run("server").Code);
        Directory.CreateDirectory(_folder["server"]);
        File.WriteAllText(_folder["server/nginx.conf"], "vecchio");
        var run = Run("server");
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.StartsWith("scritti in ", run.Err, StringComparison.Ordinal);
        Assert.Equal(Names, Directory.EnumerateFiles(_folder["server"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains($"root \"{_folder["pubblico"]}\";", Text("nginx.conf"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["pubblico"]));
    }

    [Fact]
    public void HSTS_is_offered_for_https_only_and_never_enabled()
    {
        Run("server", "--base-url", "https://town.example/a/b");
        Assert.All(Names, name => Assert.Matches("(?m)^ *# .*Strict-Transport-Security", Text(name)));
        Assert.All(Names, name => Assert.DoesNotMatch("(?m)^ *[^# ].*Strict-Transport-Security", Text(name)));
        Assert.All(Names, name => Assert.Contains("/a/b/", Text(name), StringComparison.Ordinal));
        Run("server", "--base-url", "http://town.example/");
        Assert.All(Names, name => Assert.DoesNotContain("Strict-Transport-Security", Text(name), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pubblico", 2)]
    [InlineData("pubblico/server", 2)]
    [InlineData("pubblico.server", 0)]
    public void The_files_are_never_written_into_the_site(string where, int code)
    {
        var run = Run(where);
        Assert.Equal(code, run.Code);
        Assert.Equal(code == 0, Directory.Exists(_folder[where]));
    }

    [Theory]
    [InlineData("a\"b", "https://town.example/")]
    [InlineData("a$b", "https://town.example/")]
    [InlineData("a{b", "https://town.example/")]
    [InlineData("a;b", "https://town.example/")]
    [InlineData("a\nb", "https://town.example/")]
    [InlineData("ab", "https://town.example/a%22b/")]
    [InlineData("ab", "https://town.example/a;b/")]
    public void Special_characters_of_server_configurations_are_rejected(string root, string address)
    {
        var run = ProgramRun.Of(
            "hosting",
            "--content",
            BuiltSite.ContentOf("minimal"),
            "--output",
            _folder[root],
            "--in",
            _folder["server"],
            "--base-url",
            address
        );
        Assert.Equal(root == "a;b" ? 0 : 2, run.Code); // inside quotes a semicolon is a letter
    }

    [Fact]
    public void Content_with_errors_gives_no_file()
    {
        var broken = Path.Combine(BrokenSites.Folder, "tr101-manca-anno", "content");
        var run = ProgramRun.Of("server", "--content", broken, "--output", _folder["pubblico"], "--in", _folder["server"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("TR101", run.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["server"]));
    }

    [Fact]
    public void Withdrawn_pages_of_a_frozen_year_are_listed_without_its_content()
    {
        using var town = new Town("complete");
        town.Done("freeze", "2022");
        Directory.Delete(town["content/2022"], recursive: true);
        var run = town.Run("server", "--in", town["server"], "--date", "2028-01-01");
        Assert.True(run.Code == 0, run.Err);
        Assert.Contains("location = \"/2022/obiettivi/index.html\"", File.ReadAllText(town["server/nginx.conf"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_archive_is_reported()
    {
        using var town = new Town("complete");
        town.Done("freeze", "2022");
        File.AppendAllText(town.Register, "x\n");
        var run = town.Run("server", "--in", town["server"]);
        Assert.Equal(3, run.Code);
        Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Leftovers_of_a_killed_run_are_ignored()
    {
        Directory.CreateDirectory(_folder["server"]);
        File.WriteAllText(_folder["server/nginx.conf.tmp"], "mezzo");
        Assert.Equal(0, Run("server").Code);
        Assert.Equal(Names, Directory.EnumerateFiles(_folder["server"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unwritable_folder_is_reported()
    {
        File.WriteAllText(_folder["file"], "");
        Assert.Equal(4, Run("file/server").Code);
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Run(string where, params string[] more) =>
        ProgramRun.Of([
            "hosting",
            "--content",
            BuiltSite.ContentOf("complete"),
            "--output",
            _folder["pubblico"],
            "--in",
            _folder[where],
            .. more,
        ]);

    private string Text(string name) => File.ReadAllText(_folder[$"server/{name}"]);
}
