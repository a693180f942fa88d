using System.Text;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Editing;

/// <summary>
/// Creates the files of a new year. Lasting records are copied from the previous year: units, bodies, companies, other bodies, facilities
/// and their kinds, with their pictures. Ongoing objectives are copied with their indicators. Data of a single year are not copied:
/// figures, dates, lines of the act, readings, the plan's text.
/// </summary>
public static partial class NewYear
{
    private static readonly FileSchema[] Lasting =
    [
        BodySchema.Definition,
        UnitSchema.Definition,
        CompanySchema.Definition,
        OtherBodySchema.Definition,
        FacilityKindSchema.Definition,
        FacilitySchema.Definition,
    ];

    private static readonly FileSchema[] ColumnsOnly = [DocumentSchema.Definition];

    // The results and payments of a company or body in a single year.
    private static readonly Field[] OfTheYear = [CompanySchema.Results, CompanySchema.Administrators, CommonFields.Source];

    /// <summary>Returns the files, by path relative to the year's folder.</summary>
    /// <param name="tree">The existing content.</param>
    /// <param name="year">The new year.</param>
    /// <param name="before">The year to copy from, or null for an empty year.</param>
    /// <param name="log">Receives diagnostics about unreadable files.</param>
    public static IReadOnlyDictionary<string, byte[]> Files(ContentTree tree, int year, int? before, DiagnosticLog log)
    {
        var span = new Dictionary<string, string> { [YearSchema.Span.Name] = $"{year:D4}-{year + 2:D4}" };
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["anno.yml"] = Encoding.UTF8.GetBytes(Templates.Settings(YearSchema.Definition, span)),
            ["piano/01-premessa.md"] = Encoding.UTF8.GetBytes(Templates.Chapter()),
        };
        foreach (var schema in Lasting.Concat(ColumnsOnly))
        {
            if (before is { } old && tree.Find(schema, old) is { } file && SheetExport.Read(file, schema, log) is { } table)
            {
                foreach (var picture in Pictures(tree, table, old))
                {
                    files[picture.Path[$"{old:D4}/".Length..]] = picture.Whole().Bytes.ToArray();
                }

                files[NameOf(schema)] = (ColumnsOnly.Contains(schema) ? table with { Rows = [] } : Taken(table, schema, old))
                    .ToCsv()
                    .ToArray();
            }
        }

        foreach (var (schema, table) in before is { } last ? OngoingObjectives.Of(tree, last, year, log) : [])
        {
            files[NameOf(schema)] = table.ToCsv().ToArray();
        }

        return files;
    }

    private static string NameOf(FileSchema schema) => schema.Path["ANNO/".Length..];

    private static ExportedTable Taken(ExportedTable table, FileSchema schema, int old)
    {
        var fields = table.Headers.Select(name => schema.Find(name)).ToArray();
        return table with
        {
            Rows =
            [
                .. table.Rows.Select(row =>
                    row.Select((cell, i) => IsCarriedOver(fields[i], cell) ? WithYear(cell, fields[i]!, old) : "").ToArray()
                ),
            ],
        };
    }

    // Pages show only pictures of their own year.
    private static IEnumerable<StoredFile> Pictures(ContentTree tree, ExportedTable table, int old)
    {
        var column = table.Headers.Select(Field.KeyOf).ToList().IndexOf(PictureFields.File.Key);
        return column < 0
            ? []
            : table
                .Rows.Select(row => row[column])
                .Where(written => written.Length > 0)
                .Select(PictureNames.OfField)
                .Distinct()
                .Select(name => tree.Find($"{old:D4}/{PictureFields.Folder}/{name}"))
                .OfType<StoredFile>();
    }

    private static bool IsCarriedOver(Field? field, string cell) =>
        field is not null
        && field.Type is not (FieldType.Number or FieldType.Whole or FieldType.Percent or FieldType.Date or FieldType.Citation)
        && OfTheYear.All(other => other.Key != field.Key)
        && (field.Type is not (FieldType.Target or FieldType.WebAddressOrTarget) || AnswerReader.IsWebAddress(cell));

    // A link to content that is not copied keeps leading to the old year.
    private static string WithYear(string cell, Field field, int old) =>
        field.Type == FieldType.Markdown ? Left().Replace(cell, match => $"]({match.Groups["scheme"].Value}:{old:D4}/") : cell;

    [GeneratedRegex(
        @"\]\((?<scheme>obiettivo|documento|capitolo|tabella|indicatore|notizia|ciclo|contesto):(?!\d{4}/)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Left();
}
