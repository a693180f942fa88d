using Cremona.Transparency.Tests.Golden;

namespace Cremona.Transparency.Tests.Commands;

public sealed class HelpTests
{
    // Words of the library's own help: none of them is to be seen.
    private static readonly string[] English =
    [
        "Usage",
        "Description",
        "Options:",
        "Commands",
        "Show",
        "Arguments",
        "default",
        "[command]",
    ];

    [Fact]
    public void Without_arguments_the_program_lists_the_common_commands() => AssertHelp("senza-parole");

    [Fact]
    public void The_help_of_the_program_lists_the_commands_and_the_exit_codes() => AssertHelp("programma", "--help");

    [Theory]
    [InlineData("aiuto")]
    [InlineData("help")]
    [InlineData("--aiuto")]
    [InlineData("aiuto", "congela")]
    [InlineData("congela", "--aiuto")]
    public void Help_answers_to_other_common_words(params string[] words) =>
        Assert.Equal(ProgramRun.Of([.. words.Where(word => word == "congela"), "--help"]), ProgramRun.Of(words));

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("schema")]
    [InlineData("new")]
    [InlineData("export")]
    [InlineData("diff")]
    [InlineData("serve")]
    [InlineData("terms")]
    [InlineData("hosting")]
    [InlineData("deploy")]
    [InlineData("freeze")]
    [InlineData("verify")]
    [InlineData("remove")]
    [InlineData("decide")]
    [InlineData("completion")]
    [InlineData("manual")]
    public void The_help_of_a_command_lists_its_options(string verb) => AssertHelp(verb, verb, "--help");

    [Theory]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("/?")]
    public void Help_has_several_option_names(string word)
    {
        Assert.Equal(ProgramRun.Of("--help"), ProgramRun.Of(word));
        Assert.Equal(ProgramRun.Of("build", "--help"), ProgramRun.Of("genera", word));
        Assert.Equal(ProgramRun.Of("check", "--help"), ProgramRun.Of("controlla", "--quiet", word));
    }

    private static void AssertHelp(string name, params string[] args)
    {
        var run = ProgramRun.Of(args);
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.All(English, word => Assert.DoesNotContain(word, run.Out, StringComparison.Ordinal));
        GoldenFile.Matches(run.Out, parameters: "di=" + name);
    }
}
