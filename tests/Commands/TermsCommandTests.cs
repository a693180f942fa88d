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
    public void Ends_of_terms_are_listed_relative_to_a_date(string format)
    {
        var content = Write();
        var run = ProgramRun.Of("scadenze", "--content", content, "--oggi", "2016-11-01", "--format", format);
        Assert.Equal((0, ""), (run.Code, run.Err));
        GoldenFile.Matches(
            run.Out.Replace(content, "content", StringComparison.Ordinal),
            extension: format == "json" ? "json" : "txt",
            parameters: "format=" + format
        );
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
        Assert.Equal(
            when,
            list.RootElement.EnumerateArray()
                .Single(end => end.GetProperty("che cosa").GetString() == "anno 2011")
                .GetProperty("quando")
                .GetString()
        );
        var check = ProgramRun.Of("check", "--content", Write(), "--today", today, "--format", "plain", "--quiet");
        Assert.Equal(
            when == "entro 60 giorni",
            check.Err.Contains("TR610", StringComparison.Ordinal) && check.Err.Contains("anno 2011: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Years_without_a_term_are_stated()
    {
        var run = ProgramRun.Of("terms", "--content", BuiltSite.ContentOf("minimal"), "--today", "2026-01-01");
        Assert.Equal((0, ""), (run.Code, run.Err));
        Assert.Contains("Nessuna scadenza", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_withdrawn_with_its_year_is_listed_until_its_own_term()
    {
        var content = Write();
        File.WriteAllText(
            Path.Combine(content, "2011/documenti.csv"),
            "codice;titolo;tipo;stato;termine\natto-c;Conto;bilancio;non disponibile nella "
                + "fonte;2017-03-05\natto-d;Vecchio;bilancio;non disponibile nella fonte;2016-03-05\n"
        );
        Assert.Matches("2017-03-05, documento «Conto» .*è già uscito con il suo anno", Terms("2017-01-02"));
        Assert.DoesNotContain("Vecchio", Terms("2017-01-02"), StringComparison.Ordinal);
        Assert.Contains("Vecchio", Terms("2016-12-31"), StringComparison.Ordinal);
        Assert.DoesNotContain("Conto", Terms("2017-03-06"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "avviso TR610",
            ProgramRun
                .Of("check", "--content", content, "--archive", _folder["archivio"], "--today", "2017-01-02", "--format", "plain")
                .Err,
            StringComparison.Ordinal
        );

        string Terms(string today) =>
            ProgramRun.Of("terms", "--content", content, "--archive", _folder["archivio"], "--today", today, "--format", "plain").Out;
    }

    [Theory]
    [InlineData("--format", "sarif", "human, plain, json")]
    [InlineData("--oggi", "domani", "«domani» non è una data")]
    public void A_usage_error_gives_2(string option, string value, string words)
    {
        var run = ProgramRun.Of("terms", "--content", Write(), option, value);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(words, run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_reports_only_overdue_terms_and_its_pages_are_unchanged()
    {
        var content = Write();
        var before = Build("--today", "2016-11-01");
        var sums = TemporaryFolder.Sums(_folder["pubblico"]);
        Assert.DoesNotContain("TR61", before.Err, StringComparison.Ordinal);
        var late = Build("--today", "2017-01-01", "--date", "2016-12-31");
        Assert.Contains("avviso TR612", late.Err, StringComparison.Ordinal);
        Assert.Contains("anno 2011: il termine di pubblicazione è finito il 31 dicembre 2016", late.Err, StringComparison.Ordinal);
        Assert.Single(late.Err.Split('\n'), line => line.Contains("TR61", StringComparison.Ordinal));
        Assert.DoesNotContain(
            "TR61",
            Build("--today", "2017-01-01", "--date", "2017-01-01", "--conferma", "anno:2011").Err,
            StringComparison.Ordinal
        );
        Build("--today", "2030-01-01");
        Assert.Equal(sums, TemporaryFolder.Sums(_folder["pubblico"]));

        ProgramRun Build(params string[] more)
        {
            var run = ProgramRun.Of([
                "build",
                "--content",
                content,
                "--output",
                _folder["pubblico"],
                "--archive",
                _folder["archivio"],
                "--format",
                "plain",
                .. more,
            ]);
            Assert.Equal(0, run.Code);
            return run;
        }
    }

    [Fact]
    public void A_build_without_a_date_reports_that_it_republishes_an_expired_year()
    {
        using var town = new Archive.Town("complete");
        town.Done("freeze", "2022");
        Assert.DoesNotContain("TR612", town.Done("build", "--date", "2028-01-01", "--today", "2028-01-01").Err, StringComparison.Ordinal);
        Assert.Contains("TR612", town.Done("build", "--today", "2028-01-01").Err, StringComparison.Ordinal);
    }

    [Fact]
    public void If_terms_cannot_be_listed_publishing_is_not_mentioned()
    {
        var run = ProgramRun.Of("terms", "--content", _folder["assente"]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("le scadenze non si possono elencare", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("pubblicato", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Write()
    {
        var files = new SmallSite()
            .With("2011/anno.yml", "tipo di piano: PIAO\npubblicato: 2011-06-01\ndecorrenza: 2011-05-31\nalla scadenza: togli\n")
            .With("2011/piano/01-testo.md", "# Introduzione\n\nIl piano.\n")
            .With("anno.yml", "tipo di piano: PIAO\ndecorrenza: 2023-02-01\n")
            .With(
                "documenti.csv",
                "codice;titolo;tipo;stato;termine;alla scadenza\natto-a;Relazione;relazione;non disponibile nella "
                    + "fonte;2016-02-29;resta\natto-b;Bilancio;bilancio;non disponibile nella fonte;2016-10-31;\n"
            )
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
