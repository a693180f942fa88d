using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>Completions in the shells themselves. What they must propose is read from the help.</summary>
public sealed partial class CompletionTests : IDisposable
{
    private static readonly Dictionary<string, string> SameEnvironment = [];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("gen", "genera")]
    [InlineData("bui", "build")]
    [InlineData("--ver", "--version --versione")]
    [InlineData("genera --out", "--output")]
    [InlineData("build --usc", "--uscita")]
    [InlineData("build --format ", "human plain json sarif github")]
    [InlineData("controlla --formato j", "json")]
    [InlineData("controlla --formato = s", "sarif")]
    [InlineData("controlla --formato =", "human plain json sarif github")]
    [InlineData("build --content ", "altri contenuti|contenuti")]
    [InlineData("congela 2011 --firma ch", "chiave.pem")]
    [InlineData("build --date ", "")]
    [InlineData("decidi 2011 --then ", "resta togli")]
    [InlineData("spiega TR20", "TR201 TR202 TR203 TR204 TR205 TR206 TR207 TR208 TR209")]
    [InlineData("nuovo port", "portale")]
    [InlineData("verifica alt", "altri contenuti|")]
    [InlineData("completion ", "bash zsh fish")]
    [InlineData("genera --nessuna", "")]
    public void Bash_completes_verbs_options_and_values(string typed, string proposed)
    {
        Directory.CreateDirectory(_folder["contenuti"]);
        Directory.CreateDirectory(_folder["altri contenuti"]);
        File.WriteAllText(_folder["chiave.pem"], "");
        var names = proposed.Contains('|', StringComparison.Ordinal)
            ? proposed.Split('|', StringSplitOptions.RemoveEmptyEntries)
            : proposed.Split(' ');
        Assert.Equal(names.Order(StringComparer.Ordinal), Bash(typed).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bash_completes_both_names_of_every_verb_and_option()
    {
        var verbs = VerbsOfHelp();
        Assert.Equal(
            verbs.SelectMany(names => names).Concat(["--help", "--aiuto", "--version", "--versione"]).Order(StringComparer.Ordinal),
            Bash("").Order(StringComparer.Ordinal)
        );
        foreach (var names in verbs)
        {
            var options = OptionName().Matches(ProgramRun.Of(names[0], "--help").Out.Split("Codici")[0]);
            var expected = options.Select(match => match.Value).Concat(["--help", "--aiuto"]).Distinct().Order(StringComparer.Ordinal);
            Assert.All(names, name => Assert.Equal(expected, Bash($"{name} --").Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void Bash_registers_the_function()
    {
        var run = Shell("bash", """bash --norc -c 'source ./completamento; complete -p trasparenza'""");
        Assert.Equal((0, "complete -F _trasparenza trasparenza\n", ""), (run.Code, run.Out, run.Err));
    }

    [Fact]
    public void Zsh_loads_the_completion()
    {
        if (Programs.TryFindOrInstall("ZSH_PATH", ["zsh"], "zsh") is not { } zsh)
        {
            Console.WriteLine("non eseguito: ci vuole zsh");
            return;
        }

        const string Load = "autoload -U compinit; compinit -D -u; source ./completamento; print -r -- $_comps[trasparenza]";
        var run = Shell("zsh", $"{zsh} -n completamento && {zsh} -f -c '{Load}'");
        Assert.Equal((0, "_trasparenza\n", ""), (run.Code, run.Out, run.Err));
    }

    [Theory]
    [InlineData("trasparenza gene", "genera")]
    [InlineData("trasparenza build --formato ", "github human json plain sarif")]
    [InlineData("trasparenza build --format=pl", "--format=plain")]
    [InlineData("trasparenza genera --usc", "--uscita")]
    [InlineData("trasparenza genera --precom", "--precompress")]
    public void Fish_completes_verbs_options_and_values(string typed, string proposed)
    {
        if (Programs.TryFindOrInstall("FISH_PATH", ["fish"], "fish") is not { } fish)
        {
            Console.WriteLine("non eseguito: ci vuole fish");
            return;
        }

        var run = Shell("fish", $"HOME=$PWD {fish} --no-config -c 'source ./completamento; complete -C \"{typed}\"'");
        Assert.Equal((0, ""), (run.Code, run.Err));
        var words = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]);
        Assert.Equal(proposed.Split(' '), words.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("csh")]
    public void Another_shell_is_a_wrong_call(string shell)
    {
        var run = ProgramRun.Of([.. new[] { "completamento", shell }.Where(word => word.Length > 0)]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("bash, zsh o fish", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string[][] VerbsOfHelp() =>
        [
            .. ProgramRun
                .Of("--help")
                .Out.Split("Comandi:\n")[1]
                .Split("\n\n")[0]
                .Split('\n')
                .Select(line => line.Trim().Split("  ")[0].Split(", ")),
        ];

    private string[] Bash(string typed)
    {
        const string Ask = """
            source ./completamento
            COMP_WORDS=(trasparenza "$@") COMP_CWORD=$#
            _trasparenza
            ((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
            exit 0
            """;
        File.WriteAllText(_folder["prova.sh"], Ask.ReplaceLineEndings("\n"));
        var run = Shell("bash", "bash --norc prova.sh \"$@\"", typed.Split(' '));
        Assert.Equal((0, ""), (run.Code, run.Err));
        return run.Out.Length == 0 ? [""] : run.Out.TrimEnd('\n').Split('\n');
    }

    // The script is written once for a test.
    private ProgramRun Shell(string shell, string script, params string[] args)
    {
        if (!File.Exists(_folder["completamento"]))
        {
            File.WriteAllText(_folder["completamento"], ProgramRun.Of("completamento", shell).Out);
        }

        return ProgramRun.OfShell(script, _folder.Path, SameEnvironment, args);
    }

    [GeneratedRegex("(?<=(^|, )[ ]*)--[a-z-]+(?=[, \n])", RegexOptions.Multiline)]
    private static partial Regex OptionName();
}
