using System.Globalization;
using System.Text.Json;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Which names of files and addresses of a year come from the content: those of its records, attachments and pictures. The others are the
/// program's, and bear nobody's data.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Codes">The codes of its records.</param>
public sealed record ContentNames(int? Year, IReadOnlySet<string> Codes)
{
    private static readonly string[] Folders = ["/allegati/", $"/{PictureFields.Folder}/"];

    // Without their endings: a table may be a CSV file or a workbook.
    private static readonly HashSet<string> Fixed = [.. FileSchemas.WithFixedName.Select(file => Path.ChangeExtension(file.Path, null))];

    /// <summary>Nothing is known of the year.</summary>
    public static ContentNames None { get; } = new(null, new HashSet<string>());

    /// <summary>Those of a bag, from what is known of its year.</summary>
    /// <param name="year">The bytes of <see cref="BagNames.Year"/>; empty where there are none.</param>
    public static ContentNames Of(ReadOnlySpan<byte> year)
    {
        try
        {
            var facts = year.IsEmpty ? null : YearFile.Read(year);
            return new ContentNames(
                facts?.Year,
                new HashSet<string>(
                    facts is null ? [] : [.. facts.Records.Select(record => record.Code), .. facts.News.Select(news => news.Code)],
                    StringComparer.Ordinal
                )
            );
        }
        catch (JsonException)
        {
            return None;
        }
    }

    /// <summary>True for the path of an attachment or a picture.</summary>
    public static bool IsAttachmentOrPicture(string path) => Folders.Any(folder => path.Contains(folder, StringComparison.Ordinal));

    /// <summary>Where in a path the part begins that comes from the content; -1 where none does.</summary>
    public int FreePart(string path)
    {
        if (Folders.FirstOrDefault(one => path.Contains(one, StringComparison.Ordinal)) is { } folder)
        {
            return path.IndexOf(folder, StringComparison.Ordinal) + folder.Length;
        }

        var name = path.LastIndexOf('/') + 1;
        return IsOfClerk(path) || IsOfRecord(path[name..]) ? name : -1;
    }

    /// <summary>A path with the mark of a removal in the place of the part that comes from the content; the ending stays.</summary>
    public string Veiled(string path) =>
        FreePart(path) is >= 0 and var start ? path[..start] + RedactionMark.InNames + Path.GetExtension(path) : path;

    /// <summary>True for an address, from the document root, of the year.</summary>
    public bool IsInYear(string address) =>
        Year is { } year && address.StartsWith(year.ToString("D4", CultureInfo.InvariantCulture) + "/", StringComparison.Ordinal);

    // A file of the content whose name a clerk has chosen.
    private static bool IsOfClerk(string path)
    {
        if (!path.StartsWith(BagNames.Sources, StringComparison.Ordinal))
        {
            return false;
        }

        var place = path[BagNames.Sources.Length..];
        return !Fixed.Contains(Path.ChangeExtension(ContentYears.Of(place) is null ? place : "ANNO" + place[4..], null));
    }

    private bool IsOfRecord(string name) =>
        Codes.Contains(name.Split('.')[0].Replace("-per-foglio-di-calcolo", "", StringComparison.Ordinal));
}
