using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the tables of the act that are generated from records.</summary>
public static class ProspectReader
{
    /// <summary>Returns the prospects of a year.</summary>
    public static IReadOnlyList<Prospect> Read(ContentTree tree, int year, DiagnosticLog log)
    {
        if (
            tree.Find(ProspectSchema.Definition, year) is not { } file
            || TextDecoder.Decode(file, allowsOld: false, log) is not { } source
            || YamlReader.Read(source, source.Text, 0, log) is not { } mapping
        )
        {
            return [];
        }

        return [.. mapping.Entries!.Select(entry => ReadProspect(source, entry, log)).OfType<Prospect>()];
    }

    private static Prospect? ReadProspect(SourceText source, YamlEntry entry, DiagnosticLog log)
    {
        if (AnswerReader.CodeProblem(entry.Key) is { } problem)
        {
            log.Report(problem.At(source.AtBytes(entry.KeySpan.Start, entry.KeySpan.Length), entry.Key));
        }

        if (SettingsReader.Read(source, entry.Value, ProspectSchema.Definition, log, entry.KeySpan) is not { } settings)
        {
            return null;
        }

        var fromCompanies = settings.Answers.Text(ProspectSchema.From) == "societa";
        var schema = fromCompanies ? CompanySchema.Definition : OtherBodySchema.Definition;
        var columns = new List<ProspectColumn>();
        foreach (var column in settings[ProspectSchema.Columns]?.Entries ?? [])
        {
            var name = column.Value.Text ?? "";
            if (schema.Find(name) is { } field)
            {
                columns.Add(new ProspectColumn(column.Key, field));
            }
            else
            {
                var place = source.AtBytes(column.Value.Span.Start, column.Value.Span.Length);
                log.Report(
                    Problems.FieldNameUnknown.At(
                        place,
                        name,
                        schema.Path.Split('/')[^1],
                        Nearest.Hint(name, schema.Fields.Select(known => known.Name))
                    )
                );
            }
        }

        return new Prospect(
            new Head(RecordKind.Table, entry.Key.ToLowerInvariant(), settings.Answers.Text(ProspectSchema.Title), settings.Answers),
            fromCompanies,
            columns
        );
    }
}
