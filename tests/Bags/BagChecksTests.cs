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
    public void A_valid_bag_is_accepted(string name)
    {
        ValidBags.All[name]().WriteTo(_folder.Path);
        Assert.Equal([], Told(strict: false));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_bag_is_rejected_with_the_reason(string name)
    {
        var (told, make) = InvalidBags.All[name];
        make().WriteTo(_folder.Path);
        var all = Told(strict: false);
        Assert.Contains(all, fault => fault.Contains(told, StringComparison.Ordinal));
        Assert.All(all, fault => Assert.True(!fault.EndsWith('.') && !fault.Contains("  ", StringComparison.Ordinal), fault));
    }

    [Fact]
    public void A_missing_folder_is_rejected() =>
        Assert.Equal([": la cartella non c'è"], BagChecks.Check(_folder["nulla"], strict: false).Select(Words));

    [Fact]
    public void A_strict_check_rejects_unlisted_files()
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
    public void A_rewritten_tag_manifest_of_equal_meaning_is_rejected(string name)
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
