using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Images;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the pictures in <c>immagini/</c>.</summary>
internal static class PictureReader
{
    /// <summary>Returns the pictures of a year, or of the portal for a null year.</summary>
    public static IReadOnlyList<PictureFile> Read(ContentTree tree, int? year, DiagnosticLog log)
    {
        var folder = year is { } number ? $"{number:D4}/{PictureFields.Folder}/" : PictureFields.Folder + "/";
        return
        [
            .. AttachmentReader
                .Files(tree, folder, log)
                .Select(pair => tree.Rows.Once("picture " + pair.File.Path, year ?? 0, pair.File, () =>
                    {
                        var file = AttachmentReader.Made(pair.Name, pair.File);
                        return DrawingHeader.IsDrawing(pair.Name) ? DrawingHeader.Of(file) : new PictureFile(file, PictureHeader.Of(file));
                    })),
        ];
    }

    /// <summary>True for a path below a picture folder, of a year or of the portal.</summary>
    public static bool IsPicture(string path) =>
        path.Split('/') switch
        {
            [var folder, _, ..] when Is(folder) => true,
            [var year, var folder, _, ..] => ContentTree.IsYear(year) && Is(folder),
            _ => false,
        };

    private static bool Is(string folder) => folder.Equals(PictureFields.Folder, StringComparison.OrdinalIgnoreCase);
}
