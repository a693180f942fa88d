using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Changes;

/// <summary>Converts attached files and pictures to typed records, with a hash of the bytes as value.</summary>
public static class AttachmentRecords
{
    /// <summary>The kind of an attached file.</summary>
    public const string Kind = "allegato";

    /// <summary>The kind of a picture.</summary>
    public const string PictureKind = "immagine";

    /// <summary>Returns the attached files and pictures of a content, year by year.</summary>
    public static IEnumerable<TypedRecord> Of(SiteContent content) =>
        content
            .Years.SelectMany(year =>
                year.Attachments.Select(file => Of(Kind, year.Year, "allegati", file))
                    .Concat(PictureUses.ShownIn(year).Select(picture => Of(PictureKind, year.Year, PictureFields.Folder, picture.File)))
            )
            .Concat(content.LogoFile is { } logo ? [Of(PictureKind, null, PictureFields.Folder, logo.File)] : []);

    private static TypedRecord Of(string kind, int? year, string folder, Attachment file)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{(year is { } number ? $"{number:D4}/" : "")}{folder}/{file.Path}");
        return new TypedRecord(
            kind,
            year,
            file.Path,
            file.Path,
            path,
            [new TypedCell("contenuto", string.Create(CultureInfo.InvariantCulture, $"{file.Length} byte, SHA-256 {file.Sha256()}"))]
        )
        {
            At = (_, _) => Place.File(path),
        };
    }
}
