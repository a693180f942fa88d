using System.Security.Cryptography;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>Reports whether a bag is signed and with which key; an incomplete signature does not count.</summary>
public sealed class SignatureTests : IDisposable
{
    private readonly Town _town = new("minimal");
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private string Print => TemporaryFolder.Sum(_key.ExportSubjectPublicKeyInfo());

    private string PublicKey => _town["site/archivio/firme/2023.pubblica.pem"];

    private string Made => _town["site/archivio/firme/2023.firma"];

    [Fact]
    public void Verify_names_the_signing_key_and_can_require_one()
    {
        Sign();
        Assert.Contains(
            $"anno 2023: firmato con la chiave di impronta SHA-256 {Print}",
            _town.Done("verify").Err,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"anno 2023: firmato con la chiave di impronta SHA-256 {Print}",
            _town.Done("verify", _town["site/archivio/2023"]).Err,
            StringComparison.Ordinal
        );
        _town.Done("verify", "--key-print", Print.ToUpperInvariant());
        var other = new string('0', 64);
        var run = _town.Run("verify", "--key-print", other);
        Assert.Equal(3, run.Code);
        Assert.Contains(
            $"TR949 {_town.Archive}: l'anno 2023 è firmato con una chiave che non è quella di impronta {other}",
            run.Err,
            StringComparison.Ordinal
        );
        Assert.Equal(2, _town.Run("verify", "--key-print", "abc").Code);
        Assert.Equal(2, _town.Run("verify", "--key-print", Print, "--page", "2023/index.html").Code);
        Directory.Move(_town["site/archivio/2023"], _town["copia"]);
        Assert.Contains(
            "non si sa quale firma sia sua",
            _town.Run("verify", _town["copia"], "--key-print", Print).Err,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_year_without_a_signature_is_reported_as_unsigned()
    {
        _town.Done("freeze", "2023");
        Assert.Contains("anno 2023: non firmato", _town.Done("verify").Err, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(Made)!);
        File.WriteAllText(_town["site/archivio/firme/2023.p7s"], "x");
        var run = _town.Done("verify");
        Assert.Contains("anno 2023: «firme/2023.p7s» è da controllare con lo strumento dell'ufficio", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("non firmato", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_or_foreign_signature_is_repaired_by_following_the_message()
    {
        _town.Done("freeze", "2023");
        var run = _town.Run("verify", "--key-print", Print);
        Assert.Equal(3, run.Code);
        Assert.Contains(
            $"TR952 {_town.Archive}: l'anno 2023 non è firmato, e dovrebbe esserlo con la chiave di impronta {Print}",
            run.Err,
            StringComparison.Ordinal
        );
        Assert.Contains("trasparenza congela 2023 --firma CHIAVE", run.Err, StringComparison.Ordinal);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(_town["altra.pem"], other.ExportPkcs8PrivateKeyPem());
        _town.Done("freeze", "2023", "--sign", _town["altra.pem"]);
        Assert.Contains(
            $"sposta altrove {_town.Archive}/firme/2023.firma e {_town.Archive}/firme/2023.pubblica.pem",
            _town.Run("verify", "--key-print", Print).Err,
            StringComparison.Ordinal
        );
        File.WriteAllText(_town["chiave.pem"], _key.ExportPkcs8PrivateKeyPem());
        var twice = _town.Run("freeze", "2023", "--sign", _town["chiave.pem"]);
        Assert.Equal(2, twice.Code);
        Assert.Contains(
            $"TR953 {_town.Archive}: l'anno 2023 è già congelato e firmato. Rimedio: per controllare la firma: trasparenza verifica. "
                + $"Per firmare con un'altra chiave sposta altrove {_town.Archive}/firme/2023.firma",
            twice.Err,
            StringComparison.Ordinal
        );
        File.Delete(Made);
        File.Delete(PublicKey);
        _town.Done("freeze", "2023", "--sign", _town["chiave.pem"]);
        _town.Done("verify", "--key-print", Print);
    }

    [Theory]
    [InlineData("no signature", "«firme/2023.pubblica.pem» è una chiave senza firma")]
    [InlineData("no key", "«firme/2023.firma» è una firma senza chiave")]
    [InlineData("no key at all", "«firme/2023.pubblica.pem» non è una chiave pubblica ECDSA P-256")]
    [InlineData("private key", "«firme/2023.pubblica.pem» non è una chiave pubblica ECDSA P-256")]
    [InlineData("other curve", "«firme/2023.pubblica.pem» non è una chiave pubblica ECDSA P-256")]
    [InlineData("other key", "«firme/2023.firma» non è una firma di questo pacchetto")]
    [InlineData("no signature of any kind", "«firme/2023.firma» non è una firma di questo pacchetto")]
    public void A_truncated_or_malformed_signature_is_a_fault(string what, string words)
    {
        Sign();
        using var larger = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        switch (what)
        {
            case "no signature":
                File.Delete(Made);
                break;
            case "no key":
                File.Delete(PublicKey);
                break;
            case "no signature of any kind":
                File.WriteAllText(Made, "niente");
                break;
            case "other curve":
                File.WriteAllText(PublicKey, larger.ExportSubjectPublicKeyInfoPem());
                File.WriteAllBytes(
                    Made,
                    larger.SignData(
                        File.ReadAllBytes(_town["site/archivio/2023/tagmanifest-sha256.txt"]),
                        HashAlgorithmName.SHA256,
                        DSASignatureFormat.Rfc3279DerSequence
                    )
                );
                break;
            default:
                File.WriteAllText(
                    PublicKey,
                    what switch
                    {
                        "private key" => _key.ExportECPrivateKeyPem(),
                        "other key" => stranger.ExportSubjectPublicKeyInfoPem(),
                        _ => "niente",
                    }
                );
                break;
        }

        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains(words, run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain(": firmato", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_bag_is_reported_once_and_not_as_a_permission_error()
    {
        Sign();
        Directory.Delete(_town["site/archivio/2023"], recursive: true);
        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Equal(1, run.Err.Split("TR920").Length - 1);
        Assert.DoesNotContain("TR911", run.Err, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _key.Dispose();
        _town.Dispose();
    }

    private void Sign()
    {
        File.WriteAllText(_town["chiave.pem"], _key.ExportECPrivateKeyPem());
        _town.Done("freeze", "2023", "--sign", _town["chiave.pem"]);
    }
}
