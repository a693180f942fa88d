using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the record tables of a year; each row becomes one noun.</summary>
public static class RecordReaders
{
    /// <summary>Returns the rows of a schema's file as nouns; empty if the file does not exist.</summary>
    public static IReadOnlyList<T> Read<T>(ContentTree tree, FileSchema schema, int year, DiagnosticLog log, Func<Answers, T?> make)
        where T : class => Read(tree, schema, year, log, null, (row, _) => make(row));

    /// <summary>Returns the rows of a schema's file as nouns, if making a noun may report messages or needs more than its row.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="schema">The schema of the file.</param>
    /// <param name="year">The year, or 0.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="basis">The dependencies of the nouns besides their rows, compared by equality; null for no dependencies.</param>
    /// <param name="make">Makes the noun of a row, on any thread.</param>
    public static IReadOnlyList<T> Read<T>(
        ContentTree tree,
        FileSchema schema,
        int year,
        DiagnosticLog log,
        object? basis,
        Func<Answers, DiagnosticLog, T?> make
    )
        where T : class
    {
        if (tree.Find(schema, year) is not { } file)
        {
            return [];
        }

        var made = tree.Rows.Each("nouns of " + file.Path, year, basis, RecordSheetReader.Read(file, schema, log, tree.Sheets), log, make);
        return tree.Rows.Once("list of " + file.Path, year, made, () => made.OfType<T>().ToArray());
    }

    /// <summary>Returns the head of a row.</summary>
    public static Head Head(RecordKind kind, Answers row, Field name) => new(kind, row.Text(CommonFields.Code), row.Text(name), row);

    public static CycleItem CycleItem(Answers row) =>
        new(Head(RecordKind.CycleItem, row, CycleSchema.What), row.Text(CycleSchema.Type))
        {
            Body = Code(row, CycleSchema.Body),
            Date = row.Date(CycleSchema.Date),
            IsExpected = row.TextOrNull(CycleSchema.Outcome) is { } outcome ? outcome == CycleSchema.Outcome.Choices[0] : null,
            Act = Code(row, CycleSchema.Act),
        };

    public static Body Body(Answers row) =>
        new(Head(RecordKind.Body, row, BodySchema.Name))
        {
            Type = row.TextOrNull(BodySchema.Type),
            Description = Markdown(row, BodySchema.Description),
            Parent = Code(row, BodySchema.Parent),
        };

    public static Unit Unit(Answers row) =>
        new(Head(RecordKind.Unit, row, UnitSchema.Name))
        {
            Parent = Code(row, UnitSchema.Parent),
            Competences = Markdown(row, UnitSchema.Competences),
        };

    public static Participation Company(Answers row) => new(Head(RecordKind.Company, row, CompanySchema.Name), IsCompany: true);

    public static Participation OtherBody(Answers row) => new(Head(RecordKind.OtherBody, row, OtherBodySchema.Name), IsCompany: false);

    public static Facility Facility(Answers row)
    {
        var name = row.TextOrNull(FacilitySchema.Name);
        var place = row.TextOrNull(FacilitySchema.Place);
        return new Facility(new Head(RecordKind.Facility, row.Text(CommonFields.Code), name ?? place ?? row.Text(CommonFields.Code), row))
        {
            Name = name,
            Place = place,
            Kind = Code(row, FacilitySchema.FacilityKind),
            Group = row.TextOrNull(FacilitySchema.Group),
            Within = Code(row, FacilitySchema.Within),
            Unit = Code(row, FacilitySchema.Unit),
            Position =
                row.Number(FacilitySchema.Latitude) is { } latitude && row.Number(FacilitySchema.Longitude) is { } longitude
                    ? ((double)latitude, (double)longitude)
                    : null,
        };
    }

    public static FacilityKind FacilityKind(Answers row) =>
        new(Head(RecordKind.FacilityKind, row, FacilityKindSchema.Name)) { Declared = row.Number(FacilityKindSchema.Declared) };

    public static Document Document(Answers row) =>
        new(
            Head(RecordKind.Document, row, DocumentSchema.Title),
            row.Text(DocumentSchema.State) switch
            {
                "disponibile" => DocumentState.Available,
                "altrove" => DocumentState.Elsewhere,
                _ => DocumentState.MissingInSource,
            }
        )
        {
            File = row.TextOrNull(DocumentSchema.File),
            Body = Code(row, DocumentSchema.Body),
            Date = row.Date(DocumentSchema.Date),
            About = Targets(row, DocumentSchema.About),
        };

    public static ContextFigure? ContextFigure(Answers row, DiagnosticLog log) =>
        row.Number(ContextSchema.Value) is not { } value
            ? null
            : new(Head(RecordKind.ContextFigure, row, ContextSchema.Name), value, row.Text(ContextSchema.Value))
            {
                Group = row.TextOrNull(ContextSchema.Group),
                Check = row.TextOrNull(ContextSchema.Check) is { } check
                    ? IdentityReader.ReadOfFigures(check, row.At(ContextSchema.Check), log)
                    : null,
            };

    public static Remark? Remark(Answers row) =>
        Target.Parse(row.Text(RemarkSchema.Where)) is { } where ? new(row, where, row.Text(RemarkSchema.Text)) : null;

    public static ChangeReason? ChangeReason(Answers row) =>
        Target.Parse(row.Text(ChangeReasonSchema.Where)) is { } where ? new(row, where, row.Text(ChangeReasonSchema.Reason)) : null;

    /// <summary>Returns the codes listed in a field.</summary>
    public static IReadOnlyList<string> Codes(Answers row, Field field) => [.. row.List(field).Select(code => code.ToLowerInvariant())];

    /// <summary>Returns the code in a reference field, or null.</summary>
    public static string? Code(Answers row, Field field) => row.TextOrNull(field)?.ToLowerInvariant();

    private static List<Target> Targets(Answers row, Field field) => [.. row.List(field).Select(Target.Parse).OfType<Target>()];

    private static MarkdownText? Markdown(Answers row, Field field) =>
        row.TextOrNull(field) is null ? null : MarkdownText.OfField(row, field);
}
