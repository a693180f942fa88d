using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>
/// The switch fails, and so does the way back: whatever is refused, both releases stay on the disk and the next run repairs.
/// </summary>
public sealed class HalfwaySwitchTests : IDisposable
{
    private const int Steps = 8;
    private const int Broken = 5;
    private const int CannotExchange = 22;

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_release_is_lost_whichever_steps_of_the_switch_fail(bool canExchange)
    {
        var halfway = 0;
        for (var refused = 1; refused < 1 << Steps; refused++)
        {
            Publish(Output, File("index.html", "vecchia"));
            var thrown = Record.Exception(() => PublishAgainst(refused, canExchange));
            if (thrown is not null)
            {
                Assert.IsType<DiskException>(thrown);
                var kept = Texts();
                Assert.True(kept.Contains("vecchia"), $"{refused:B}: {string.Join(' ', _folder.Names)}");
                var isOld = Directory.Exists(Output) && TextOf(Output) == "vecchia";
                Assert.True(isOld || ((DiskException)thrown).IsHalfway, $"{refused:B}: {thrown.Message}");
                halfway += isOld ? 0 : 1;
                AssertTold((DiskException)thrown);
            }

            Publisher.Recover(new DocumentRoot(Output));
            Assert.Contains(TextOf(Output), new[] { "vecchia", "nuova" });
            Assert.Empty(_folder.Names.Except(["pubblico", "pubblico.precedente"]));
        }

        Assert.InRange(halfway, 10, 1 << Steps);
    }

    [Fact]
    public void An_old_site_that_could_not_be_restored_is_restored_first_by_the_next_run()
    {
        Publish(Output, File("index.html", "vecchia"));
        var thrown = Assert.Throws<DiskException>(() => PublishAgainst(0b110, canExchange: false));
        Assert.True(thrown.IsHalfway);
        Assert.False(Directory.Exists(Output));
        Publisher.Recover(new DocumentRoot(Output));
        Assert.Equal("vecchia", TextOf(Output));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    [Fact]
    public void A_half_finished_switch_is_reported_and_completed_by_the_next_run()
    {
        string[] build = ["build", "--content", Sites.BuiltSite.ContentOf("minimal"), "--output", Output, "--format", "plain"];
        Assert.Equal(0, Commands.ProgramRun.Of(build).Code);
        Commands.ProgramRun? run = null;
        During(0b110, canExchange: false, () => run = Commands.ProgramRun.Of(build));
        Assert.Equal(4, run!.Code);
        Assert.Contains("errore TR940", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("rimasto com'era", run.Err, StringComparison.Ordinal);
        Assert.Equal(0, Commands.ProgramRun.Of(build).Code);
        Assert.Equal(["pubblico", "pubblico.blocco", "pubblico.confronto", "pubblico.precedente"], _folder.Names);
    }

    public void Dispose() => _folder.Dispose();

    private static string TextOf(string release) => System.IO.File.ReadAllText(Path.Combine(release, "index.html"));

    private string[] Texts() =>
        [
            .. Directory
                .EnumerateFiles(_folder.Path, "index.html", SearchOption.AllDirectories)
                .Where(path => !path.Contains(".precedente", StringComparison.Ordinal))
                .Select(System.IO.File.ReadAllText),
        ];

    // The words name a place for each release, and it is there.
    private static void AssertTold(DiskException thrown)
    {
        if (thrown.IsHalfway)
        {
            var old = System.Text.RegularExpressions.Regex.Match(thrown.Message, "Il sito di prima è in «([^»]+)»");
            Assert.True(old.Success, thrown.Message);
            Assert.Equal("vecchia", TextOf(old.Groups[1].Value));
        }
    }

    private void PublishAgainst(int refused, bool canExchange) =>
        During(refused, canExchange, () => Publish(Output, File("index.html", "nuova")));

    // The steps of the switch are counted from the exchange on; a bit for each that is refused.
    private static void During(int refused, bool canExchange, Action act)
    {
        var count = -1;
        DiskTrial.During(
            step =>
            {
                if (step.StartsWith("exchange ", StringComparison.Ordinal) && !canExchange)
                {
                    count = Math.Max(count, 0);
                    throw new IOException("guasto", CannotExchange);
                }

                count = step.StartsWith("exchange ", StringComparison.Ordinal) ? Math.Max(count, 0) : count;
                if (count >= 0 && count < Steps && step.Split(' ')[0] is "exchange" or "rename" or "fsync" && (refused >> count++ & 1) == 1)
                {
                    throw new IOException("guasto", Broken);
                }
            },
            act
        );
    }
}
