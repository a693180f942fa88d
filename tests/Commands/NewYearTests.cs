namespace Cremona.Transparency.Tests.Commands;

/// <summary>What <c>nuovo anno</c> carries over from the year before.</summary>
public sealed class NewYearTests : IDisposable
{
    private readonly ClerkFolder _clerk = new();

    public void Dispose() => _clerk.Dispose();

    [Fact]
    public void A_new_year_takes_what_lasts_and_leaves_what_belongs_to_the_year()
    {
        Directory.CreateDirectory(_clerk.Content);
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Repository.Tests, "Sites", "complete", "content"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var target = Path.Combine(
                _clerk.Content,
                Path.GetRelativePath(Path.Combine(Repository.Tests, "Sites", "complete", "content"), file)
            );
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var before = TemporaryFolder.Sums(_clerk.Content);
        var run = _clerk.Run("nuovo", "anno", "2025");
        Assert.True(run.Code == 0, run.Err);
        Assert.Equal(before, TemporaryFolder.Sums(_clerk.Content).Where(line => !line.StartsWith("2025/", StringComparison.Ordinal)));
        var companies = File.ReadAllText(Path.Combine(_clerk.Content, "2025", "societa.csv"));
        Assert.Contains("acque-valle;Acque dell'Alta Valle S.c.p.A.;", companies, StringComparison.Ordinal);
        Assert.DoesNotContain("1.200.000", companies, StringComparison.Ordinal);
        Assert.DoesNotContain("riga 78", companies, StringComparison.Ordinal);
        Assert.DoesNotContain("riga", File.ReadAllText(Path.Combine(_clerk.Content, "2025", "obiettivi.csv")), StringComparison.Ordinal);
        Assert.Contains("atteso 2025", File.ReadAllText(Path.Combine(_clerk.Content, "2025", "indicatori.csv")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_clerk.Content, "2025", "rilevazioni.csv")));
        _clerk.Fill();
        _clerk.AssertSound();
    }

    [Fact]
    public void A_new_year_takes_the_objectives_that_run_on_with_their_indicators_and_no_reading()
    {
        _clerk.Run("nuovo", "portale", "2023");
        _clerk.Fill();
        var year = Path.Combine(_clerk.Content, "2023");
        File.WriteAllText(
            Path.Combine(year, "obiettivi.csv"),
            "codice;titolo;tipo;peso;scadenza;fonte\nfinito;Finito;gestionale;40;31/12/2023;riga "
                + "1\nlungo;Lungo;gestionale;30;30/06/2024;riga 2\nsempre;Sempre;strategico;30;;riga 3\nsenza;Senza data;gestionale;;;\n"
        );
        File.WriteAllText(
            Path.Combine(year, "indicatori.csv"),
            "codice;obiettivo;nome;verso;partenza;atteso 2023;atteso 2024;fonte\na;finito;A;in aumento;1;2;3;riga 1\nb;lungo;B;in "
                + "aumento;10;20;30;riga 2\n"
        );
        File.WriteAllText(Path.Combine(year, "rilevazioni.csv"), "indicatore;riferita al;rilevata il;valore\nb;30/06/2023;10/07/2023;15\n");
        var run = _clerk.Run("nuovo", "anno", "2024");
        Assert.True(run.Code == 0, run.Err);
        Assert.Equal(
            ["lungo;Lungo;gestionale;;30/06/2024;", "sempre;Sempre;strategico;;;"],
            Rows("obiettivi.csv", "codice", "titolo", "tipo", "peso", "scadenza", "fonte")
        );
        Assert.Equal(["b;lungo;10;30;"], Rows("indicatori.csv", "codice", "obiettivo", "partenza", "atteso 2024", "fonte"));
        Assert.DoesNotContain(
            "atteso 2023",
            File.ReadAllText(Path.Combine(_clerk.Content, "2024", "indicatori.csv")),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(Path.Combine(_clerk.Content, "2024", "rilevazioni.csv")));
        _clerk.Fill();
        _clerk.AssertSound();

        IEnumerable<string> Rows(string file, params string[] columns)
        {
            var lines = File.ReadAllText(Path.Combine(_clerk.Content, "2024", file))
                .TrimStart('\uFEFF')
                .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(';'))
                .ToArray();
            return lines.Skip(1).Select(row => string.Join(';', columns.Select(name => row[Array.IndexOf(lines[0], name)])));
        }
    }
}
