using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.Xmp;
using ImageFolder = MetadataExtractor.Directory;

namespace Cremona.Transparency.Generator.Images;

/// <summary>Detects persons and places in Exif, IPTC, XMP and PNG texts.</summary>
internal static class PersonalMetadata
{
    private static readonly string[] PlaceNames =
    [
        "exif:GPSLatitude",
        "exif:GPSLongitude",
        "photoshop:City",
        "Iptc4xmpCore:Location",
        "Iptc4xmpExt:LocationCreated",
        "Iptc4xmpExt:LocationShown",
    ];
    private static readonly string[] PersonNames =
    [
        "dc:creator",
        "aux:OwnerName",
        "exifEX:CameraOwnerName",
        "Iptc4xmpExt:PersonInImage",
        "mwg-rs:Regions",
        "photoshop:CaptionWriter",
    ];
    private static readonly int[] PersonTags =
    [
        ExifDirectoryBase.TagArtist,
        ExifDirectoryBase.TagWinAuthor,
        ExifDirectoryBase.TagCameraOwnerName,
    ];

    /// <summary>True if the metadata contain the location of the picture.</summary>
    public static bool ContainPlace(IReadOnlyList<ImageFolder> found) =>
        found.OfType<GpsDirectory>().Any(one => one.ContainsTag(GpsDirectory.TagLatitude) || one.ContainsTag(GpsDirectory.TagLongitude))
        || found.OfType<IptcDirectory>().Any(one => HasWords(one, IptcDirectory.TagCity) || HasWords(one, IptcDirectory.TagSubLocation))
        || HasName(found, PlaceNames);

    /// <summary>True if the metadata name the author, the owner or a depicted person.</summary>
    public static bool ContainPerson(IReadOnlyList<ImageFolder> found) =>
        found.OfType<ExifDirectoryBase>().Any(one => PersonTags.Any(tag => HasWords(one, tag)))
        || found.OfType<IptcDirectory>().Any(one => HasWords(one, IptcDirectory.TagByLine) || HasWords(one, IptcDirectory.TagCaptionWriter))
        || found
            .OfType<PngDirectory>()
            .Any(one =>
                (one.GetObject(PngDirectory.TagTextualData) as IEnumerable<MetadataExtractor.KeyValuePair>)?.Any(pair =>
                    pair.Key == "Author" && IsWord(pair.Value.ToString())
                ) == true
            )
        || HasName(found, PersonNames);

    // XMP names are followed by an index: «dc:creator[1]».
    private static bool HasName(IReadOnlyList<ImageFolder> found, string[] names) =>
        found
            .OfType<XmpDirectory>()
            .SelectMany(one => one.GetXmpProperties())
            .Any(property => IsWord(property.Value) && names.Any(name => property.Key.StartsWith(name, StringComparison.Ordinal)));

    private static bool HasWords(ImageFolder folder, int tag) => folder.ContainsTag(tag) && IsWord(folder.GetDescription(tag));

    // Cameras write fields that contain only spaces.
    private static bool IsWord(string? text) => text?.AsSpan().ContainsAnyExcept(" \0") == true;
}
