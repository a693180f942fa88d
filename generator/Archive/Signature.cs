using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// A detached signature of a bag: ECDSA over P-256 with SHA-256 (FIPS 186-5), as <c>openssl dgst -verify</c> reads it. It stands beside the
/// bags, so that signing changes no bag.
/// </summary>
public static class Signature
{
    /// <summary>The folder beside the bags.</summary>
    internal const string Place = "firme";

    private const string Curve = "1.2.840.10045.3.1.7";

    /// <summary>Why nothing can be signed with a key, or null: it is tried before anything is done that cannot be undone.</summary>
    public static string? WhyUnusable(string key)
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

    /// <summary>Where the signature of a year stands and its key, without the endings <c>.firma</c> and <c>.pubblica.pem</c>.</summary>
    public static string PlaceOf(string archive, int year) => $"{archive}/{Place}/{year:D4}";

    /// <summary>True where a bag has a signature of ours.</summary>
    public static bool IsThere(string archive, int year) => Files.Folder.HasFile($"{archive}/{Place}", $"{year:D4}.firma");

    /// <summary>Signs the bag of a line of the register; nothing happens without a key.</summary>
    /// <exception cref="IOException">The key cannot be read, or is none.</exception>
    public static void Sign(string archive, RegisterEntry entry, string? key)
    {
        if (key is null)
        {
            return;
        }

        var (place, name) = ($"{archive}/{Place}", $"{entry.Year:D4}");
        using var pair = KeyOf(key);
        var signed = pair.SignData(
            Files.Folder.Need($"{archive}/{name}", FrozenBag.TagManifestName).Bytes.Span,
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );
        Disk.MakeFolder(place);

        // The signature last: where it is missing, the same call makes it.
        Disk.Replace(place, name + ".pubblica.pem", Encoding.ASCII.GetBytes(pair.ExportSubjectPublicKeyInfoPem() + "\n"));
        Disk.Replace(place, name + ".firma", signed);
    }

    /// <summary>True for a key on the curve P-256; other curves have keys of the same length.</summary>
    internal static bool IsOfOurCurve(ECDsa key) =>
        key.ExportParameters(includePrivateParameters: false).Curve.Oid is var curve
        && (curve.Value == Curve || curve.FriendlyName is "nistP256" or "ECDSA_P256");

    private static ECDsa KeyOf(string file)
    {
        var pair = ECDsa.Create();
        try
        {
            pair.ImportFromPem(Encoding.UTF8.GetString(Files.Folder.Need(Files.Folder.Parent(file), Path.GetFileName(file)).Bytes.Span));
            return IsOfOurCurve(pair) ? pair : throw new CryptographicException("another curve");
        }
        catch (Exception cause) when (cause is ArgumentException or CryptographicException)
        {
            pair.Dispose();
            throw new DiskException($"«{file}»: non è una chiave ECDSA P-256 in forma PEM, senza parola d'ordine", cause);
        }
    }
}
