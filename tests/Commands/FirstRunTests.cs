using Cremona.Transparency.Generator.Commands;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>A call without words: a question at a terminal, the help in a pipe.</summary>
public sealed class FirstRunTests : IDisposable
{
    private static readonly Dictionary<string, string> NoDesktop = new() { ["DISPLAY"] = "", ["WAYLAND_DISPLAY"] = "" };

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void In_a_pipe_the_program_prints_its_help_and_asks_nothing()
    {
        var run = ProgramRun.OfShell("echo s | \"$0\"", _folder.Path, NoDesktop);
        Assert.Equal((0, ProgramRun.Of().Out, ""), (run.Code, run.Out, run.Err));
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("n\n")]
    [InlineData("No\n")]
    [InlineData("")]
    [InlineData("forse\nn\n")]
    public void Whoever_declines_gets_the_help_only(string typed)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var person = new StringReader(typed);
        Assert.Equal(0, CommandLine.Run([], output, TextWriter.Null, person));
        Assert.StartsWith(ProgramRun.Of().Out, output.ToString(), StringComparison.Ordinal);
        var questions = output.ToString().Split("[S/n] ").Length - 1;
        Assert.Equal(typed.StartsWith("forse", StringComparison.Ordinal) ? 2 : 1, questions);
    }

    // The keyboard of a pseudo-terminal: the answer, and Ctrl+C once the first edition is there.
    [Theory]
    [InlineData("", true)]
    [InlineData("s", false)]
    public void At_a_terminal_a_portal_is_made_once_and_its_preview_opens(string answer, bool isEmptyFolder)
    {
        if (!OperatingSystem.IsLinux() || Programs.Find("script") is null)
        {
            Console.WriteLine("non eseguito: ci vuole script, per un terminale");
            return;
        }

        if (isEmptyFolder)
        {
            Directory.CreateDirectory(_folder["content"]);
        }

        var year = DateTime.Now.Year;
        var first = Terminal(answer);
        Assert.True(first.StartsWith("fine: 0\n", StringComparison.Ordinal), first);
        Assert.Contains($"per il {year}, in {_folder["content"]}", first, StringComparison.Ordinal);
        Assert.Contains("anteprima: http://localhost:", first, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["content/portale.yml"]) && File.Exists(_folder[$"content/{year}/anno.yml"]));
        var made = TemporaryFolder.Sums(_folder["content"]);
        var second = Terminal(answer);
        Assert.Contains($"Apro l'anteprima di {_folder["content"]}? [S/n]", second, StringComparison.Ordinal);
        Assert.Contains("anteprima: http://localhost:", second, StringComparison.Ordinal);
        Assert.Equal(made, TemporaryFolder.Sums(_folder["content"]));
    }

    public void Dispose() => _folder.Dispose();

    // A run in the background ignores Ctrl+C, and hands that down to what it starts. The program takes the place of the
    // shell: one that waits for it would answer Ctrl+C with a code of its own.
    private string Terminal(string answer)
    {
        const string Script = """
            keyboard() {
              echo "$1"
              for i in $(seq 600); do grep -q "/_anteprima/cambia" uscita && break; sleep 0.1; done
              printf '\003'; sleep 1
            }
            : > uscita
            keyboard "$1" | timeout --foreground 180 env --default-signal script -qfec "exec '$0'" uscita > altro 2>&1
            echo "fine: $?"; cat uscita; rm -f uscita altro
            """;
        return ProgramRun.OfShell(Script, _folder.Path, NoDesktop, answer).Out;
    }
}
