using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Cremona.Transparency.Tests.Archive;
using Cremona.Transparency.Tests.OpenData;

namespace Cremona.Transparency.Tests.Redaction;

/// <summary>A datum in a record leaves every twin of its list: JSON, CSV, the archive of the data, the lists over all years.</summary>
public sealed class RemovedRecordTests : IDisposable
{
    private const string Datum = "Ermenegilda Dalessi";

    private readonly Town _town = new();

    public RemovedRecordTests()
    {
        File.AppendAllText(
            _town["content/2022/organi.csv"],
            $"ermenegilda-dalessi\tBanco di {Datum}\tservizio\tLo tiene **{Datum}** in piazza.\tgiunta\tparole di {Datum}\n"
        );
        File.AppendAllText(_town["content/2022/annotazioni.csv"], $"organo:ermenegilda-dalessi;Dal 2022, dice {Datum}.;riga 2\n");
        File.WriteAllText(_town["dato.txt"], Datum + "\n");
    }

    [Fact]
    public void Every_twin_of_a_record_loses_the_datum_and_can_still_be_read()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        _town.Done("build");
        Assert.Contains("2022/dati/organi.csv", Holding());
        Assert.Contains("2022/dati/2022.zip", Holding());
        Assert.Contains("dati/organi.json", Holding());
        _town.Done("remove", "2022", "--words-from", _town["dato.txt"], "--ground", "provvedimento n. 7 del 2025");
        _town.Done("build");
        Assert.Empty(Holding());

        var rows = CsvRows.Of(File.ReadAllBytes(In("2022/dati/organi.csv")), ',');
        using var json = JsonDocument.Parse(File.ReadAllBytes(In("2022/dati/organi.json")));
        Assert.Equal(rows.Count - 1, json.RootElement.GetProperty("righe").GetArrayLength());
        var left = json.RootElement.GetProperty("righe").EnumerateArray().Last();
        Assert.Equal(rows[^1][0], left.GetProperty("valori")[0].GetString());
        Assert.Equal(["Banco di [rimosso]", "servizio", "Lo tiene [rimosso] in piazza."], rows[^1][1..4]);
        Assert.True(
            File.Exists(Path.Combine(In("2022/dati"), left.GetProperty("pagina").GetString()!.Split("/2022/")[^1].Insert(0, "../")))
        );

        // The archive holds the redacted files, byte for byte, and the package in it is whole.
        using var zip = ZipFile.OpenRead(In("2022/dati/2022.zip"));
        Assert.Equal("datapackage.json", zip.Entries[0].FullName);
        Assert.All(zip.Entries, entry => Assert.Equal(File.ReadAllBytes(In("2022/" + entry.FullName)), Bytes(entry)));

        // A live build takes the redacted rows into the lists of all years.
        Assert.Contains("Banco di [rimosso]", File.ReadAllText(In("dati/organi.csv")), StringComparison.Ordinal);
        _town.Done("verify");
    }

    public void Dispose() => _town.Dispose();

    private string In(string path) => Path.Combine(_town.Output, path);

    private List<string> Holding() =>
        [
            .. Directory
                .EnumerateFiles(_town.Output, "*", SearchOption.AllDirectories)
                .Where(file => Holds(file))
                .Select(file => Path.GetRelativePath(_town.Output, file).Replace('\\', '/')),
        ];

    private static bool Holds(string file)
    {
        if (!file.EndsWith(".zip", StringComparison.Ordinal))
        {
            return Holds(File.ReadAllBytes(file));
        }

        using var zip = ZipFile.OpenRead(file);
        return zip.Entries.Any(entry => Holds(Bytes(entry)));
    }

    private static bool Holds(byte[] bytes) => Encoding.UTF8.GetString(bytes).Contains("Ermenegilda", StringComparison.OrdinalIgnoreCase);

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray();
    }
}
