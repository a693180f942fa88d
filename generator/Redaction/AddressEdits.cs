using Cremona.Transparency.Generator.Archive;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// What becomes of an address that holds a datum: inside the year it changes with the page that it leads to; a link that leads out of it
/// goes, and its words stay.
/// </summary>
internal static class AddressEdits
{
    /// <summary>The edit; null where the address is the program's own.</summary>
    /// <param name="path">The file that holds the address, below <c>data/</c>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="part">The address.</param>
    /// <param name="name">The edit that puts a name in the place of the datum.</param>
    /// <param name="isSure">True for a datum of several words: it cannot stand there by chance.</param>
    /// <param name="names">Which addresses come from the content.</param>
    public static Edit? Of(string path, string text, TextPart part, Edit name, bool isSure, ContentNames names)
    {
        var address = text[part.Start..part.End];
        if (path.StartsWith(BagNames.Sources, StringComparison.Ordinal))
        {
            return isSure ? name : null; // a reference, to a record of a year that may be another
        }

        if (address.IndexOfAny(['#', '?']) is >= 0 and var fragment && name.Start - part.Start > fragment)
        {
            return name;
        }

        var target = address.Contains(':', StringComparison.Ordinal) ? null : Resolved(path, address);
        if (part.Attribute is { } attribute && (target is null || !(names.IsInYear(target) || IsAttachment(target))))
        {
            // A page of the portal that the program names itself may have the same word by chance.
            return isSure || target is null ? new Edit(attribute, part.End + 1, "") : null;
        }

        var free = names.FreePart("/" + address.Split('#', '?')[0]);
        return free >= 0 ? (name.Start - part.Start >= free - 1 ? name : null)
            : isSure ? name
            : null;
    }

    private static bool IsAttachment(string target) =>
        ContentNames.IsAttachmentOrPicture(target) && !target.StartsWith("..", StringComparison.Ordinal);

    // From the document root.
    private static string Resolved(string path, string address)
    {
        var from = path.StartsWith(BagNames.Site, StringComparison.Ordinal) ? path[BagNames.Site.Length..] : "";
        var parts = from.Split('/')[..^1].ToList();

        // Search files are loaded by the year's search page.
        if (path.Contains("/ricerca/", StringComparison.Ordinal))
        {
            parts = [.. parts.Take(1)];
        }

        foreach (var step in address.Split('/'))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step != ".")
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }
}
