namespace Cremona.Transparency.Tests.Commands;

/// <summary>The manual page, read by the programs that show it.</summary>
public sealed class ManualTests : IDisposable
{
    private static readonly Dictionary<string, string> Italian = new() { ["LC_ALL"] = "C.UTF-8", ["MANWIDTH"] = "80" };

    // As the command that makes releases sets it.
    private static readonly Dictionary<string, string> ReleaseDay = new() { ["SOURCE_DATE_EPOCH"] = "1796083200" };

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("groff", "groff -man -Kutf8 -Tutf8 -ww trasparenza.1 > /dev/null", "groff")]
    [InlineData("man", "man --warnings -E UTF-8 -l -Tutf8 -Z ./trasparenza.1 > /dev/null", "man-db")]
    [InlineData("mandoc", "mandoc -T lint -W warning ./trasparenza.1", "mandoc")]
    public void Programs_that_show_manual_pages_have_no_warnings(string program, string call, string package)
    {
        if (Programs.TryFindOrInstall(program.ToUpperInvariant() + "_PATH", [program], package) is null)
        {
            Console.WriteLine($"non eseguito: ci vuole {program}");
            return;
        }

        var run = Shell(call);
        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Err));
    }

    [Fact]
    public void The_page_has_every_verb_and_option_of_the_help()
    {
        var page = Shell("groff -man -Kutf8 -Tascii -P-cbou -rLL=1000n trasparenza.1 2> /dev/null").Out;
        var words = page.Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var verbs = ProgramRun
            .Of("--help")
            .Out.Split("Comandi:\n")[1]
            .Split("\n\n")[0]
            .Split('\n')
            .Select(line => line.Trim().Split("  ")[0]);
        foreach (var names in verbs)
        {
            Assert.Contains(names, page, StringComparison.Ordinal);
            var help = ProgramRun.Of(names.Split(", ")[0], "--help").Out.Split("Codici")[0];
            Assert.All(
                help.Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => word.StartsWith("--", StringComparison.Ordinal)),
                option => Assert.Contains(option, words)
            );
        }
    }

    public void Dispose() => _folder.Dispose();

    private ProgramRun Shell(string call)
    {
        File.WriteAllText(_folder["trasparenza.1"], ProgramRun.OfProcess(ReleaseDay, "manuale").Out);
        return ProgramRun.OfShell(call, _folder.Path, Italian);
    }
}
