using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Images;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The files of <c>immagini/</c> → pictures.</summary>
internal static class PictureReader
{
    /// <summary>The pictures of a year.</summary>
    public static IReadOnlyList<PictureFile> Read(ContentTree tree, int year, DiagnosticLog log) =>
    [
        .. AttachmentReader.Files(tree, $"{year:D4}/{PictureFields.Folder}/", log).Select(pair => tree.Rows.Once("picture " + pair.File.Path, year, pair.File, () =>
        {
            var file = AttachmentReader.Made(pair.Name, pair.File);
            return new PictureFile(file, PictureHead.Of(file));
        })),
    ];

    /// <summary>True for the path of a file below the folder of pictures of a year.</summary>
    public static bool IsPicture(string path) =>
        path.Split('/') is [var year, var folder, _, ..] && ContentTree.IsYear(year) && folder.Equals(PictureFields.Folder, StringComparison.OrdinalIgnoreCase);
}
