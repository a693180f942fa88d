using System.Text.Json;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Comparison;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>
/// A dataset was changed when its records were: not when the portal was built, nor when something else of its year changed.
/// </summary>
public sealed class DatasetDateTests
{
    private const string Dated = "codice;tipo;titolo;aggiornato\nuno;impegno;Uno;2024-03-01\ndue;impegno;Due;02/05/2024\n";
    private const string PartlyDated = "codice;tipo;titolo;aggiornato\nuno;impegno;Uno;2024-03-01\ndue;impegno;Due;\n";
    private const string Undated = "codice;tipo;titolo\nuno;impegno;Uno\n";

    [Theory]
    [InlineData(Dated, "2024-06-01", "2024-05-02")]
    [InlineData(Dated, null, "2024-05-02")]
    [InlineData(PartlyDated, "2024-06-01", "2024-06-01")]
    [InlineData(PartlyDated, "2024-02-01", "2024-03-01")]
    [InlineData(PartlyDated, null, "2024-03-01")]
    [InlineData(Undated, "2024-06-01", "2024-06-01")]
    public void The_newest_record_decides(string objectives, string? settings, string expected)
    {
        var files = Build(objectives, settings);
        Assert.Equal(expected, DateIn(files["2024/dati/obiettivi.json"]));
        Assert.Equal(expected, DateIn(files["dati/obiettivi.json"]));
        Assert.Equal("2023-04-05", DateIn(files["2023/dati/obiettivi.json"]));
    }

    private static string? DateIn(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("aggiornato").GetString();
    }

    private static Dictionary<string, byte[]> Build(string objectives, string? settings)
    {
        var site = new TwoYears()
            .With("obiettivi.csv", "codice;tipo;titolo;pubblicato\nuno;impegno;Uno;2023-04-05\n", objectives)
            .With("2024/anno.yml", $"tipo di piano: PIAO\n{(settings is null ? "" : $"aggiornato: {settings}\n")}")
            .With("2024/notizie/01-avviso.md", "---\ntitolo: Avviso\ndata: 2024-09-09\n---\n\nUn avviso.\n");
        var made = InMemory.Build(
            new SiteOptions("c") { Date = new DateOnly(2024, 12, 31), BaseUrl = "https://prova.example/" },
            site.Files,
            new DiagnosticLog()
        );
        Assert.NotNull(made);
        return made
            .Files.Where(file => file.Path.EndsWith("dati/obiettivi.json", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => file.ToBytes());
    }
}
