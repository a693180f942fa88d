using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Pictures that records name in their fields.</summary>
internal static class RecordPictures
{
    /// <summary>The picture of a record, or null.</summary>
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
