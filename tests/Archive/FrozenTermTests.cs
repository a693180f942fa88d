using System.Text;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>A record with a term of its own, in a year that is frozen before that day.</summary>
public sealed class FrozenTermTests : IDisposable
{
    private const string Page = "2022/settori/finanze.html";
    private const string Command =
        "trasparenza rimuovi 2022 --togli-file " + Page + " --atto \"termine di pubblicazione finito il 2025-06-30\"";

    private readonly Town _town = new();

    [Fact]
    public void An_expired_record_of_a_frozen_year_is_reported_until_its_removal()
    {
        Write("2025-06-30;togli");
        Assert.Contains("avviso TR616", _town.Done("freeze", "2022", "--on", "2025-01-31").Err, StringComparison.Ordinal);
        Assert.Contains("2025-06-30, settore «Servizi finanziari, tributi & patrimonio»", Terms("2025-01-31"), StringComparison.Ordinal);
        Assert.DoesNotContain(Command, Terms("2025-01-31"), StringComparison.Ordinal);
        Assert.Contains(Command, Terms("2025-05-15"), StringComparison.Ordinal);
        var near = _town.Done("check", "--today", "2025-05-15").Err;
        Assert.Contains("avviso TR610", near, StringComparison.Ordinal);
        Assert.Contains(Command, near, StringComparison.Ordinal);
        Assert.DoesNotContain("TR61", _town.Done("build", "--today", "2025-06-30").Err, StringComparison.Ordinal);
        Assert.All(["build", "check"], verb =>
            Assert.Matches(
                $"avviso TR615 .*{System.Text.RegularExpressions.Regex.Escape(Command)}",
                _town.Done(verb, "--today", "2025-07-01").Err
            )
        );

        _town.Done("remove", "2022", "--togli-file", Page, "--atto", "termine di pubblicazione finito il 2025-06-30", "--on", "2025-07-01");
        Assert.All(["build", "check"], verb =>
            Assert.DoesNotContain("TR615", _town.Done(verb, "--today", "2025-07-02").Err, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("tributi", Terms("2025-07-02"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-06-30;resta")]
    [InlineData("2024-06-30;togli")]
    public void A_record_kept_by_decision_or_withdrawn_before_freezing_is_not_reported(string term)
    {
        Write(term);
        Assert.DoesNotContain("TR616", _town.Done("freeze", "2022").Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR615", _town.Done("build", "--today", "2025-07-01").Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private string Terms(string today) =>
        Commands.ProgramRun.Of("terms", "--content", _town.Content, "--archive", _town.Archive, "--format", "plain", "--today", today).Out;

    private void Write(string term)
    {
        var file = _town["content/2022/settori.csv"];
        File.WriteAllLines(
            file,
            File.ReadAllLines(file, Encoding.Latin1)
                .Select(
                    (line, i) =>
                        line
                        + (
                            i == 0 ? ";termine;alla scadenza"
                            : line.StartsWith("finanze;", StringComparison.Ordinal) ? ";" + term
                            : ";;"
                        )
                ),
            Encoding.Latin1
        );
    }
}
