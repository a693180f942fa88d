using Cremona.Transparency.Generator.Redaction;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Redaction;

/// <summary>
/// The other ways in which people write a datum are searched and reported, since a partial redaction leaves the datum public.
/// </summary>
public sealed class OtherSpellingsTests : IDisposable
{
    private readonly Town _town = new();

    [Theory]
    [InlineData("Mario Rossi", "Rossi Mario")]
    [InlineData("Anna Maria Rossi", "Maria Rossi Anna|Rossi Anna Maria")]
    [InlineData("4 novembre 2021", "2021-11-04|4 novembre 2021|4 novembre 2021|04/11/2021|4/11/2021")]
    [InlineData("2021-02-01", "2021-02-01|1º febbraio 2021|1 febbraio 2021|01/02/2021|1/2/2021")]
    [InlineData("1° Febbraio 2021", "2021-02-01|1º febbraio 2021|1 febbraio 2021|01/02/2021|1/2/2021")]
    [InlineData("+39 0372 407001", "0 3 7 2 4 0 7 0 0 1|3 9 0 3 7 2 4 0 7 0 0 1|0 0 3 9 0 3 7 2 4 0 7 0 0 1")]
    [InlineData("0372/407001", "0 3 7 2 4 0 7 0 0 1|3 9 0 3 7 2 4 0 7 0 0 1|0 0 3 9 0 3 7 2 4 0 7 0 0 1")]
    [InlineData("30 febbraio 2021", "")]
    [InlineData("٤ novembre ٢٠٢١", "")]
    [InlineData("48.312,77", "48312.77|48.312,77|48313|48.313")]
    [InlineData("112.985.000", "112985000|112.985.000|112985000|112.985.000|113,0|113,0 milioni|113 milioni")]
    [InlineData("€ 1.250.000,00", "1250000|1.250.000,00|1250000|1.250.000|1,3|1,3 milioni")]
    [InlineData("916260 euro", "916260|916.260|916260|916.260")]
    [InlineData("2.011", "")]
    [InlineData("0.123.456", "")]
    [InlineData("Rossi", "")]
    [InlineData("la sede di via Roma", "")]
    [InlineData("Anna Lisa De Zotto", "Lisa De Zotto Anna|De Zotto Anna Lisa|Zotto Anna Lisa De")]
    [InlineData("mario.rossi@posta.example lui", "")]
    public void Each_kind_of_datum_has_its_variants(string datum, string others) =>
        Assert.Equal(others.Split('|', StringSplitOptions.RemoveEmptyEntries), PossibleVariants.Of(datum));

    [Theory]
    [InlineData("Zenobia Malaspina", "| Malaspina | Zenobia |")]
    [InlineData("Tullia Zennaro", "ammessi: Zennaro Tullia, Zennaro Aldo")]
    [InlineData("9 agosto 2021", "il 09/08/2021")]
    [InlineData("0372 555123", "oppure +390372555123")]
    [InlineData("112.985.000", "vale 113,0 dei 114,6 milioni di euro")]
    [InlineData("112.985.000 euro", "\"quota\": 112985000.00")]
    public void Remaining_variants_of_a_datum_are_reported(string datum, string other)
    {
        var chapter = Directory.EnumerateFiles(_town["content/2022/piano"]).Order(StringComparer.Ordinal).First();
        File.AppendAllText(chapter, $"\n\nScritto così: {datum}.\n\n{other}\n");
        _town.Done("freeze", "2022");
        File.WriteAllText(_town["dato.txt"], datum + "\n");
        string[] order = ["2022", "--words-from", _town["dato.txt"], "--atto", "provvedimento n. 7"];
        foreach (var run in new[] { _town.Done("remove", [.. order, "--prova"]), _town.Done("remove", order) })
        {
            Assert.Matches($"TR955 .*contenuti/2022/piano/{Path.GetFileName(chapter)}", run.Err);
        }

        var spelling =
            datum[0] == '0' ? "+390372555123"
            : datum[0] == '1' ? "113,0\n112.985.000\n112985000.00"
            : char.IsDigit(datum[0]) ? "09/08/2021"
            : string.Join(' ', datum.Split(' ').Reverse());
        File.WriteAllText(_town["dato.txt"], $"{datum}\n{spelling}\n");
        Assert.DoesNotContain("TR955", _town.Run("remove", order).Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();
}
