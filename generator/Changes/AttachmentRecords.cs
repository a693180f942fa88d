using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Attached files → typed records, with a hash of the bytes in the place of a value.</summary>
public static class AttachmentRecords
{
    /// <summary>The kind of an attached file.</summary>
    public const string Kind = "allegato";

    /// <summary>The attached files of a content, year by year.</summary>
    public static IEnumerable<TypedRecord> Of(SiteContent content) => content.Years.SelectMany(year => year.Attachments.Select(file =>
        Of(year.Year, file.Path, file.Length, file.Sha256())));

    private static TypedRecord Of(int year, string name, long length, string sum)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{year:D4}/allegati/{name}");
        return new TypedRecord(Kind, year, name, name, path, [new TypedCell("contenuto", string.Create(CultureInfo.InvariantCulture, $"{length} byte, SHA-256 {sum}"))]) { At = (_, _) => Place.File(path) };
    }
}
