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
    public void Without_atomic_exchange_the_next_run_repairs_a_killed_switch() =>
        _trial.AssertWhole(CrashTrial.Kill, points => points.Where(point => point.Call == "rename"), "renameat2:error=EINVAL");

    [Theory]
    [InlineData(CrashTrial.Kill)]
    [InlineData("error=EIO")]
    public void With_a_reused_year_the_site_survives_a_fault_at_each_rename(string how)
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
    public void With_a_reused_year_the_site_survives_a_fault_at_every_call(string how)
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
    public void Without_atomic_exchange_the_next_run_repairs_a_kill_at_every_call(string how) =>
        _trial.AssertWhole(how, points => points.Where(point => point.Call is not ("openat" or "pwrite64")), "renameat2:error=EINVAL");
}
