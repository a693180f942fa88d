using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Whether a bag is signed, and with which key. A key that stands beside its signature vouches for nothing: whoever reads compares its
/// print with one that he has from elsewhere.
/// </summary>
public static class SignatureChecks
{
    /// <summary>Looks at the signature of the bag of a year.</summary>
    /// <param name="archive">The folder of the bags.</param>
    /// <param name="year">The year.</param>
    /// <param name="bag">The folder of the bag.</param>
    /// <param name="replaces">The sum of the bag that it took the place of, as the register has it, or null.</param>
    public static SignatureLook Look(string archive, int year, string bag, string? replaces)
    {
        var (place, name) = ($"{archive}/{Signature.Place}", $"{year:D4}");
        var office = OfTheOffice(place, name);
        var (hasSignature, hasKey) = (Folder.HasFile(place, name + ".firma"), Folder.HasFile(place, name + ".pubblica.pem"));
        if (!hasSignature || !hasKey)
        {
            return new SignatureLook(
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

        using var key = KeyOf(Folder.Need(place, name + ".pubblica.pem").Bytes.Span);
        if (key is null)
        {
            return new SignatureLook(null, office, Wrong(".pubblica.pem", "non è una chiave pubblica ECDSA P-256 in forma PEM"));
        }

        var signature = Folder.Need(place, name + ".firma").Bytes.Span;
        return IsOf(key, SHA256.HashData(Folder.Need(bag, FrozenBag.TagManifestName).Bytes.Span), signature)
            ? new SignatureLook(FileSums.Sha256(key.ExportSubjectPublicKeyInfo()), office, null)
            : new SignatureLook(null, office, Wrong(".firma", "non è una firma di questo pacchetto"))
            {
                IsOfFormer = replaces is not null && IsOf(key, Convert.FromHexString(replaces), signature),
            };

        IntegrityFault Wrong(string ending, string why) => new($"{Signature.Place}/{name}{ending}", why);
    }

    // Made with a tool that this program does not know, and with a certificate whose worth it cannot tell.
    private static IReadOnlyList<string> OfTheOffice(string place, string name) =>
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

    // What is signed is the SHA-256 of the last manifest: the register has it of bags that are there no more.
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

/// <summary>What there is to say of the signature of a bag.</summary>
/// <param name="Key">The SHA-256 of the public key in its DER form (<c>SubjectPublicKeyInfo</c>), where the signature is its; else
/// null.</param>
/// <param name="OfTheOffice">Signatures that this program cannot check.</param>
/// <param name="Fault">What does not hold, or null.</param>
public sealed record SignatureLook(string? Key, IReadOnlyList<string> OfTheOffice, IntegrityFault? Fault)
{
    /// <summary>
    /// True where it is the signature of the bag that this one replaced: the run that replaced it was killed before it could take the
    /// signature away.
    /// </summary>
    public bool IsOfFormer { get; init; }
}
