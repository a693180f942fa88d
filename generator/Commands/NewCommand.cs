using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Creates a portal, year, record, table or news item with every field explained. Existing files are never overwritten.</summary>
/// <param name="call">The call; its output is not used.</param>
/// <param name="year">The year of the record, or null for the newest.</param>
/// <param name="given">Values of fields that the caller gave.</param>
/// <param name="log">Where to report.</param>
/// <param name="error">Receives the explanations.</param>
public sealed partial class NewCommand(Call call, int? year, GivenWords given, DiagnosticLog log, TextWriter error)
{
    /// <summary>The words for what can be created besides records.</summary>
    public static IReadOnlyList<string> Others => ["portale", "anno", "tabella", "notizia", "capitolo", Reading, Remark, Section, Prospect];

    /// <summary>The word for a row of readings.</summary>
    public const string Reading = "rilevazione";

    /// <summary>The word for a row of remarks.</summary>
    public const string Remark = "nota";

    /// <summary>The word for a row of sections.</summary>
    public const string Section = "sezione";

    /// <summary>The word for a prospect.</summary>
    public const string Prospect = "prospetto";

    /// <summary>The kinds of record that are rows of a table.</summary>
    public static IEnumerable<FileSchema> Rows =>
        FileSchemas.All.Where(schema => schema.Kind is not null && schema.Path.EndsWith(".csv", StringComparison.Ordinal));

    /// <summary>Creates it.</summary>
    public static int Run(Call call, int? year, string kind, string code, GivenWords given, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var command = new NewCommand(call, year, given, log, error);
        int exit;
        try
        {
            exit = command.Make(Field.KeyOf(kind), code);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            exit = command.Fail(Problems.OutputFailed.At(Place.Elsewhere(call.Content), DiskWords.Of(cause)), ExitCodes.CouldNotWrite);
        }

        Messages.Write(log, call, output, error);
        return exit;
    }

    private int Make(string kind, string code)
    {
        if (kind == "portale")
        {
            return MakePortal(int.Parse(code, CultureInfo.InvariantCulture));
        }

        if (!Folder.Exists(call.Content))
        {
            return Fail(Problems.ContentFolderMissing.At(Place.Elsewhere(call.Content)), ExitCodes.CallWrong);
        }

        var files = Folder.Read(
            call.Content,
            path => !UnknownFiles.IsPassedOver(path) && !path.Contains("/allegati/", StringComparison.Ordinal),
            TextDecoder.LimitOf
        );
        var tree = new ContentTree(files);
        var at = year ?? (tree.Years.Count > 0 ? tree.Years[^1] : 0);
        return kind == "anno" ? MakeYear(tree, int.Parse(code, CultureInfo.InvariantCulture))
            : !tree.Years.Contains(at) ? Fail(Problems.NewYearUnknown.At(Place.Elsewhere(call.Content), at), ExitCodes.CallWrong)
            : kind == "tabella" ? MakeTable(tree, at, code)
            : kind == "notizia" ? MakeText(tree, at, "notizie", Templates.News(), code)
            : kind == "capitolo" ? MakeText(tree, at, "piano", Templates.Chapter(), code)
            : kind == Remark ? MakeRemark(tree, files, at, code)
            : kind == Section ? MakeSection(tree, files, code)
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

    private int MakePortal(int first)
    {
        if (Folder.Exists(call.Content) && !Folder.IsEmpty(call.Content))
        {
            return Fail(Problems.NewFolderNotEmpty.At(Place.Elsewhere(call.Content)), ExitCodes.CallWrong);
        }

        var given = new Dictionary<string, string> { [PortalSchema.CurrentYear.Name] = first.ToString("D4", CultureInfo.InvariantCulture) };
        var beside = call.Content + ".tmp";
        UserFiles.Write(beside, "portale.yml", Encoding.UTF8.GetBytes(Templates.Settings(PortalSchema.Definition, given)));
        UserFiles.Write(beside, "README.md", Templates.Guide());
        foreach (var (path, bytes) in NewYear.Files(new ContentTree([]), first, null, log))
        {
            UserFiles.Write(beside, $"{first:D4}/{path}", bytes);
        }

        if (Folder.Exists(call.Content))
        {
            UserFiles.DeleteEmpty(call.Content);
        }

        UserFiles.Move(beside, call.Content);
        return Done(
            $"creato {call.Content}: portale.yml, l'anno {first:D4} e la guida, README.md. Scrivi i valori dove c'è "
                + $"«{Placeholder.Words}», poi lancia: trasparenza controlla"
        );
    }

    private int MakeYear(ContentTree tree, int next)
    {
        var folder = $"{call.Content}/{next:D4}";
        if (tree.Years.Contains(next) || Folder.Exists(folder))
        {
            return Fail(Problems.NewFileTaken.At(Place.Elsewhere(folder)), ExitCodes.CallWrong);
        }

        var before = tree.Years.Where(other => other < next).Select(other => (int?)other).LastOrDefault();
        var files = NewYear.Files(new ContentTree(Workbooks.Unfold(tree.All, log)), next, before, log);
        if (log.HasErrors)
        {
            return ExitCodes.ContentWrong;
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

    private int Done(string words)
    {
        if (!call.IsQuiet && call.Format is MessageFormat.Human or MessageFormat.Plain)
        {
            error.WriteLine(words.TrimEnd('\n'));
        }

        return ExitCodes.Done;
    }

    private int Fail(Diagnostic problem, int code)
    {
        log.Report(problem);
        return code;
    }
}
