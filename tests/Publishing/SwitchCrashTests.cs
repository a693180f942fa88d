using Cremona.Transparency.Tests.Browser;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>
/// The same as <see cref="CrashTests"/> where the switch is made in other ways: without the exchange of folders, and with the folder of a
/// frozen year taken over.
/// </summary>
public sealed class SwitchCrashTests(ITestOutputHelper told)
{
    private readonly CrashTrial _trial = new(told);

    [Fact]
    public void On_a_disk_that_cannot_exchange_folders_the_next_run_repairs_what_a_kill_left() =>
        _trial.AssertWhole(CrashTrial.Kill, points => points.Where(point => point.Call == "rename"), "renameat2:error=EINVAL");

    [Theory]
    [InlineData(CrashTrial.Kill)]
    [InlineData("error=EIO")]
    public void Where_a_year_is_taken_over_the_site_is_whole_whichever_renaming_it_is_stopped_or_refused_at(string how)
    {
        if (_trial.IsPossible())
        {
            using var victim = new Victim(isTaking: true);
            _trial.AssertWhole(victim, how, points => points.Where(point => point.Call is "rename" or "renameat2" or "syncfs"));
        }
    }

    [LongTheory, Trait("Category", "Long")]
    [InlineData(CrashTrial.Kill)]
    [InlineData("error=EIO")]
    public void Where_a_year_is_taken_over_the_site_is_whole_at_every_call(string how)
    {
        if (_trial.IsPossible())
        {
            using var victim = new Victim(isTaking: true);
            _trial.AssertWhole(victim, how, points => points);
        }
    }

    [LongTheory, Trait("Category", "Long")]
    [InlineData(CrashTrial.Kill)]
    [InlineData("error=EIO")]
    public void On_a_disk_that_cannot_exchange_folders_the_next_run_repairs_every_point(string how) =>
        _trial.AssertWhole(how, points => points.Where(point => point.Call is not ("openat" or "pwrite64")), "renameat2:error=EINVAL");
}
