using System.Text.Json;
using System.Text.Json.Nodes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Descriptors;
using Cremona.Transparency.Tests.Golden;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Commands;

public sealed class FormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("human", false)]
    [InlineData("plain", false)]
    [InlineData("json", true)]
    [InlineData("github", true)]
    [InlineData("sarif", true)]
    public void Messages_for_programs_go_to_the_output_and_those_for_people_do_not(string format, bool isForPrograms)
    {
        var content = BuiltSite.ContentOf("complete");
        var run = ProgramRun.Of("check", "--content", content, "--today", "2026-01-01", "--strict", "--format", format);
        Assert.Equal(1, run.Code);
        Assert.Equal("", isForPrograms ? run.Err : run.Out);
        GoldenFile.Matches(
            (isForPrograms ? run.Out : run.Err).Replace(content, "content", StringComparison.Ordinal),
            extension: format is "json" or "sarif" ? "json" : "txt",
            parameters: "format=" + format
        );
    }

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void A_machine_format_contains_only_messages(string format)
    {
        var check = ProgramRun.Of("check", "--content", BuiltSite.ContentOf("complete"), "--today", "2026-01-01", "--format", format);
        var build = ProgramRun.Of(
            "build",
            "--content",
            BuiltSite.ContentOf("complete"),
            "--output",
            _folder["pubblico"],
            "--today",
            "2026-01-01",
            "--format",
            format
        );
        Assert.Equal((0, check.Out, ""), (build.Code, build.Out, build.Err));
    }

    [Fact]
    public void Json_can_be_read_and_is_empty_where_nothing_is_wrong()
    {
        var run = ProgramRun.Of("check", "--content", BuiltSite.ContentOf("complete"), "--format", "json");
        using var messages = JsonDocument.Parse(run.Out);
        Assert.All(messages.RootElement.EnumerateArray(), message =>
            Assert.Equal(
                ["codice", "gravità", "file", "riga", "colonna", "cella", "messaggio", "rimedio"],
                message.EnumerateObject().Select(field => field.Name)
            )
        );
        var none = ProgramRun.Of(
            "check",
            "--content",
            BuiltSite.ContentOf("minimal"),
            "--base-url",
            "https://prova.example",
            "--format",
            "json"
        );
        Assert.Equal((0, "[]\n", ""), (none.Code, none.Out, none.Err));
    }

    /// <summary>The quick form takes one broken site of eight: logs differ by the number of results and the shape of places.</summary>
    [Fact]
    public void Sarif_is_valid_for_broken_sites()
    {
        var logs = BrokenSites
            .Names.Where((_, at) => Gate.IsLong || at % 8 == 0)
            .Select(name => ProgramRun.Of("check", "--content", Path.Combine(BrokenSites.Folder, name, "content"), "--format", "sarif").Out)
            .Append(ProgramRun.Of("check", "--content", BuiltSite.ContentOf("minimal"), "--format", "sarif").Out)
            .Append(ProgramRun.Of("build", "--content", _folder["nessuna"], "--output", _folder["pubblico"], "--format", "sarif").Out)
            .ToArray();
        var answers = Validator.Ask([.. logs.Select(Job), Job(logs[0].Replace("\"error\"", "\"errore\"", StringComparison.Ordinal))]);
        Assert.Equal([], answers.SkipLast(1).SelectMany(told => told).Distinct());
        Assert.NotEmpty(answers[^1]);

        static JsonObject Job(string log) => new() { ["kind"] = "sarif", ["text"] = log };
    }

    [Fact]
    public void A_sarif_result_names_its_rule_and_exact_region()
    {
        using var log = JsonDocument.Parse(
            ProgramRun.Of("check", "--content", Path.Combine(BrokenSites.Folder, "tr301-settore", "content"), "--format", "sarif").Out
        );
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        var (from, to) = (region.GetProperty("startColumn").GetInt32() - 1, region.GetProperty("endColumn").GetInt32() - 1);
        Assert.Equal("TR301", rule.GetProperty("id").GetString());
        Assert.Contains("Che cosa fare", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "tr301-settore/content/2023/obiettivi.csv",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal("ambeinte", region.GetProperty("snippet").GetProperty("text").GetString()![from..to]);
    }

    [Theory]
    [InlineData(true, MessageFormat.Human, true)]
    [InlineData(false, MessageFormat.Human, false)]
    [InlineData(true, MessageFormat.Plain, false)]
    [InlineData(true, MessageFormat.Json, false)]
    [InlineData(true, MessageFormat.GitHub, false)]
    [InlineData(true, MessageFormat.Sarif, false)]
    public void Only_people_at_a_terminal_get_colours(bool hasColour, MessageFormat format, bool isColoured)
    {
        var log = new DiagnosticLog();
        log.Report(Problems.OutputBusy.At(Place.Elsewhere("pubblico")));
        using var output = new StringWriter();
        using var error = new StringWriter();
        new Printer("content", output, error) { Format = format, HasColour = hasColour }.Write(log);
        Assert.Equal(isColoured, $"{output}{error}".Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void Special_characters_are_escaped_for_github()
    {
        var message = Problems.OutputFailed.At(Place.Elsewhere("a,b:c%"), "100% pieno\r\n::error::finto");
        Assert.StartsWith(
            "::error file=a%2Cb%3Ac%25,line=1,col=1,title=TR904::non si è potuto leggere o scrivere: 100%25 "
                + "pieno%0D%0A::error::finto. Rimedio: ",
            MachineFormats.GitHub(message, "content"),
            StringComparison.Ordinal
        );
        Assert.Single(MachineFormats.GitHub(message, "content"), letter => letter == '\n');
    }

    public void Dispose() => _folder.Dispose();
}
