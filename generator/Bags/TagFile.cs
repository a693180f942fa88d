using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>Faults that concern a whole tag file.</summary>
internal static class TagFile
{
    /// <summary>Returns the fault for a file that is not valid in the declared encoding or begins with a byte order mark.</summary>
    public static IntegrityFault Unreadable(string name) =>
        new(
            name,
            "non è scritto nella codifica che «bagit.txt» dichiara, o comincia con un segno d'ordine dei byte (BOM) che questa non ammette"
        );
}
