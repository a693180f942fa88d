using System.Globalization;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>
/// Orders and groups messages for people: causes before consequences, and repeated faults of a column as one message. Machine formats keep
/// every message.
/// </summary>
public static class MessageGroups
{
    // Up to this many faults of a column are reported singly, since each may have its own cure.
    private const int MaxUngrouped = 3;
    private const int ShownCells = 5;

    // A file that was only partly read causes other messages: broken references and failed sums.
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

    /// <summary>Returns the messages in the order for display.</summary>
    /// <param name="messages">The messages, sorted by place.</param>
    public static IReadOnlyList<MessageGroup> Of(IReadOnlyList<Diagnostic> messages)
    {
        var columns = messages
            .Where(IsOfColumn)
            .GroupBy(KeyOf)
            .Where(column => column.Count() > MaxUngrouped)
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
    /// Returns the sentence about other cells with the same fault: "lo stesso in altre 132 celle: C3, C4, C5, C6, C7 …"; null for no cells.
    /// </summary>
    internal static string? Words(IReadOnlyList<string> others) =>
        others.Count == 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"lo stesso in altre {others.Count} celle: "
                    + $"{string.Join(", ", others.Take(ShownCells))}{(others.Count > ShownCells ? " …" : "")}"
            );

    // An unknown file is a cause if it was meant to be a known one.
    private static bool IsCause(Diagnostic message) =>
        Causes.Contains(message.Problem) || (message.Problem == Problems.FileUnknown && message.Details is [ContentFile]);

    // Discrepancies of figures are reported one by one.
    private static bool IsOfColumn(Diagnostic message) => message.Place.Cell is not null && message.Problem.What != "{0}";

    private static (Problem Problem, Severity Severity, string Path, string Column) KeyOf(Diagnostic message) =>
        (
            message.Problem,
            message.Severity,
            message.Place.Path,
            message.Place.Cell!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
        );
}

/// <summary>A message, and the other cells of its column with the same fault.</summary>
public sealed record MessageGroup(Diagnostic First, IReadOnlyList<string> Others);
