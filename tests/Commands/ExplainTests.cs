using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Golden;

namespace Cremona.Transparency.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("TR204")]
    [InlineData("TR501")]
    public void A_code_is_explained_in_full(string code)
    {
        var run = ProgramRun.Of("explain", code);
        Assert.Equal((0, ""), (run.Code, run.Err));
        GoldenFile.Matches(run.Out, parameters: "code=" + code);
    }

    [Fact]
    public void Codes_are_accepted_in_any_case_and_by_alias() =>
        Assert.Equal(ProgramRun.Of("explain", "TR204"), ProgramRun.Of("spiega", "tr204"));

    [Fact]
    public void Without_a_code_all_messages_are_listed()
    {
        var run = ProgramRun.Of("spiega");
        Assert.Equal((0, ""), (run.Code, run.Err));
        var lines = run.Out.Split('\n').TakeWhile(line => line.Length > 0).ToArray();
        Assert.Equal(Catalogue.All.Select(problem => problem.Code), lines.Select(line => line[..5]));
        Assert.Contains("TR204  errore  «…» non è una data", lines);
    }

    [Theory]
    [InlineData("TR330", "TR322, TR321, TR320")]
    [InlineData("204", "TR204, TR203, TR205")]
    [InlineData("TX204", "TR204, TR203, TR205")]
    public void An_unknown_code_is_a_usage_error_with_suggestions(string code, string near)
    {
        var run = ProgramRun.Of("explain", code);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith(
            $"chiamata sbagliata: nessun messaggio ha il codice «{code}». I più vicini sono: {near}.",
            run.Err,
            StringComparison.Ordinal
        );
    }
}
