using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Reads what a frozen year says from its bag, to compare it with other years: the facts that were kept when it was frozen, or its content
/// if an older program froze it. Its pages never follow from what is read here.
/// </summary>
internal static class FrozenYearContent
{
    /// <summary>Returns the content folder inside a bag, for places.</summary>
    public static string FolderOf(FrozenBag bag) => $"{bag.Folder}/{BagNames.Data}{BagNames.Sources}".TrimEnd('/');

    /// <summary>Returns the facts that were kept when the year was frozen; null if it has none that this program understands.</summary>
    /// <exception cref="ArchiveException">The file was changed.</exception>
    public static YearFacts? Kept(FrozenBag bag) => Below(bag, BagNames.Comparison) is [var kept] ? FactsFile.Read(kept.Bytes) : null;

    /// <summary>Returns the facts of a frozen year, with places; null if this program finds errors in its content.</summary>
    /// <exception cref="ArchiveException">A file was changed.</exception>
    public static YearFacts? FromContent(FrozenBag bag, SiteRun run)
    {
        var recipe = Recipe.Read(Below(bag, BagNames.Recipe).Single().Bytes.Span);
        FrozenYear[] others = [.. Below(bag, BagNames.OtherYears).Select(file => YearFile.Read(file.Bytes.Span))];
        var files = Below(bag, BagNames.Sources);

        // The year is read as of the day that its pages show, and reports nothing: nobody may mend what is frozen.
        var own = new SiteRun(run.Options with { Date = recipe.Date, Days = ReferenceDays.None }, new DiagnosticLog());
        var content = Stages.Read(new SiteSources(files, YearArchive.None, others), own);
        if (content is null || own.Log.HasErrors)
        {
            return null;
        }

        return ContentFacts.Of(ContentRecords.Published(content, recipe.Date), bag.Year);
    }

    // Attached files are not compared, and may be very large.
    private static StoredFile[] Below(FrozenBag bag, string part) =>
        AllCores.Make(
            bag.Lines.Where(line =>
                line.Path.StartsWith(BagNames.Data + part, StringComparison.Ordinal) && !ContentNames.IsAttachmentOrPicture(line.Path)
            ),
            line => Read(bag, line, BagNames.Data + (part.EndsWith('/') ? part : ""))
        );

    private static StoredFile Read(FrozenBag bag, BagLine line, string folder)
    {
        var file = Folder.ReadRequired(bag.Folder, line.Path);
        return file.Sha256() == line.Sum
            ? new StoredFile(line.Path[folder.Length..], file.Bytes)
            : throw new ArchiveException($"«{bag.Year:D4}/{line.Path}» non è più come fu archiviato");
    }
}
