using System.Globalization;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>
/// Messages for people: causes before what follows from them, and the same fault of many cells of a column once. Forms for programs
/// keep every message.
/// </summary>
public static class MessageGroups
{
    // So many of one column are told one by one: each may have its own cure.
    private const int MostAlone = 3;
    private const int ShownCells = 5;

    // A file that could not be read whole takes others with it: their references lead nowhere, their sums fail.
    private static readonly HashSet<Problem> Causes =
    [
        Problems.FileMissing,
        Problems.EncodingUnreadable,
        Problems.QuoteUnclosed,
        Problems.ColumnMissing,
        Problems.ColumnUnknown,
        Problems.ColumnTwice,
        Problems.YamlBroken,
        Problems.YamlTooDeep,
        Problems.FileTooBig,
        Problems.OfficeFile,
        Problems.TextDocument,
        Problems.OldWorkbook,
        Problems.FileCopy,
        Problems.FileTwin,
        Problems.SheetEmpty,
        Problems.SheetTwice,
        Problems.MergeLeft,
        Problems.RowSeparator,
        Problems.TableTooLong,
        Problems.TableWithoutSheet,
    ];

    /// <summary>The messages in the order in which people are told.</summary>
    /// <param name="messages">The messages, sorted by place.</param>
    public static IReadOnlyList<MessageGroup> Of(IReadOnlyList<Diagnostic> messages)
    {
        var columns = messages
            .Where(IsOfColumn)
            .GroupBy(KeyOf)
            .Where(column => column.Count() > MostAlone)
            .ToDictionary(column => column.Key, column => column.ToArray());
        return
        [
            .. messages
                .OrderBy(message => IsCause(message) ? 0 : 1)
                .Select(message =>
                    IsOfColumn(message) && columns.TryGetValue(KeyOf(message), out var all)
                        ? all[0] == message
                            ? new MessageGroup(message, [.. all.Skip(1).Select(other => other.Place.Cell!)])
                            : null
                        : new MessageGroup(message, [])
                )
                .OfType<MessageGroup>(),
        ];
    }

    /// <summary>
    /// The other cells of the same fault: "lo stesso in altre 132 celle: C3, C4, C5, C6, C7 …"; null where there are none.
    /// </summary>
    internal static string? Words(IReadOnlyList<string> others) =>
        others.Count == 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"lo stesso in altre {others.Count} celle: "
                    + $"{string.Join(", ", others.Take(ShownCells))}{(others.Count > ShownCells ? " …" : "")}"
            );

    // A file without a place is a cause where it was to be another.
    private static bool IsCause(Diagnostic message) =>
        Causes.Contains(message.Problem) || (message.Problem == Problems.FileUnknown && message.Details is [ContentFile]);

    // Figures that disagree are explained one by one.
    private static bool IsOfColumn(Diagnostic message) => message.Place.Cell is not null && message.Problem.What != "{0}";

    private static (Problem Problem, Severity Severity, string Path, string Column) KeyOf(Diagnostic message) =>
        (
            message.Problem,
            message.Severity,
            message.Place.Path,
            message.Place.Cell!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
        );
}

/// <summary>A message, and the other cells of its column that have the same fault.</summary>
public sealed record MessageGroup(Diagnostic First, IReadOnlyList<string> Others);
