using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Creates a portal, year, record, table or news item with every field explained. Existing files are never overwritten.</summary>
/// <param name="options">What to create.</param>
/// <param name="log">Receives the diagnostics.</param>
/// <param name="printer">Receives the explanations.</param>
public sealed partial class NewCommand(NewOptions options, DiagnosticLog log, Printer printer)
{
    /// <summary>The words for what can be created besides records.</summary>
    public static IReadOnlyList<string> Others =>
        ["portale", "anno", "tabella", "notizia", "capitolo", Reading, Remark, Section, Prospect, Theme, View];

    /// <summary>The word for a row of readings.</summary>
    public const string Reading = "rilevazione";

    /// <summary>The word for a row of remarks.</summary>
    public const string Remark = "nota";

    /// <summary>The word for a row of sections.</summary>
    public const string Section = "sezione";

    /// <summary>The word for a prospect.</summary>
    public const string Prospect = "prospetto";

    /// <summary>The word for the colours of the town, which need no code.</summary>
    public const string Theme = "tema";

    /// <summary>The word for a view of a kind of pages.</summary>
    public const string View = "vista";

    /// <summary>The kinds of record that are rows of a table.</summary>
    public static IEnumerable<FileSchema> Rows =>
        FileSchemas.All.Where(schema => schema.Kind is not null && schema.Path.EndsWith(".csv", StringComparison.Ordinal));

    /// <summary>Creates it.</summary>
    public static int Run(NewOptions options, Printer printer)
    {
        var log = new DiagnosticLog();
        var isMade = false;
        try
        {
            isMade = new NewCommand(options, log, printer).Make(Field.KeyOf(options.Kind), options.Code);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            log.Report(Problems.OutputFailed.At(Place.Elsewhere(options.Content), DiskErrors.Of(cause)));
        }

        printer.Write(log);

        // Errors in other files are reported, but the record was created.
        return isMade ? ExitCodes.Done : log.ExitCode;
    }

    private bool Make(string kind, string code)
    {
        if (kind == "portale")
        {
            return MakePortal(int.Parse(code, CultureInfo.InvariantCulture));
        }

        if (!Folder.Exists(options.Content))
        {
            return Fail(Problems.ContentFolderMissing.At(Place.Elsewhere(options.Content)));
        }

        var files = Folder.Read(
            options.Content,
            path => !UnknownFiles.IsIgnored(path) && !path.Contains("/allegati/", StringComparison.Ordinal),
            TextDecoder.LimitOf
        );
        var tree = new ContentTree(files);
        var at = options.Year ?? (tree.Years.Count > 0 ? tree.Years[^1] : 0);
        return kind == "anno" ? MakeYear(tree, int.Parse(code, CultureInfo.InvariantCulture))
            : kind == Theme ? MakeTheme(tree)
            : kind == View ? MakeView(tree, code)
            : !tree.Years.Contains(at) ? Fail(Problems.NewYearUnknown.At(Place.Elsewhere(options.Content), at))
            : kind == "tabella" ? MakeTable(tree, at, code)
            : kind == "notizia" ? MakeText(tree, at, "notizie", Templates.News(), code)
            : kind == "capitolo" ? MakeText(tree, at, "piano", Templates.Chapter(), code)
            : kind == Remark ? MakeRemark(tree, at, code)
            : kind == Section ? MakeSection(tree, code)
            : kind == Prospect ? MakeProspect(tree, files, at, code)
            : kind == Reading ? MakeReading(tree, files, at, code)
            : MakeRow(
                tree,
                files,
                Rows.First(schema => Field.KeyOf(schema.Kind!.Value.Scheme()) == kind || Field.KeyOf(schema.Kind!.Value.One()) == kind),
                at,
                code
            );
    }

    private bool MakePortal(int first)
    {
        if (Folder.Exists(options.Content) && !Folder.IsEmpty(options.Content))
        {
            return Fail(Problems.NewFolderNotEmpty.At(Place.Elsewhere(options.Content)));
        }

        var given = new Dictionary<string, string> { [PortalSchema.CurrentYear.Name] = first.ToString("D4", CultureInfo.InvariantCulture) };
        var beside = options.Content + ".tmp";
        UserFiles.Write(beside, "portale.yml", Encoding.UTF8.GetBytes(Templates.Settings(PortalSchema.Definition, given)));
        UserFiles.Write(beside, "README.md", Templates.Guide());
        foreach (var (path, bytes) in NewYear.Files(new ContentTree([]), first, null, log))
        {
            UserFiles.Write(beside, $"{first:D4}/{path}", bytes);
        }

        if (Folder.Exists(options.Content))
        {
            UserFiles.DeleteEmpty(options.Content);
        }

        UserFiles.Move(beside, options.Content);
        return Done(
            $"creato {options.Content}: portale.yml, l'anno {first:D4} e la guida, README.md. Scrivi i valori dove c'è "
                + $"«{Placeholder.Words}», poi lancia: trasparenza controlla"
        );
    }

    private bool MakeYear(ContentTree tree, int next)
    {
        var folder = $"{options.Content}/{next:D4}";
        if (tree.Years.Contains(next) || Folder.Exists(folder))
        {
            return Fail(Problems.NewFileTaken.At(Place.Elsewhere(folder)));
        }

        var before = tree.Years.Where(other => other < next).Select(other => (int?)other).LastOrDefault();
        var files = NewYear.Files(new ContentTree(Workbooks.Unfold(tree.All, log)), next, before, log);
        if (log.HasErrors)
        {
            return false;
        }

        foreach (var (path, bytes) in files)
        {
            UserFiles.Write(folder + ".tmp", path, bytes);
        }

        UserFiles.Move(folder + ".tmp", folder);
        var from = before is { } old
            ? $" Dal {old:D4} vengono settori, organi, società, enti e luoghi, senza cifre, date e righe dell'atto; obiettivi e "
                + $"indicatori sono quelli che continuano, senza rilevazioni: controlla quali restano. I documenti hanno solo le colonne."
            : "";
        return Done(
            $"creato {folder}: {string.Join(", ", files.Keys)}.{from} Quando è pronto, scrivi «anno corrente: {next:D4}» in portale.yml."
        );
    }

    private bool Done(string words)
    {
        printer.Line(words.TrimEnd('\n'));
        return true;
    }

    private bool Fail(Diagnostic problem)
    {
        log.Report(problem);
        return false;
    }
}
