using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>What is said of a tag file as a whole.</summary>
internal static class TagFile
{
    /// <summary>Bytes that are no text in the declared encoding, or that begin with a byte order mark.</summary>
    public static IntegrityFault Unreadable(string name) =>
        new(
            name,
            "non è scritto nella codifica che «bagit.txt» dichiara, o comincia con un segno d'ordine dei byte (BOM) che questa non ammette"
        );
}
