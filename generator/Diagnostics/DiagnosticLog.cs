namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>Collects the messages of a run. Created by the command and passed explicitly. Thread-safe.</summary>
public sealed class DiagnosticLog
{
    // Created with the first message: each row of the content has a log, and most stay empty. (ConcurrentBag keeps per-thread state that
    // needs a finalizer.)
    private List<Diagnostic>? _list;

    // Until the next message. To print and count thousands of messages, they are filled in and sorted once.
    private IReadOnlyList<Diagnostic>? _ordered;

    /// <summary>The messages so far, in no order; some may be equal.</summary>
    public IReadOnlyList<Diagnostic> All
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

    /// <summary>True after an error was reported: nothing will be published.</summary>
    public bool HasErrors => All.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The exit code of a run with these messages.</summary>
    public int ExitCode => ExitCodes.Of(All);

    /// <summary>The files with errors so far; parts of them may not have been read.</summary>
    public IReadOnlySet<string> FilesWithErrors =>
        All.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .SelectMany(diagnostic => PathsOf(diagnostic.Place.Path))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True if an error was found in a file so far.</summary>
    public bool HasErrorIn(string path) =>
        All.Any(diagnostic =>
            diagnostic.Severity == Severity.Error && PathsOf(diagnostic.Place.Path).Contains(path, StringComparer.OrdinalIgnoreCase)
        );

    // A workbook replaces the CSV of the same name, so both paths are looked up.
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
            _ordered = null;
        }
    }

    /// <summary>Replaces each message with the result of a function; null removes it.</summary>
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
            _ordered = null;
        }
    }

    /// <summary>The number of discrepancies explained by an annotation, which are not reported.</summary>
    public int Explained { get; set; }

    /// <summary>The number of warnings silenced by a confirmation, which are not reported.</summary>
    public int ConfirmedWarnings { get; set; }

    /// <summary>The number of messages.</summary>
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

    /// <summary>Returns all messages, ordered by file, line, column and code, without duplicates at the same place.</summary>
    public IReadOnlyList<Diagnostic> InOrder()
    {
        if (_list is not { } list)
        {
            return [];
        }

        lock (list)
        {
            return _ordered ??= Ordered(list);
        }
    }

    private static Diagnostic[] Ordered(List<Diagnostic> messages) =>
        [
            .. messages
                .Select(message => (Message: message, message.What))
                .DistinctBy(one =>
                    (one.Message.Problem.Code, one.Message.Place.Path, one.Message.Place.Line, one.Message.Place.Column, one.What)
                )
                .OrderBy(one => one.Message.Place.Path, StringComparer.Ordinal)
                .ThenBy(one => one.Message.Place.Line)
                .ThenBy(one => one.Message.Place.Column)
                .ThenBy(one => one.Message.Problem.Code, StringComparer.Ordinal)
                .ThenBy(one => one.What, StringComparer.Ordinal)
                .Select(one => one.Message),
        ];
}
