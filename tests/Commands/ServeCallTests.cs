namespace Cremona.Transparency.Tests.Commands;

public sealed class ServeCallTests
{
    [Fact]
    public void A_missing_content_folder_is_a_usage_error()
    {
        var run = ProgramRun.Of("anteprima", "--content", "non-c-e", "--no-open");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("TR901", run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("70000")]
    [InlineData("porta")]
    public void An_invalid_port_is_rejected(string port)
    {
        var run = ProgramRun.Of("serve", "--content", "non-c-e", "--port", port);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains($"«{port}»", run.Err, StringComparison.Ordinal);
    }

    // Not SIGINT: what a shell starts in the background is made deaf to it.
    [Fact]
    public void A_stop_signal_ends_the_preview_with_exit_code_0()
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
