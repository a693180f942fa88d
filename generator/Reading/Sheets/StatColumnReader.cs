using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the header of a statistical table: column names, with the groups and spoken texts of <c>tabelle.yml</c>.</summary>
internal static class StatColumnReader
{
    /// <summary>Returns the columns in order, without empty columns at the end.</summary>
    public static List<StatColumn> Read(SourceText source, Sheet sheet, Settings settings, DiagnosticLog log)
    {
        var header = sheet.Rows[0];
        var names = header.Cells.Select(CellText.CleanName).ToList();
        while (names.Count > 0 && names[^1].Length == 0)
        {
            names.RemoveAt(names.Count - 1);
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (PersonalFields.IsOfOnePerson(names[i]))
            {
                log.Report(Problems.FieldPersonal.At(header.Origin(sheet.Source).At(header.Spans[i], i), names[i]));
            }

            CheckName(names[i], header.Origin(sheet.Source).At(header.Spans[i], i), log);
            if (names.Take(i).Contains(names[i], StringComparer.OrdinalIgnoreCase))
            {
                log.Report(Problems.NameTwice.At(header.Origin(sheet.Source).At(header.Spans[i], i), names[i]));
            }
        }

        var groups = settings[TableSchema.Groups]?.Entries ?? [];
        var spoken = settings[TableSchema.Spoken]?.Entries ?? [];
        var named = spoken
            .Select(entry => (entry.Key, entry.KeySpan))
            .Concat(groups.SelectMany(group => group.Value.Items ?? []).Select(item => (item.Text ?? "", item.Span)));
        foreach (var (name, span) in named.Where(name => !names.Contains(name.Item1, StringComparer.OrdinalIgnoreCase)))
        {
            log.Report(Problems.IdentityNameUnknown.At(source.AtBytes(span.Start, span.Length), name, Nearest.Hint(name, names)));
        }

        return
        [
            .. ReadColumns(names, groups, spoken)
                .Select((column, i) => column with { Place = header.Origin(sheet.Source).At(header.Spans[i], i) }),
        ];
    }

    /// <summary>Reports a row or column name that a spreadsheet turned into a date, or that is still a placeholder.</summary>
    public static void CheckName(string name, Place place, DiagnosticLog log)
    {
        if (CellText.IsMonth(name))
        {
            log.Report(Problems.NameIsDate.At(place, name));
        }
        else if (name == Placeholder.Words)
        {
            log.Report(Problems.PlaceholderLeft.At(place, name, ", o togli la riga o la colonna."));
        }
    }

    private static Dictionary<string, YamlEntry> GroupsByColumn(IReadOnlyList<YamlEntry> groups)
    {
        var found = new Dictionary<string, YamlEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, group) in groups.SelectMany(group => (group.Value.Words ?? []).Select(name => (name, group))))
        {
            found.TryAdd(name, group);
        }

        return found;
    }

    // «M» is short for «D M» only to the right of «D»: elsewhere the group's name would be lost.
    private static List<StatColumn> ReadColumns(List<string> names, IReadOnlyList<YamlEntry> groups, IReadOnlyList<YamlEntry> spoken)
    {
        var (groupOf, known, columns) = (
            GroupsByColumn(groups),
            names.ToHashSet(StringComparer.OrdinalIgnoreCase),
            new List<StatColumn>(names.Count)
        );
        (YamlEntry? Group, string Name) first = (null, "");
        foreach (var name in names)
        {
            var group = groupOf.GetValueOrDefault(name);
            first = ReferenceEquals(group, first.Group) ? first : (group, name);
            columns.Add(
                new StatColumn(name, group is null ? name : Printed(name, group.Key, first.Name, known))
                {
                    Group = group?.Key,
                    Spoken = spoken.FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase))?.Value.Text,
                }
            );
        }

        return columns;
    }

    private static string Printed(string name, string group, string first, HashSet<string> known) =>
        name.StartsWith(group + " ", StringComparison.OrdinalIgnoreCase)
            ? (string.Equals(first, group, StringComparison.OrdinalIgnoreCase) ? name[(group.Length + 1)..] : name)
        : known.Contains(group) ? name
        : $"{group}: {name}";
}
