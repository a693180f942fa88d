using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Rebuilds the pages of a bag from the sources in it.</summary>
public static class BagRebuild
{
    /// <summary>
    /// Returns the files that differ, or a single fault if the sources have errors. Warnings about the sources were already reported at
    /// freezing.
    /// </summary>
    public static IReadOnlyList<IntegrityFault> Differences(SiteOptions options, string folder) =>
        Differences(options, Folder.Read(folder, path => path.StartsWith(BagNames.Data, StringComparison.Ordinal)));

    /// <summary>True if no page could be built.</summary>
    public static bool IsNone(IReadOnlyList<IntegrityFault> differences) => differences is [{ File: BagNames.Data + BagNames.Sources }];

    /// <summary>Compares the rebuilt pages with the files of a bag.</summary>
    public static IReadOnlyList<IntegrityFault> Differences(SiteOptions options, IReadOnlyList<StoredFile> files)
    {
        var recipe = Recipe.Read(Of(BagNames.Recipe).Single().Bytes.Span);
        var others = Of(BagNames.OtherYears).Select(file => YearFile.Read(file.Bytes.Span)).ToArray();
        if (
            YearRendering.Made(
                Of(BagNames.Sources),
                others,
                recipe,
                new SiteRun(options with { Days = ReferenceDays.None }, new DiagnosticLog())
            )
            is not { } made
        )
        {
            return [new IntegrityFault(BagNames.Data + BagNames.Sources, "questa versione del programma trova errori nei contenuti")];
        }

        var kept = Of(BagNames.Site).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var now = made.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
        [
            .. kept
                .Keys.Union(now.Keys)
                .Order(StringComparer.Ordinal)
                .Where(path => !IsSame(path))
                .Select(path => new IntegrityFault(BagNames.Data + BagNames.Site + path, Why(path))),
        ];

        bool IsSame(string path) =>
            kept.TryGetValue(path, out var one) && now.TryGetValue(path, out var other) && one.Bytes.Span.SequenceEqual(other.Bytes.Span);
        string Why(string path) =>
            !now.ContainsKey(path) ? "rifacendo le pagine non c'è"
            : !kept.ContainsKey(path) ? "rifacendo le pagine c'è, e nel pacchetto no"
            : "rifacendo le pagine è diverso";
        IReadOnlyList<StoredFile> Of(string part) =>
            [
                .. files
                    .Where(file => file.Path.StartsWith(BagNames.Data + part, StringComparison.Ordinal))
                    .Select(file => file with { Path = file.Path[(BagNames.Data.Length + (part.EndsWith('/') ? part.Length : 0))..] }),
            ];
    }
}
