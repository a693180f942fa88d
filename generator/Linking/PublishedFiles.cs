using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Files published unchanged, with their addresses.</summary>
internal static class PublishedFiles
{
    /// <summary>Returns the logo of the root pages.</summary>
    public static IEnumerable<AttachmentDraft> OfRoot(SiteContent content) => LogoOf(content, null);

    /// <summary>Returns the files of a year: document attachments, displayed pictures, the logo.</summary>
    public static IEnumerable<AttachmentDraft> Of(YearLinks year) =>
        [
            .. year.Content.CitedAttachments.Select(file => Made(RouteBook.Attachment(year.Year, file.Path), file)),
            .. PictureUses.ShownIn(year.Content).Select(picture => Made(RouteBook.Picture(year.Year, picture.Path), picture.File)),
            .. LogoOf(year.Site, year.Year),
        ];

    private static IEnumerable<AttachmentDraft> LogoOf(SiteContent content, int? year) =>
        content.LogoFile is { } logo ? [Made(RouteBook.Logo(year, logo.Ending), logo.File)] : [];

    private static AttachmentDraft Made(Address address, Attachment file) => new(address, file.Bytes) { Open = file.Open };
}
