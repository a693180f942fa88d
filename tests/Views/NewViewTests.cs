using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Views;

public sealed class NewViewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_view_is_accepted_and_never_overwritten()
    {
        Assert.Equal(0, ProgramRun.Of("nuovo", "portale", "2023", "--content", _folder["content"]).Code);
        var made = Run("Objective");
        Assert.True(made.Code == 0, made.Err);
        var text = File.ReadAllText(_folder["content/tema/viste/Objective.liquid"]);
        Assert.Contains("  indicators: elenco di indicatorPart\n", text, StringComparison.Ordinal);
        Assert.Contains("  state: shown\n", text, StringComparison.Ordinal);
        Assert.Contains("{% for indicator in page.indicators %}", text, StringComparison.Ordinal);
        Assert.Contains("TR907", Run("Objective").Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR48", ProgramRun.Of("controlla", "--content", _folder["content"]).Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Obiettivo", "forse «Objective»?")]
    [InlineData("Chapter", "TR48")]
    public void A_kind_that_no_view_can_write_is_refused(string kind, string expected)
    {
        Assert.Equal(0, ProgramRun.Of("nuovo", "portale", "2023", "--content", _folder["content"]).Code);
        var run = Run(kind);
        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["content/tema"]));
    }

    private ProgramRun Run(string kind) => ProgramRun.Of("nuovo", "vista", kind, "--content", _folder["content"]);
}
