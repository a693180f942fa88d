using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>The bag declaration, <c>bagit.txt</c> (RFC 8493, 2.1.1).</summary>
internal sealed partial record BagDeclaration(BagVersion Version, TagEncoding Encoding)
{
    public const string FileName = "bagit.txt";

    /// <summary>The declaration of bags made by this program.</summary>
    public static BagDeclaration Ours { get; } = new(BagVersion.Newest, TagEncoding.Utf8);

    /// <summary>Returns the declaration of a bag. If it is missing or unreadable, reports a fault and returns null.</summary>
    public static BagDeclaration? Of(BagFolder bag, List<IntegrityFault> faults)
    {
        if (!bag.Has(FileName))
        {
            faults.Add(new IntegrityFault(FileName, "manca: senza di esso la cartella non è un pacchetto BagIt"));
            return null;
        }

        if (bag.Bytes(FileName, faults) is not { } bytes)
        {
            return null;
        }

        var (declaration, why) = Parse(bytes);
        if (why is not null)
        {
            faults.Add(new IntegrityFault(FileName, why));
        }

        return declaration;
    }

    private static (BagDeclaration? Declaration, string? Why) Parse(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            return (null, "comincia con un segno d'ordine dei byte (BOM), che qui non è ammesso");
        }

        if (TagEncoding.Utf8.Decode(bytes) is not { } text)
        {
            return (null, "non è scritto in UTF-8");
        }

        if (Form().Match(text) is not { Success: true } read)
        {
            return (
                null,
                "non ha le due righe prescritte («BagIt-Version: 1.0» e «Tag-File-Character-Encoding: UTF-8»), scritte esattamente così"
            );
        }

        var (major, minor, encoding) = (read.Groups[1].Value, read.Groups[2].Value, read.Groups[3].Value);
        return BagVersion.Of(major, minor) is not { } version
                ? (null, $"dichiara la versione {major}.{minor} di BagIt, che non è fra quelle conosciute (da 0.93 a 0.97, e 1.0)")
            : TagEncoding.Of(encoding) is not { } known
                ? (null, $"dichiara la codifica «{encoding}», che questo programma non sa leggere: il pacchetto non si può verificare")
            : (new BagDeclaration(version, known), null);
    }

    [GeneratedRegex(@"\ABagIt-Version: ([0-9]+)\.([0-9]+)(?:\r\n|\n|\r)Tag-File-Character-Encoding: ([!-~]+)(?:\r\n|\n|\r)?\z")]
    private static partial Regex Form();
}
