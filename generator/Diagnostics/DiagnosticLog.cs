namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>The one thing that grows during a run: the messages. Made by the command, passed by hand, safe on several threads.</summary>
public sealed class DiagnosticLog
{
    // Made with the first message: there is a log for each row of the content, and most never have one. (A concurrent bag keeps something
    // for each thread, which is cleared up by a finalizer.)
    private List<Diagnostic>? _list;

    private Diagnostic[] All
    {
        get
        {
            if (_list is not { } list)
            {
                return [];
            }

            lock (list)
            {
                return [.. list];
            }
        }
    }

    /// <summary>True once an error was reported: nothing will be published.</summary>
    public bool HasErrors => All.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The files in which errors were found so far: something of them may not have been read.</summary>
    public IReadOnlySet<string> FilesWithErrors =>
        All.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .SelectMany(diagnostic => PathsOf(diagnostic.Place.Path))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where an error was found in a file so far.</summary>
    public bool HasErrorIn(string path) =>
        All.Any(diagnostic =>
            diagnostic.Severity == Severity.Error && PathsOf(diagnostic.Place.Path).Contains(path, StringComparer.OrdinalIgnoreCase)
        );

    // A workbook stands for the CSV of its name: what asks for the one asks for the other.
    private static string[] PathsOf(string path) =>
        path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ods", StringComparison.OrdinalIgnoreCase)
            ? [path, path[..path.LastIndexOf('.')] + ".csv"]
            : [path];

    /// <summary>Adds a message.</summary>
    public void Report(Diagnostic diagnostic)
    {
        var list = LazyInitializer.EnsureInitialized(ref _list, () => []);
        lock (list)
        {
            list.Add(diagnostic);
        }
    }

    /// <summary>Replaces each message by what is said in its stead; null takes it out.</summary>
    public void Revise(Func<Diagnostic, Diagnostic?> revise)
    {
        if (_list is not { } list)
        {
            return;
        }

        lock (list)
        {
            Diagnostic[] revised = [.. list.Select(revise).OfType<Diagnostic>()];
            list.Clear();
            list.AddRange(revised);
        }
    }

    /// <summary>Discrepancies that an annotation explains: counted, not told.</summary>
    public int Explained { get; set; }

    /// <summary>Warnings that a confirmation silences: counted, not told.</summary>
    public int ConfirmedWarnings { get; set; }

    /// <summary>How many messages were added.</summary>
    public int Count
    {
        get
        {
            if (_list is not { } list)
            {
                return 0;
            }

            lock (list)
            {
                return list.Count;
            }
        }
    }

    /// <summary>Adds all messages of another log.</summary>
    public void ReportAll(DiagnosticLog other)
    {
        foreach (var diagnostic in other.All)
        {
            Report(diagnostic);
        }
    }

    /// <summary>All messages, in order of file, line, column and code; the same message at the same place once.</summary>
    public IReadOnlyList<Diagnostic> InOrder() =>
        [
            .. All.DistinctBy(d => (d.Problem.Code, d.Place.Path, d.Place.Line, d.Place.Column, d.What))
                .OrderBy(d => d.Place.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Place.Line)
                .ThenBy(d => d.Place.Column)
                .ThenBy(d => d.Problem.Code, StringComparer.Ordinal)
                .ThenBy(d => d.What, StringComparer.Ordinal),
        ];
}
