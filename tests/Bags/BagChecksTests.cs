using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Bags;

public sealed class BagChecksTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Valid => [.. ValidBags.All.Keys];

    public static TheoryData<string> Invalid => [.. InvalidBags.All.Keys];

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_the_rules_allow_is_accepted(string name)
    {
        ValidBags.All[name]().WriteTo(_folder.Path);
        Assert.Equal([], Told(strict: false));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_breaks_a_rule_is_refused_with_its_reason(string name)
    {
        var (told, make) = InvalidBags.All[name];
        make().WriteTo(_folder.Path);
        var all = Told(strict: false);
        Assert.Contains(all, fault => fault.Contains(told, StringComparison.Ordinal));
        Assert.All(all, fault => Assert.True(!fault.EndsWith('.') && !fault.Contains("  ", StringComparison.Ordinal), fault));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() =>
        Assert.Equal([": la cartella non c'è"], BagChecks.Check(_folder["nulla"], strict: false).Select(Words));

    [Fact]
    public void A_strict_check_asks_for_more()
    {
        HandBag.Plain().Put("LEGGIMI.txt", "x").SealTags("sha256").Put("altro.txt", "y").Folder("data/vuota").WriteTo(_folder.Path);
        Assert.Equal([], Told(strict: false));
        Assert.Equal(
            [
                "altro.txt: c'è, ma «tagmanifest-sha256.txt» non lo elenca",
                "data/vuota: è una cartella vuota, che il pacchetto non aveva",
                "manifest-sha512.txt: manca",
                "tagmanifest-sha256.txt: non è scritto come lo scrive il programma",
                "tagmanifest-sha512.txt: manca",
            ],
            Told(strict: true).Order(StringComparer.Ordinal)
        );
    }

    // No other file vouches for the tag manifests: they must be what the program writes, to the byte.
    [Theory]
    [InlineData("tagmanifest-sha256.txt")]
    [InlineData("tagmanifest-sha512.txt")]
    public void A_tag_manifest_of_ours_that_reads_alike_is_refused(string name)
    {
        OwnBag.WriteTo(_folder.Path);
        var text = File.ReadAllText(_folder[name]);
        foreach (
            var other in new[]
            {
                text.TrimEnd('\n'),
                text.ToUpperInvariant()[..64] + text[64..],
                text.Replace("  ", " ", StringComparison.Ordinal),
                text.Replace("\n", "\r\n", StringComparison.Ordinal),
            }
        )
        {
            File.WriteAllText(_folder[name], other);
            Assert.Equal([], Told(strict: false));
            Assert.Equal([$"{name}: non è scritto come lo scrive il programma"], Told(strict: true));
        }
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> Told(bool strict) => BagChecks.Check(_folder.Path, strict).Select(Words);

    private static string Words(IntegrityFault fault) => $"{fault.File}: {fault.Why}";
}
