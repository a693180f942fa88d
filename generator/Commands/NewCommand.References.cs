using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Law;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Adds records that refer to others: a remark, a section, a prospect. Writes them only if their target exists.</summary>
public sealed partial class NewCommand
{
    private const int MaxColumns = 5;

    private bool MakeRemark(ContentTree tree, int at, string target)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { [RemarkSchema.Where.Key] = target };
        if (options.Text is { } text)
        {
            cells[RemarkSchema.Text.Key] = text;
        }

        var next = options.Text is null ? "Scrivi la nota nella colonna «testo»." : "È pronta.";
        return MakeReferring(tree, RemarkSchema.Definition, at, target, cells, next);
    }

    private bool MakeSection(ContentTree tree, string name)
    {
        var label = TransparencyTrees.IsRoot(name)
            ? TransparencyTrees.RootLabel
            : TransparencyTrees
                .All.Reverse()
                .Select(tree => tree.Find(name) is { } section ? tree.NameOf(section) : null)
                .FirstOrDefault(known => known is not null)
                ?? name;
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SectionSchema.Label.Key] = label,
            [SectionSchema.Where.Key] = options.Where ?? Placeholder.Words,
        };
        if (options.Text is { } reason)
        {
            cells[SectionSchema.Reason.Key] = reason;
        }

        var next = options.Where is null
            ? "Scrivi nella colonna «dove» la pagina (documento:bando), l'indirizzo, oppure «non pubblicata in questo portale»."
            : "È pronta.";
        return MakeReferring(tree, SectionSchema.Definition, 0, label, cells, next);
    }

    private bool MakeReferring(ContentTree tree, FileSchema schema, int at, string name, Dictionary<string, string> cells, string next)
    {
        var path = schema.PathIn(at);
        var workbook = tree.All.FirstOrDefault(file =>
            Workbooks.PlaceOf(file.Path)?.Equals(path, StringComparison.OrdinalIgnoreCase) == true
        );
        if (workbook is not null)
        {
            return Fail(Problems.NewRowInWorkbook.At(Place.File(workbook.Path), name));
        }

        var old = tree.Find(path);
        return NewRow.Add(path, old, schema, cells, log) is { } bytes
            ? Put(
                tree.All,
                path,
                old,
                bytes,
                $"aggiunta a {options.Content}/{path} la riga di «{name}». {next} Le colonne:\n" + FieldWords.List(schema.Fields, "  ")
            )
            : false;
    }

    private bool MakeProspect(ContentTree tree, IReadOnlyList<StoredFile> files, int at, string code)
    {
        var path = ProspectSchema.Definition.PathIn(at);
        if (AnswerReader.CodeProblem(code) is { } problem)
        {
            return Fail(problem.At(Place.File(path), code) with { ExitCode = ExitCodes.CallWrong });
        }

        // Uses the existing one of the two lists, with its columns.
        var lists = new ContentTree(Workbooks.Unfold(tree.All, new DiagnosticLog()));
        var schema =
            lists.Find(CompanySchema.Definition, at) is null && lists.Find(OtherBodySchema.Definition, at) is not null
                ? OtherBodySchema.Definition
                : CompanySchema.Definition;
        var from = Path.GetFileNameWithoutExtension(schema.Path);
        var text = Templates.Prospect(code.ToLowerInvariant(), options.Text, from, ColumnsOf(lists.Find(schema, at), schema));
        var old = tree.Find(path);
        var next = options.Text is null ? "Scrivi il titolo in «titolo»" : "È pronto";
        var words =
            $"aggiunto a {options.Content}/{path} il prospetto «{code}», dalle righe di {from}. {next}; togli le colonne che non servono, "
            + $"e metti il prospetto in un capitolo con "
            + $"[](tabella:{code.ToLowerInvariant()}).\n{FieldWords.ListOfSettings(ProspectSchema.Definition.Fields, "  ")}";
        return Put(files, path, old, old is null ? Encoding.UTF8.GetBytes(text) : Appended(old, text), words);
    }

    private static IEnumerable<Field> ColumnsOf(StoredFile? file, FileSchema schema)
    {
        string[] header =
            file is not null && SheetReader.Read(file, new DiagnosticLog()) is { Rows: [var first, ..] }
                ? [.. first.Cells.Select(CellText.CleanName)]
                : [];
        Field[] found = [.. header.Select(schema.Find).OfType<Field>().Where(IsColumn)];
        return found.Length > 0
            ? found.Take(MaxColumns)
            : [schema.Fields.First(field => field is { Required: true, Type: FieldType.Text })];
    }

    private static bool IsColumn(Field field) =>
        !field.IsList
        && !CommonFields.Tail.Contains(field)
        && field.Type is FieldType.Text or FieldType.Number or FieldType.Whole or FieldType.Percent;

    // Writes only if the content then has no new error, except for fields to be filled in.
    private bool Put(IReadOnlyList<StoredFile> files, string path, StoredFile? old, byte[] bytes, string words)
    {
        var place = old?.Path ?? path;
        var before = ErrorsIn(files).Select(KeyOf).ToHashSet();
        var added = ErrorsIn([.. files.Where(file => file.Path != place), new StoredFile(place, bytes)])
            .Where(message => message.Problem != Problems.PlaceholderLeft && !before.Contains(KeyOf(message)))
            .ToArray();
        foreach (var message in added)
        {
            log.Report(message);
        }

        if (added.Length > 0)
        {
            Done("non è stato scritto niente.");
            return false;
        }

        if (old is null)
        {
            UserFiles.Write(options.Content, path, bytes);
        }
        else
        {
            UserFiles.Replace(options.Content, old.Path, bytes);
        }

        return Done(words);
    }

    private static (string Code, string Path, string What) KeyOf(Diagnostic message) =>
        (message.Problem.Code, message.Place.Path, message.What);

    private static IEnumerable<Diagnostic> ErrorsIn(IReadOnlyList<StoredFile> files)
    {
        var own = new DiagnosticLog();
        if (SiteReader.Read(files, own) is { } content)
        {
            SiteRules.Check(content, own, strict: false);
        }

        return own.InOrder().Where(message => message.Severity == Severity.Error);
    }
}
