namespace Cremona.Transparency.Tests.Commands;

public sealed class ServeCallTests
{
    [Fact]
    public void A_content_folder_that_is_not_there_is_a_wrong_call()
    {
        var run = ProgramRun.Of("anteprima", "--content", "non-c-e", "--no-open");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("TR901", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("70000")]
    [InlineData("porta")]
    public void A_port_is_a_number_of_the_net(string port)
    {
        var run = ProgramRun.Of("serve", "--content", "non-c-e", "--port", port);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"«{port}»", run.Err, StringComparison.Ordinal);
    }

    // Not SIGINT: what a shell starts in the background is made deaf to it.
    [Fact]
    public void Asked_to_end_it_ends_with_exit_0()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        const string Script = """
            "$0" "$@" > uscita 2>&1 & p=$!
            for i in $(seq 300); do grep -q Ctrl uscita && break; sleep 0.1; done
            kill -TERM $p
            (sleep 30; kill -9 $p) > altro 2>&1 & wait $p
            echo "fine: $?"; cat uscita
            """;
        var run = ProgramRun.OfShell(
            Script,
            folder.Path,
            new Dictionary<string, string>(),
            "anteprima",
            "--no-open",
            "--port",
            "0",
            "--content",
            Path.Combine(Repository.Tests, "Sites", "minimal", "content")
        );
        Assert.Contains("fine: 0\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("anteprima: http://localhost:", run.Out, StringComparison.Ordinal);
    }
}
