using System.Globalization;
using Cremona.Transparency.Tests.Sites;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Commands;

public sealed class OptionTests(ITestOutputHelper told) : IDisposable
{
    private static readonly Dictionary<string, string> SameEnvironment = [];
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Theory]
    [InlineData("--date")]
    [InlineData("--data")]
    public void The_date_of_the_pages_can_be_given(string option) =>
        Assert.Equal("2030-05-06", DateOf(Build("complete", option, "2030-05-06")));

    [Fact]
    public void Without_the_option_the_date_is_the_newest_of_the_content() => Assert.Equal("2025-02-03", DateOf(Build("complete")));

    [Theory]
    [InlineData("2031-01-02", "")]
    [InlineData("2030-05-06", "--date 2030-05-06")]
    public void The_environment_sets_the_date_and_the_option_overrides_it(string day, string option)
    {
        var seconds = new DateTimeOffset(2031, 1, 2, 23, 59, 59, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string[] call =
        [
            "build",
            "--content",
            BuiltSite.ContentOf("complete"),
            "--output",
            Output,
            .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
        var run = ProgramRun.OfProcess(
            new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = seconds, ["TZ"] = "Pacific/Kiritimati" },
            call
        );
        Assert.Equal(day, DateOf(run));
    }

    [Theory]
    [InlineData("--base-url", "https://prova.example/portale")]
    [InlineData("--indirizzo", "https://prova.example/portale/")]
    public void The_public_address_can_be_given(string option, string address)
    {
        var run = Build("minimal", option, address);
        Assert.DoesNotContain("TR601", run.Err, StringComparison.Ordinal);
        Assert.Contains(
            "<loc>https://prova.example/portale/2023/index.html</loc>",
            File.ReadAllText(Path.Combine(Output, "sitemap.xml")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://prova.example/portale/2023/index.html\"",
            File.ReadAllText(Path.Combine(Output, "2023/index.html")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_public_address_there_is_a_warning_and_no_site_map()
    {
        Assert.Contains("TR601", Build("minimal").Err, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Output, "sitemap.xml")));
    }

    [Fact]
    public void A_summary_uses_Italian_number_format() =>
        Assert.Matches($@"\npubblicato in {Output}: \d+ pagine, \d+ file, \d+(,\d)? MB, \d+(,\d+)? s, 1 avviso\n$", Build("minimal").Err);

    [Theory]
    [InlineData("freeze 2023 --frima x", "«--frima» non è un'opzione di «congela». Forse «--firma»? (trasparenza congela --help)")]
    [InlineData("remove 2023 --atto x --prove", "«--prove» non è un'opzione di «rimuovi». Forse «--prova»? (trasparenza rimuovi --help)")]
    [InlineData("decide 2023 --qualcosa", "«--qualcosa» non è un'opzione di «decidi». (trasparenza decidi --help)")]
    public void An_unsupported_option_is_not_read_as_an_argument(string call, string words)
    {
        var run = ProgramRun.Of(call.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Equal($"chiamata sbagliata: {words}\n", run.Err);
    }

    [Theory]
    [InlineData("--quiet")]
    [InlineData("--silenzioso")]
    public void Quiet_output_omits_the_summary_and_keeps_messages(string option)
    {
        var run = Build("minimal", option);
        Assert.DoesNotContain("pubblicato in", run.Err, StringComparison.Ordinal);
        Assert.Contains("TR601", run.Err, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    // A terminal of its own for the program, by «script» of util-linux.
    [Theory]
    [InlineData(true, "", "")]
    [InlineData(false, "NO_COLOR=1", "")]
    [InlineData(false, "", "--no-color")]
    public void A_terminal_gets_colours_unless_disabled(bool isColoured, string environment, string option)
    {
        if (!File.Exists("/usr/bin/script"))
        {
            told.WriteLine("non eseguito: su questa macchina non c'è il programma script (util-linux)");
            return;
        }

        var call = $"env {environment} \"$0\" check --content \"$1\" {option}";
        var run = ProgramRun.OfShell(
            $"export P=\"$0\" C=\"$1\"; exec script -qec "
                + $"'{call.Replace("$0", "$P", StringComparison.Ordinal).Replace("$1", "$C", StringComparison.Ordinal)}' /dev/null",
            _folder.Path,
            SameEnvironment,
            BuiltSite.ContentOf("minimal")
        );
        Assert.Contains("TR601", run.Out, StringComparison.Ordinal);
        Assert.Equal(isColoured, run.Out.Contains("\e[1;33m", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pipe_gets_no_colours() =>
        Assert.DoesNotContain('\e', ProgramRun.OfProcess(SameEnvironment, "check", "--content", BuiltSite.ContentOf("minimal")).Err);

    public void Dispose() => _folder.Dispose();

    private ProgramRun Build(string site, params string[] options) =>
        ProgramRun.Of(["build", "--content", BuiltSite.ContentOf(site), "--output", Output, .. options]);

    // The date of the catalogue, which comes before its datasets.
    private string DateOf(ProgramRun run)
    {
        Assert.True(run.Code == 0, run.Err);
        return File.ReadAllText(Path.Combine(Output, "dati", "catalogo.ttl")).Split("dct:modified \"")[1][..10];
    }
}
