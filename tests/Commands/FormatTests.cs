using System.Text.Json;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
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
    public void Messages_for_programs_go_to_the_output_and_those_for_people_do_not(string format, bool isForPrograms)
    {
        var content = BuiltSite.ContentOf("complete");
        var run = ProgramRun.Of("check", "--content", content, "--strict", "--format", format);
        Assert.Equal(1, run.Code);
        Assert.Equal("", isForPrograms ? run.Err : run.Out);
        GoldenFile.Matches((isForPrograms ? run.Out : run.Err).Replace(content, "content", StringComparison.Ordinal), extension: format == "json" ? "json" : "txt", parameters: "format=" + format);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    public void A_build_says_nothing_else_to_a_program(string format)
    {
        var check = ProgramRun.Of("check", "--content", BuiltSite.ContentOf("complete"), "--format", format);
        var build = ProgramRun.Of("build", "--content", BuiltSite.ContentOf("complete"), "--output", _folder["pubblico"], "--format", format);
        Assert.Equal((0, check.Out, ""), (build.Code, build.Out, build.Err));
    }

    [Fact]
    public void Json_can_be_read_and_is_empty_where_nothing_is_wrong()
    {
        var run = ProgramRun.Of("check", "--content", BuiltSite.ContentOf("complete"), "--format", "json");
        using var messages = JsonDocument.Parse(run.Out);
        Assert.All(messages.RootElement.EnumerateArray(), message => Assert.Equal(
            ["codice", "gravità", "file", "riga", "colonna", "cella", "messaggio", "rimedio"], message.EnumerateObject().Select(field => field.Name)));
        var none = ProgramRun.Of("check", "--content", BuiltSite.ContentOf("minimal"), "--base-url", "https://prova.example", "--format", "json");
        Assert.Equal((0, "[]\n", ""), (none.Code, none.Out, none.Err));
    }

    [Theory]
    [InlineData(true, MessageFormat.Human, true)]
    [InlineData(false, MessageFormat.Human, false)]
    [InlineData(true, MessageFormat.Plain, false)]
    [InlineData(true, MessageFormat.Json, false)]
    [InlineData(true, MessageFormat.GitHub, false)]
    public void Only_people_at_a_terminal_get_colours(bool hasColour, MessageFormat format, bool isColoured)
    {
        var log = new DiagnosticLog();
        log.Report(Problems.OutputBusy.At(Place.Elsewhere("pubblico")));
        using var output = new StringWriter();
        using var error = new StringWriter();
        Messages.Write(log, new Call("content", "pubblico", false, null, null, format, false, hasColour), output, error);
        Assert.Equal(isColoured, $"{output}{error}".Contains('\e', StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
