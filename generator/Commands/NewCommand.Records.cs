using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Views;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Adds to an existing year: a row, a reading, a table, a news item.</summary>
public sealed partial class NewCommand
{
    private bool MakeTable(ContentTree tree, int at, string code)
    {
        var path = $"{at:D4}/personale/{code.ToLowerInvariant()}.csv";
        var settings = TableSchema.Definition.PathIn(at);
        if (AnswerReader.CodeProblem(code) is { } problem)
        {
            return Fail(problem.At(Place.File(path), code) with { ExitCode = ExitCodes.CallWrong });
        }

        var old = tree.Find(settings);
        var isTaken =
            old is not null
            && Encoding
                .UTF8.GetString(old.Bytes.Span)
                .Split('\n')
                .Any(line => line.StartsWith(code + ":", StringComparison.OrdinalIgnoreCase));
        if (
            isTaken
            || tree.Find(path) is not null
            || tree.All.Any(file => Workbooks.PlaceOf(file.Path)?.Equals(path, StringComparison.OrdinalIgnoreCase) == true)
        )
        {
            return Fail(Problems.NewFileTaken.At(Place.File(path)));
        }

        var dialect = SheetDialect.Italian;
        UserFiles.Write(
            options.Content,
            path,
            [
                .. Encoding.UTF8.Preamble,
                .. dialect.Row(["Voce", "Donne", "Uomini", "Totale"]),
                .. dialect.Row([Placeholder.Words, "", "", ""]),
            ]
        );
        Append(settings, old, Templates.Table(code.ToLowerInvariant()));
        return Done(
            $"creato {options.Content}/{path}, e la voce «{code}» in {options.Content}/{settings}: ogni riga di numeri, le colonne che "
                + $"servono, e nella voce il titolo.\n{FieldWords.ListOfSettings(TableSchema.Definition.Fields, "  ")}"
        );
    }

    private bool MakeTheme(ContentTree tree)
    {
        var path = ThemeSchema.Definition.Path;
        if (tree.Find(path) is not null)
        {
            return Fail(Problems.NewFileTaken.At(Place.File(path)));
        }

        UserFiles.Write(
            options.Content,
            path,
            Encoding.UTF8.GetBytes(Templates.Settings(ThemeSchema.Definition, new Dictionary<string, string>()))
        );
        return Done(
            $"creato {options.Content}/{path}: basta il colore principale. Accanto possono stare "
                + $"{ThemeSchema.HeaderFile.Split('/')[1]} e {ThemeSchema.FooterFile.Split('/')[1]}, con parole del Comune."
        );
    }

    // A view begins as the theme's own, with what the record of the page contains.
    private bool MakeView(ContentTree tree, string kind)
    {
        var parts = new SiteOptions(options.Content).Theme.Parts;
        var path = $"{ThemeSchema.Views}/{kind}{ThemeSchema.ViewEnding}";
        if (parts is null || SiteViews.Starter(kind, parts) is not { } text)
        {
            var kinds = parts is null ? [] : SiteViews.KindsOf(parts);
            return Fail(
                Problems.ViewKindUnknown.At(Place.File(path), kind, Nearest.Hint(kind, kinds), string.Join(", ", kinds)) with
                {
                    ExitCode = ExitCodes.CallWrong,
                }
            );
        }

        if (tree.Find(path) is not null)
        {
            return Fail(Problems.NewFileTaken.At(Place.File(path)));
        }

        UserFiles.Write(options.Content, path, Encoding.UTF8.GetBytes(text));
        return Done(
            $"creato {options.Content}/{path}: dà le pagine di prima, e in cima spiega le sue voci. Cambialo e guarda con: "
                + "trasparenza anteprima"
        );
    }

    // The number in the file name of a chapter or news item puts it last.
    private bool MakeText(ContentTree tree, int at, string folder, string text, string code)
    {
        var all = tree.In($"{at:D4}/{folder}", ".md").Select(file => file.Name).ToArray();
        var number =
            all.Select(name => int.TryParse(name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : 0)
                .DefaultIfEmpty(0)
                .Max() + 1;
        var path = $"{at:D4}/{folder}/{number:D2}-{code.ToLowerInvariant()}.md";
        if (AnswerReader.CodeProblem(code) is { } problem)
        {
            return Fail(problem.At(Place.File(path), code) with { ExitCode = ExitCodes.CallWrong });
        }

        if (all.FirstOrDefault(name => name.EndsWith($"-{code}.md", StringComparison.OrdinalIgnoreCase)) is { } taken)
        {
            return Fail(Problems.NewFileTaken.At(Place.File($"{at:D4}/{folder}/{taken}")));
        }

        UserFiles.Write(options.Content, path, Encoding.UTF8.GetBytes(text));
        return Done($"creato {options.Content}/{path}");
    }

    // A reading has no code: the given one belongs to its indicator, which must exist.
    private bool MakeReading(ContentTree tree, IReadOnlyList<StoredFile> files, int at, string code)
    {
        var path = IndicatorSchema.Definition.PathIn(at);
        var indicators = new ContentTree(Workbooks.Unfold(tree.All, new DiagnosticLog())).Find(path);
        var known = indicators is null ? [] : NewRow.CodesOf(indicators, IndicatorSchema.Definition);
        return known.Contains(code, StringComparer.OrdinalIgnoreCase)
            ? MakeRow(tree, files, ReadingSchema.Definition, at, code)
            : Fail(
                Problems.ReferenceUnknown.At(
                    Place.File(ReadingSchema.Definition.PathIn(at)),
                    RecordKind.Indicator.None(),
                    code,
                    Nearest.Hint(code, known),
                    new ContentFile(path)
                )
            );
    }

    private bool MakeRow(ContentTree tree, IReadOnlyList<StoredFile> files, FileSchema schema, int at, string code)
    {
        var path = schema.PathIn(at);
        if (
            files.FirstOrDefault(file => Workbooks.PlaceOf(file.Path)?.Equals(path, StringComparison.OrdinalIgnoreCase) == true) is
            { } workbook
        )
        {
            return Fail(Problems.NewRowInWorkbook.At(Place.File(workbook.Path), code));
        }

        var old = tree.Find(path);
        if (NewRow.Add(path, old, schema, code, log) is not { } bytes)
        {
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

        return Done(
            $"aggiunta a {options.Content}/{path} {(schema.Kind is null ? "una riga per" : "la riga")} «{code}». Le "
                + $"colonne:\n{FieldWords.List(schema.Fields, "  ")}"
        );
    }

    private void Append(string path, StoredFile? old, string text)
    {
        if (old is null)
        {
            UserFiles.Write(options.Content, path, Encoding.UTF8.GetBytes(text));
        }
        else
        {
            UserFiles.Replace(options.Content, old.Path, Appended(old, text));
        }
    }

    // Keeps the existing bytes and appends in the same encoding; a file in UTF-16 has a byte order mark.
    private static byte[] Appended(StoredFile old, string text)
    {
        var bytes = old.Bytes.Span;
        var encoding =
            bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
            : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        var before = encoding.GetString(bytes);
        var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = before.EndsWith('\n') ? end : end + end;
        return [.. bytes, .. encoding.GetBytes(gap + text.ReplaceLineEndings(end))];
    }
}
