using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Checks whether a bag is signed, and with which key. A public key stored beside its signature proves nothing: readers must compare its
/// fingerprint with one from a trusted source.
/// </summary>
public static class SignatureChecks
{
    /// <summary>Checks the signature of a year's bag.</summary>
    /// <param name="archive">The folder that contains the bags.</param>
    /// <param name="year">The year.</param>
    /// <param name="bag">The folder of the bag.</param>
    /// <param name="replaces">The checksum of the bag that this bag replaced, from the register, or null.</param>
    public static SignatureReport Check(string archive, int year, string bag, string? replaces)
    {
        var (place, name) = ($"{archive}/{Signature.Place}", $"{year:D4}");
        var office = OfficeSignatures(place, name);
        var (hasSignature, hasKey) = (Folder.HasFile(place, name + ".firma"), Folder.HasFile(place, name + ".pubblica.pem"));
        if (!hasSignature || !hasKey)
        {
            return new SignatureReport(
                null,
                office,
                !hasSignature && !hasKey ? null
                    : hasKey
                        ? Wrong(
                            ".pubblica.pem",
                            $"è una chiave senza firma: manca «{Signature.Place}/{name}.firma» (se chi firmava fu interrotto, ripeti "
                                + $"lo stesso comando)"
                        )
                    : Wrong(".firma", $"è una firma senza chiave: manca «{Signature.Place}/{name}.pubblica.pem»")
            );
        }

        using var key = KeyOf(Folder.ReadRequired(place, name + ".pubblica.pem").Bytes.Span);
        if (key is null)
        {
            return new SignatureReport(null, office, Wrong(".pubblica.pem", "non è una chiave pubblica ECDSA P-256 in forma PEM"));
        }

        var signature = Folder.ReadRequired(place, name + ".firma").Bytes.Span;
        return IsOf(key, SHA256.HashData(Folder.ReadRequired(bag, FrozenBag.TagManifestName).Bytes.Span), signature)
            ? new SignatureReport(FileSums.Sha256(key.ExportSubjectPublicKeyInfo()), office, null)
            : new SignatureReport(null, office, Wrong(".firma", "non è una firma di questo pacchetto"))
            {
                IsOfReplacedBag = replaces is not null && IsOf(key, Convert.FromHexString(replaces), signature),
            };

        IntegrityFault Wrong(string ending, string why) => new($"{Signature.Place}/{name}{ending}", why);
    }

    // Signatures made with other tools and a certificate, which this program cannot validate.
    private static IReadOnlyList<string> OfficeSignatures(string place, string name) =>
        !Folder.Exists(place)
            ? []
            :
            [
                .. FolderEntry
                    .Below(place)
                    .Select(entry => entry.Path)
                    .Where(path =>
                        path.StartsWith(name, StringComparison.Ordinal) && path.EndsWith(".p7s", StringComparison.OrdinalIgnoreCase)
                    )
                    .Select(path => $"{Signature.Place}/{path}"),
            ];

    private static ECDsa? KeyOf(ReadOnlySpan<byte> pem)
    {
        var key = ECDsa.Create();
        try
        {
            var text = Encoding.UTF8.GetString(pem);
            key.ImportFromPem(text);
            if (PemEncoding.TryFind(text, out var found) && text[found.Label] == "PUBLIC KEY" && Signature.UsesSupportedCurve(key))
            {
                return key;
            }
        }
        catch (Exception cause) when (cause is ArgumentException or CryptographicException)
        {
            // The caller reports the error.
        }

        key.Dispose();
        return null;
    }

    // The signed hash is the SHA-256 of the tag manifest, because the register keeps this checksum even for bags that no longer exist.
    private static bool IsOf(ECDsa key, ReadOnlySpan<byte> sum, ReadOnlySpan<byte> signature)
    {
        try
        {
            return key.VerifyHash(sum, signature, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

/// <summary>Result of checking the signature of a bag.</summary>
/// <param name="Key">The SHA-256 of the public key in DER form (<c>SubjectPublicKeyInfo</c>), if the signature is valid for it; else
/// null.</param>
/// <param name="OfficeSignatures">Signatures that this program cannot check.</param>
/// <param name="Fault">The integrity fault, or null.</param>
public sealed record SignatureReport(string? Key, IReadOnlyList<string> OfficeSignatures, IntegrityFault? Fault)
{
    /// <summary>
    /// True if the signature belongs to the bag that this one replaced: the replacing run was killed before it deleted the signature.
    /// </summary>
    public bool IsOfReplacedBag { get; init; }
}
