using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The first row of a statistical table: names of columns, with the groups and spoken words of <c>tabelle.yml</c>.</summary>
internal static class StatColumnReader
{
    /// <summary>The columns in their order, without empty ones at the end.</summary>
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
        var named = spoken.Select(entry => (entry.Key, entry.KeySpan)).Concat(groups.SelectMany(group => group.Value.Items ?? []).Select(item => (item.Text ?? "", item.Span)));
        foreach (var (name, span) in named.Where(name => !names.Contains(name.Item1, StringComparer.OrdinalIgnoreCase)))
        {
            log.Report(Problems.IdentityNameUnknown.At(source.AtBytes(span.Start, span.Length), name, Nearest.Hint(name, names)));
        }

        return [.. names.Select(name => ReadColumn(name, groups, spoken))];
    }

    /// <summary>Reports the name of a column or row that a spreadsheet made a date of, or that is still to be written.</summary>
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

    private static StatColumn ReadColumn(string name, IReadOnlyList<YamlEntry> groups, IReadOnlyList<YamlEntry> spoken)
    {
        var group = groups.FirstOrDefault(entry => entry.Value.Words?.Contains(name, StringComparer.OrdinalIgnoreCase) == true)?.Key;
        var isWithin = group is not null && name.StartsWith(group + " ", StringComparison.OrdinalIgnoreCase);
        return new StatColumn(name, isWithin ? name[(group!.Length + 1)..] : name)
        {
            Group = group,
            Spoken = spoken.FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase))?.Value.Text,
        };
    }
}
