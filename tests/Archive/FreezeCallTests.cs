using System.Security.Cryptography;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>What cannot be undone is asked after first: a call of <c>freeze</c> that would come to no good end freezes nothing.</summary>
public sealed class FreezeCallTests : IDisposable
{
    private readonly Town _town = new();

    [Theory]
    [InlineData("none", "chiave.pem")]
    [InlineData("words", "non è una chiave ECDSA P-256")]
    [InlineData("RSA", "non è una chiave ECDSA P-256")]
    [InlineData("P-384", "non è una chiave ECDSA P-256")]
    [InlineData("secp256k1", "non è una chiave ECDSA P-256")]
    [InlineData("public", "è una chiave pubblica")]
    public void An_unusable_key_prevents_freezing(string kind, string why)
    {
        if (kind != "none")
        {
            File.WriteAllText(_town["chiave.pem"], KeyOf(kind));
        }

        var run = _town.Run("freeze", "2022", "--sign", _town["chiave.pem"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("TR944", run.Err, StringComparison.Ordinal);
        Assert.Contains(why, run.Err, StringComparison.Ordinal);
        Assert.False(File.Exists(_town.Register));
        Assert.False(Directory.Exists(Path.Combine(_town.Archive, "2022")));
    }

    [Fact]
    public void An_unsigned_frozen_year_can_be_signed_later_once()
    {
        File.WriteAllText(_town["chiave.pem"], KeyOf("P-256"));
        _town.Done("freeze", "2022");
        var kept = TemporaryFolder.Sums(Path.Combine(_town.Archive, "2022"));
        Assert.Contains(
            "firmato il pacchetto dell'anno 2022",
            _town.Done("freeze", "2022", "--sign", _town["chiave.pem"]).Err,
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(Path.Combine(_town.Archive, "firme/2022.firma")));
        Assert.Equal(kept, TemporaryFolder.Sums(Path.Combine(_town.Archive, "2022")));
        _town.Done("verify");
        Assert.Contains("TR953", _town.Run("freeze", "2022", "--sign", _town["chiave.pem"]).Err, StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(_town.Archive, "2022/data/anno.json"), " ");
        Directory.Delete(Path.Combine(_town.Archive, "firme"), recursive: true);
        Assert.Equal(3, _town.Run("freeze", "2022", "--sign", _town["chiave.pem"]).Code);
    }

    [Fact]
    public void If_the_signature_cannot_be_written_a_second_run_signs()
    {
        File.WriteAllText(_town["chiave.pem"], KeyOf("P-256"));
        Directory.CreateDirectory(_town.Archive);
        File.WriteAllText(Path.Combine(_town.Archive, "firme"), "");
        var run = _town.Run("freeze", "2022", "--sign", _town["chiave.pem"]);
        Assert.Equal(4, run.Code);
        Assert.Contains("impronta del pacchetto: ", run.Err, StringComparison.Ordinal);
        File.Delete(Path.Combine(_town.Archive, "firme"));
        _town.Done("freeze", "2022", "--sign", _town["chiave.pem"]);
        _town.Done("verify");
    }

    [Fact]
    public void The_register_never_goes_back_in_time()
    {
        _town.Done("freeze", "2022", "--on", "2025-01-31");
        var run = _town.Run("freeze", "2023", "--on", "2025-01-30");
        Assert.Equal(2, run.Code);
        Assert.Contains("TR948", run.Err, StringComparison.Ordinal);
        File.WriteAllText(_town["dato.txt"], "Borgosereno\n");
        Assert.Contains(
            "TR948",
            _town.Run("remove", "2022", "--words-from", _town["dato.txt"], "--ground", "atto 1", "--on", "2025-01-30").Err,
            StringComparison.Ordinal
        );
        _town.Done("freeze", "2023", "--on", "2025-01-31");
    }

    [Fact]
    public void The_hashes_are_printed_even_without_a_summary()
    {
        var run = _town.Done("freeze", "2022", "--quiet");
        Assert.Contains("radice dell'anno: ", run.Err, StringComparison.Ordinal);
        Assert.Contains("impronta del pacchetto: ", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("congelato l'anno", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Freezing_a_year_without_a_term_gives_a_warning()
    {
        _town.Change("content/2022/anno.yml", "alla scadenza: togli", "alla scadenza:");
        Assert.Contains("TR943", _town.Done("freeze", "2022").Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR943", _town.Done("freeze", "2023").Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("freeze", "2022")]
    [InlineData("build")]
    public void An_unwritable_archive_gives_a_message_and_not_an_exception(string verb, params string[] args)
    {
        File.WriteAllText(_town["file"], "");
        var run = Commands.ProgramRun.Of([
            verb,
            .. args,
            "--content",
            _town.Content,
            "--output",
            verb == "build" ? _town["file/sito"] : _town.Output,
            "--archive",
            _town["file/archivio"],
            "--format",
            "plain",
        ]);
        Assert.Equal(4, run.Code);
        Assert.Contains("TR904", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private static string KeyOf(string kind)
    {
        using var rsa = RSA.Create();
        using var elliptic = ECDsa.Create(
            kind == "P-384" ? ECCurve.NamedCurves.nistP384
            : kind == "secp256k1" ? ECCurve.CreateFromFriendlyName(kind)
            : ECCurve.NamedCurves.nistP256
        );
        return kind switch
        {
            "words" => "non è una chiave",
            "RSA" => rsa.ExportPkcs8PrivateKeyPem(),
            "public" => elliptic.ExportSubjectPublicKeyInfoPem(),
            _ => elliptic.ExportPkcs8PrivateKeyPem(),
        };
    }
}
