using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Preview;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Describes the changes of a publication: losses first, then changes, then additions.</summary>
internal static class ChangeReport
{
    // Longer lists are truncated; the JSON output has all items.
    private const int Longest = 40;
    private const int LongestText = 160;
    private const int Few = 4;

    /// <summary>Returns all changes as lines for a terminal, with a heading for each kind of change.</summary>
    /// <param name="changes">The changes from <see cref="Of(PendingChanges, ReleaseDetails, string, string)"/>.</param>
    public static IEnumerable<string> Whole(PreviewChanges changes) =>
        changes.Lists.SelectMany(part => (string[])["", part.Heading, .. part.Items.Select(line => "  " + line)]).Prepend(changes.Brief);

    /// <summary>Returns all changes, one list for each kind.</summary>
    /// <param name="pending">The changes of the publication.</param>
    /// <param name="details">The changes inside pages and files.</param>
    /// <param name="former">The former site, with its preposition.</param>
    /// <param name="present">The present site.</param>
    public static PreviewChanges Of(
        PendingChanges pending,
        ReleaseDetails details,
        string former = "al sito online",
        string present = "questa pubblicazione"
    )
    {
        (string Title, int Count, IReadOnlyList<string> Lines)[] parts =
        [
            (
                "Perdite che chiedono una conferma",
                pending.Withdrawn.Count + pending.Losses.Count,
                [
                    .. pending.Withdrawn.Select(gone =>
                        $"{gone.Words}: il termine è finito il {ItalianText.Day(gone.LastDay)} (--conferma {gone.Name})"
                    ),
                    .. pending.Losses.Select(Words),
                ]
            ),
            ("Pagine che spiegheranno che il termine è finito", pending.Paths.ExpiredPages.Count, Folded(pending.Paths.ExpiredPages)),
            ("Pagine che non ci sono più", pending.Paths.GonePages.Count, Folded(pending.Paths.GonePages)),
            ("File che non ci sono più", pending.Paths.GoneFiles.Count, Folded(pending.Paths.GoneFiles)),
            ("Sezioni rimaste vuote", details.EmptiedSections.Count, details.EmptiedSections),
            .. OfRecords(pending.Records),
            ("Pagine nuove", pending.Paths.NewPages.Count, Folded(pending.Paths.NewPages)),
            ("File nuovi", pending.Paths.NewFiles.Count, Folded(pending.Paths.NewFiles)),
            ("File cambiati", details.ChangedFiles.Count, Folded(details.ChangedFiles)),
            ("Parole cambiate nelle pagine", details.Edits.Count, [.. details.Edits.Select(Edited)]),
        ];
        var told = parts.Where(part => part.Lines.Count > 0).ToArray();
        return new PreviewChanges(
            told.Length == 0 ? $"Rispetto {former} non cambia niente." : $"Rispetto {former}, {present} cambia:",
            [.. told.Select(part => new PreviewChangeList($"{part.Title} ({part.Count})", Listed(part.Lines)))]
        );
    }

    /// <summary>Returns the changes of records as lines for a terminal.</summary>
    public static IEnumerable<string> Records(IReadOnlyList<Change> changes) =>
        OfRecords(changes)
            .Where(part => part.Count > 0)
            .SelectMany(part => (string[])["", $"{part.Title} ({part.Count})", .. Listed(part.Lines).Select(line => "  " + line)]);

    /// <summary>Returns a short summary with the number of changes of each kind.</summary>
    public static IEnumerable<string> Short(PendingChanges pending)
    {
        string[] counts =
        [
            .. Count(pending.Paths.ExpiredPages.Count + pending.Paths.GonePages.Count, "pagina tolta", "pagine tolte"),
            .. Count(pending.Paths.NewPages.Count, "pagina nuova", "pagine nuove"),
            .. Count(pending.Paths.GoneFiles.Count, "file tolto", "file tolti"),
            .. Count(pending.Paths.NewFiles.Count, "file nuovo", "file nuovi"),
            .. Count(Of(pending, ChangeKind.Gone).Count(), "dato tolto", "dati tolti"),
            .. Count(Of(pending, ChangeKind.Changed).Count(), "dato cambiato", "dati cambiati"),
            .. Count(Of(pending, ChangeKind.Appeared).Count(), "dato nuovo", "dati nuovi"),
        ];
        var first = Of(pending, ChangeKind.Changed).OrderByDescending(Size).Take(3).Select(change => "  " + Changed(change));
        return pending.Before is null
                ?
                [
                    $"Rispetto al sito online: {(counts.Length == 0 ? "le stesse pagine" : string.Join(", ", counts))}. Per vedere "
                        + $"che cosa cambia: trasparenza genera --prova",
                ]
            : counts.Length == 0 ? ["Rispetto al sito online i dati non cambiano."]
            : [$"Rispetto al sito online: {string.Join(", ", counts)}. Per vederli tutti: trasparenza genera --prova", .. first];
    }

    /// <summary>Returns the size of a value's change: for numbers the logarithm of their ratio, for words zero.</summary>
    public static double Size(Change change) =>
        Number(change.Old) is { } old && Number(change.New) is { } now
            ? old == now
                ? 0
                : old * now <= 0
                    ? double.MaxValue
                    : Math.Abs(Math.Log((double)(now / old)))
            : 0;

    private static decimal? Number(string? written) =>
        decimal.TryParse(
            written?.Replace(".", "", StringComparison.Ordinal).Replace(',', '.').TrimEnd('%', ' '),
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static (string Title, int Count, IReadOnlyList<string> Lines)[] OfRecords(IReadOnlyList<Change> changes)
    {
        Change[] Of(ChangeKind kind) => [.. changes.Where(change => change.Kind == kind)];
        var (gone, changed, moved, come) = (Of(ChangeKind.Gone), Of(ChangeKind.Changed), Of(ChangeKind.Moved), Of(ChangeKind.Appeared));
        return
        [
            ("Dati tolti", gone.Length, Named(gone)),
            ("Dati cambiati", changed.Length, [.. changed.OrderByDescending(Size).Select(Changed)]),
            ("Dati spostati", moved.Length, Named(moved)),
            ("Dati nuovi", come.Length, Named(come)),
        ];
    }

    private static IEnumerable<Change> Of(PendingChanges pending, ChangeKind kind) => pending.Records.Where(change => change.Kind == kind);

    private static string[] Count(int count, string one, string many) => count == 0 ? [] : [ItalianText.Count(count, one, many)];

    private static IReadOnlyList<string> Listed(IReadOnlyList<string> lines) =>
        lines.Count <= Longest ? lines : [.. lines.Take(Longest), $"… e altri {lines.Count - Longest} (tutti con --format json)"];

    private static string Words(Loss loss) =>
        loss.Kind switch
        {
            LossKind.Year => $"l'anno {loss.Place} non c'è più (--conferma {loss.Name})",
            LossKind.Pages => $"{ItalianText.Count(loss.Count, "pagina", "pagine")} in meno (--conferma {loss.Name})",
            LossKind.Records => $"{loss.Place}: {ItalianText.Count(loss.Count, "voce", "voci")} in meno (--conferma {loss.Name})",
            _ => $"{loss.Place} non c'è più (--conferma {loss.Name})",
        };

    // Groups items of one folder into one line, largest group first.
    private static IReadOnlyList<string> Folded(IReadOnlyList<string> paths) =>
        [
            .. paths
                .GroupBy(path => path[..(path.LastIndexOf('/') + 1)])
                .OrderByDescending(folder => folder.Count())
                .SelectMany(folder =>
                    folder.Count() <= Few
                        ? folder.AsEnumerable()
                        :
                        [
                            $"{folder.Key}: {folder.Count()} "
                                + $"({string.Join(", ", folder.Take(Few).Select(path => path[folder.Key.Length..]))}, …)",
                        ]
                ),
        ];

    // Groups items of one file into one line, largest group first.
    private static IReadOnlyList<string> Named(IEnumerable<Change> changes) =>
        [
            .. changes
                .GroupBy(change => change.File)
                .OrderByDescending(file => file.Count())
                .SelectMany(file =>
                    file.Count() <= Few
                        ? file.Select(change => Named(change))
                        :
                        [
                            $"{file.Key}: {ItalianText.Count(file.Count(), "voce", "voci")} "
                                + $"({string.Join(", ", file.Take(Few).Select(change => change.Record.Key))}, …)",
                        ]
                ),
        ];

    private static string Named(Change change) =>
        $"{At(change)}: {change.Record.Kind} "
        + $"«{change.Record.Name}»{(change.Record.Key == change.Record.Name ? "" : $" ({change.Record.Key})")}";

    private static string Changed(Change change) =>
        $"{At(change)}: {change.Record.Kind} «{change.Record.Name}», {change.Field}: {Quoted(change.Old)} → {Quoted(change.New)}";

    private static string At(Change change) => $"{change.File} {change.Where}".TrimEnd();

    private static string Edited(PageEdit edit) =>
        $"{(edit.Pages.Count == 1 ? edit.Pages[0] : $"in {edit.Pages.Count} pagine ({edit.Pages[0]}, …)")}: {Quoted(edit.Old)} → "
        + $"{Quoted(edit.New)}";

    private static string Quoted(string? text) =>
        text is null ? "(niente)"
        : text.ReplaceLineEndings(" / ") is var line && line.Length > LongestText ? $"«{line[..LongestText]}…»"
        : $"«{text.ReplaceLineEndings(" / ")}»";
}
