using System.Text.Json;
using Cremona.Transparency.Tests.Golden;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Commands;

public sealed class TermsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("human")]
    [InlineData("plain")]
    [InlineData("json")]
    public void Ends_of_terms_are_listed_as_seen_from_a_day(string format)
    {
        var content = Write();
        var run = ProgramRun.Of("scadenze", "--content", content, "--oggi", "2016-11-01", "--format", format);
        Assert.Equal((0, ""), (run.Code, run.Err));
        GoldenFile.Matches(run.Out.Replace(content, "content", StringComparison.Ordinal), extension: format == "json" ? "json" : "txt", parameters: "format=" + format);
    }

    [Theory]
    [InlineData("2016-10-31", "più avanti")]
    [InlineData("2016-11-01", "entro 60 giorni")]
    [InlineData("2016-12-31", "entro 60 giorni")]
    [InlineData("2017-01-01", "già finito")]
    public void A_term_is_near_for_sixty_days_and_over_the_day_after(string today, string when)
    {
        var run = ProgramRun.Of("terms", "--content", Write(), "--today", today, "--format", "json");
        using var list = JsonDocument.Parse(run.Out);
        Assert.Equal(when, list.RootElement.EnumerateArray().Single(end => end.GetProperty("che cosa").GetString() == "anno 2011").GetProperty("quando").GetString());
        var check = ProgramRun.Of("check", "--content", Write(), "--today", today, "--format", "plain", "--quiet");
        Assert.Equal(when == "entro 60 giorni", check.Err.Contains("TR610", StringComparison.Ordinal) && check.Err.Contains("anno 2011: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_term_is_written_it_says_so()
    {
        var run = ProgramRun.Of("terms", "--content", BuiltSite.ContentOf("minimal"), "--today", "2026-01-01");
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Contains("Nessuna scadenza", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "sarif", "human, plain, json")]
    [InlineData("--oggi", "domani", "«domani» non è una data")]
    public void A_wrong_call_gives_2(string option, string value, string words)
    {
        var run = ProgramRun.Of("terms", "--content", Write(), option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(words, run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_cannot_be_told_what_day_it_is_and_gives_no_message_about_terms()
    {
        Assert.Equal(2, ProgramRun.Of("build", "--content", Write(), "--output", _folder["pubblico"], "--today", "2030-01-01").Code);
        var run = ProgramRun.Of("build", "--content", Write(), "--output", _folder["pubblico"], "--format", "plain");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("TR61", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Write()
    {
        var files = new SmallSite()
            .With("2011/anno.yml", "tipo di piano: PIAO\npubblicato: 2011-06-01\ndecorrenza: 2011-05-31\nalla scadenza: togli\n")
            .With("2011/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
            .With("anno.yml", "tipo di piano: PIAO\ndecorrenza: 2023-02-01\n")
            .With("documenti.csv", "codice;titolo;tipo;stato;termine;alla scadenza\natto-a;Relazione;relazione;non disponibile nella fonte;2016-02-29;resta\natto-b;Bilancio;bilancio;non disponibile nella fonte;2016-10-31;\n")
            .Files;
        foreach (var file in files)
        {
            var path = Path.Combine(_folder["content"], file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }

        return _folder["content"];
    }
}
