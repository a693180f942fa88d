using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Detached signature of a bag: ECDSA over P-256 with SHA-256 (FIPS 186-5), as <c>openssl dgst -verify</c> reads it. The signature is
/// stored beside the bags, so that signing changes no bag.
/// </summary>
public static class Signature
{
    /// <summary>The folder of signatures, beside the bags.</summary>
    internal const string Place = "firme";

    private const string Curve = "1.2.840.10045.3.1.7";

    /// <summary>Returns why the key cannot sign, or null. Called before any step that cannot be undone.</summary>
    public static string? FindKeyError(string key)
    {
        try
        {
            using var pair = KeyOf(key);
            _ = pair.SignData([], HashAlgorithmName.SHA256);
            return null;
        }
        catch (DiskException cause)
        {
            return cause.Message;
        }
        catch (CryptographicException)
        {
            return $"«{key}»: è una chiave pubblica";
        }
    }

    /// <summary>
    /// Returns the path of a year's signature and public key, without the extensions <c>.firma</c> and <c>.pubblica.pem</c>.
    /// </summary>
    public static string PlaceOf(string archive, int year) => $"{archive}/{Place}/{year:D4}";

    /// <summary>True if the bag has a signature made by this program.</summary>
    public static bool Exists(string archive, int year) => Files.Folder.HasFile($"{archive}/{Place}", $"{year:D4}.firma");

    /// <summary>Signs the bag of a register entry. Does nothing without a key.</summary>
    /// <exception cref="IOException">The key cannot be read or is not a valid key.</exception>
    public static void Sign(string archive, RegisterEntry entry, string? key)
    {
        if (key is null)
        {
            return;
        }

        var (place, name) = ($"{archive}/{Place}", $"{entry.Year:D4}");
        using var pair = KeyOf(key);
        var signed = pair.SignData(
            Files.Folder.ReadRequired($"{archive}/{name}", FrozenBag.TagManifestName).Bytes.Span,
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );
        Disk.MakeFolder(place);

        // Written last: if the signature is missing, the same call creates it.
        Disk.Replace(place, name + ".pubblica.pem", Encoding.ASCII.GetBytes(pair.ExportSubjectPublicKeyInfoPem() + "\n"));
        Disk.Replace(place, name + ".firma", signed);
    }

    /// <summary>True for a key on the curve P-256. The key length alone does not identify the curve.</summary>
    internal static bool UsesSupportedCurve(ECDsa key) =>
        key.ExportParameters(includePrivateParameters: false).Curve.Oid is var curve
        && (curve.Value == Curve || curve.FriendlyName is "nistP256" or "ECDSA_P256");

    private static ECDsa KeyOf(string file)
    {
        var pair = ECDsa.Create();
        try
        {
            pair.ImportFromPem(
                Encoding.UTF8.GetString(Files.Folder.ReadRequired(Files.Folder.Parent(file), Path.GetFileName(file)).Bytes.Span)
            );
            return UsesSupportedCurve(pair) ? pair : throw new CryptographicException("another curve");
        }
        catch (Exception cause) when (cause is ArgumentException or CryptographicException)
        {
            pair.Dispose();
            throw new DiskException($"«{file}»: non è una chiave ECDSA P-256 in forma PEM, senza parola d'ordine", cause);
        }
    }
}
