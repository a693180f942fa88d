using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Pictures named in the fields of records.</summary>
internal static class RecordPictures
{
    /// <summary>Returns the picture of a record, or null.</summary>
    public static Picture? Of(YearLinks year, Answers row) =>
        row.HasColumn(PictureFields.File, PictureFields.Alternative)
        && row.TextOrNull(PictureFields.File) is { } written
        && Pictures.Find(year.Content, PictureNames.OfField(written)) is { Facts: { } facts } file
            ? new Picture(RouteBook.Picture(year.Year, file.Path), row.Text(PictureFields.Alternative), facts.Width, facts.Height)
            {
                Caption = row.TextOrNull(PictureFields.Caption),
            }
            : null;
}
