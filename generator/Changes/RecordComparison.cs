namespace Cremona.Transparency.Generator.Changes;

/// <summary>Compares two sets of typed records: of releases, years or content folders.</summary>
public static class RecordComparison
{
    /// <summary>
    /// Returns the differences: deleted records in their former order, then added, moved and changed ones in the present order.
    /// </summary>
    /// <param name="before">The former records, with unique identities.</param>
    /// <param name="after">The present records, with unique identities.</param>
    /// <param name="isOfValues">
    /// True to compare values only: the order has no meaning, and a long text is one change. False to report also records that moved, and
    /// each changed line.
    /// </param>
    public static IReadOnlyList<Change> Of(IReadOnlyList<TypedRecord> before, IReadOnlyList<TypedRecord> after, bool isOfValues = false)
    {
        var former = before.ToDictionary(record => record.Identity);
        var present = after.Select(record => record.Identity).ToHashSet();
        HashSet<(string, int?, string)> moved = isOfValues
            ? []
            : Moved(
                [.. before.Where(record => present.Contains(record.Identity))],
                [.. after.Where(record => former.ContainsKey(record.Identity))]
            );
        var changes = before
            .Where(record => !present.Contains(record.Identity))
            .Select(record => new Change(ChangeKind.Gone, record))
            .ToList();
        foreach (var record in after)
        {
            if (!former.TryGetValue(record.Identity, out var old))
            {
                changes.Add(new Change(ChangeKind.Appeared, record));
                continue;
            }

            if (moved.Contains(record.Identity))
            {
                changes.Add(new Change(ChangeKind.Moved, record));
            }

            changes.AddRange(Cells(old, record, isOfValues));
        }

        return changes;
    }

    private static IEnumerable<Change> Cells(TypedRecord old, TypedRecord record, bool isOfValues)
    {
        if (old.Cells.SequenceEqual(record.Cells))
        {
            return [];
        }

        var before = old.Cells.ToDictionary(cell => cell.Field, cell => cell.Value, StringComparer.Ordinal);
        var after = record.Cells.ToDictionary(cell => cell.Field, cell => cell.Value, StringComparer.Ordinal);
        var values = record
            .Cells.SelectMany(cell => Values(record, cell.Field, before.GetValueOrDefault(cell.Field), cell.Value, isOfValues))
            .Concat(
                old.Cells.Where(cell => !after.ContainsKey(cell.Field))
                    .SelectMany(cell => Values(record, cell.Field, cell.Value, null, isOfValues))
            )
            .ToArray();

        // Equal values in another order mean that table columns were swapped.
        return values.Length > 0 || isOfValues ? values : [new Change(ChangeKind.Moved, record)];
    }

    private static IEnumerable<Change> Values(TypedRecord record, string field, string? old, string? now, bool isWhole)
    {
        if (old == now)
        {
            return [];
        }

        var change = new Change(ChangeKind.Changed, record)
        {
            Field = field,
            Old = old,
            New = now,
        };
        return isWhole || old is null || now is null || !(old + now).Contains('\n', StringComparison.Ordinal)
            ? [change]
            : LineDifference.Of(old, now).Select(part => change with { Old = part.Old, New = part.New, Offset = part.Offset });
    }

    // Records outside a longest run that kept its order: the smallest set that explains the new order. Only records of the same file are
    // compared.
    private static HashSet<(string Kind, int? Year, string Key)> Moved(TypedRecord[] before, TypedRecord[] after)
    {
        var places = new Dictionary<(string, int?, string), int>(before.Length);
        foreach (var record in before)
        {
            places[record.Identity] = places.Count;
        }

        var moved = new HashSet<(string Kind, int? Year, string Key)>();
        foreach (var group in after.GroupBy(record => (record.Kind, record.Year, record.Kind == TypedRecords.Row ? record.File : "")))
        {
            TypedRecord[] records = [.. group];
            var kept = IncreasingRun.Of([.. records.Select(record => places[record.Identity])]);
            moved.UnionWith(records.Where((_, i) => !kept[i]).Select(record => record.Identity));
        }

        return moved;
    }
}
