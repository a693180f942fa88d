using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Whether a bag is signed, and with which key. A key that stands beside its signature vouches for nothing: whoever reads compares its print with one that he has from elsewhere.</summary>
public static class SignatureChecks
{
    /// <summary>Looks at the signature of the bag of a year.</summary>
    public static SignatureLook Look(string archive, int year)
    {
        var (place, name) = ($"{archive}/{Signature.Place}", $"{year:D4}");
        var office = OfTheOffice(place, name);
        var (hasSignature, hasKey) = (Folder.HasFile(place, name + ".firma"), Folder.HasFile(place, name + ".pubblica.pem"));
        if (!hasSignature || !hasKey)
        {
            return new SignatureLook(null, office, !hasSignature && !hasKey ? null
                : hasKey ? Wrong(".pubblica.pem", $"è una chiave senza firma: manca «{Signature.Place}/{name}.firma»")
                : Wrong(".firma", $"è una firma senza chiave: manca «{Signature.Place}/{name}.pubblica.pem»"));
        }

        using var key = KeyOf(Folder.Need(place, name + ".pubblica.pem").Bytes.Span);
        return key is null ? new SignatureLook(null, office, Wrong(".pubblica.pem", "non è una chiave pubblica ECDSA P-256 in forma PEM"))
            : IsOf(key, Folder.Need($"{archive}/{name}", FrozenBag.TagManifestName).Bytes.Span, Folder.Need(place, name + ".firma").Bytes.Span)
                ? new SignatureLook(FileSums.Sha256(key.ExportSubjectPublicKeyInfo()), office, null)
                : new SignatureLook(null, office, Wrong(".firma", "non è una firma di questo pacchetto"));

        Fault Wrong(string ending, string why) => new($"{Signature.Place}/{name}{ending}", why);
    }

    // Made with a tool that this program does not know, and with a certificate whose worth it cannot tell.
    private static IReadOnlyList<string> OfTheOffice(string place, string name) => !Folder.Exists(place) ? []
        : [.. FolderEntry.Below(place).Select(entry => entry.Path).Where(path => path.StartsWith(name, StringComparison.Ordinal) && path.EndsWith(".p7s", StringComparison.OrdinalIgnoreCase)).Select(path => $"{Signature.Place}/{path}")];

    private static ECDsa? KeyOf(ReadOnlySpan<byte> pem)
    {
        var key = ECDsa.Create();
        try
        {
            var text = Encoding.UTF8.GetString(pem);
            key.ImportFromPem(text);
            if (PemEncoding.TryFind(text, out var found) && text[found.Label] == "PUBLIC KEY" && Signature.IsOfOurCurve(key))
            {
                return key;
            }
        }
        catch (Exception cause) when (cause is ArgumentException or CryptographicException)
        {
            // Told by the caller.
        }

        key.Dispose();
        return null;
    }

    private static bool IsOf(ECDsa key, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        try
        {
            return key.VerifyData(signed, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

/// <summary>What there is to say of the signature of a bag.</summary>
/// <param name="Key">The SHA-256 of the public key in its DER form (<c>SubjectPublicKeyInfo</c>), where the signature is its; else null.</param>
/// <param name="OfTheOffice">Signatures that this program cannot check.</param>
/// <param name="Fault">What does not hold, or null.</param>
public sealed record SignatureLook(string? Key, IReadOnlyList<string> OfTheOffice, Fault? Fault);
