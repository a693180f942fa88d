namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>A place in the content: some characters of a line.</summary>
/// <param name="Source">The text, or null for a place that is only a file or a folder.</param>
/// <param name="Line">From 1; 0 for a file as a whole.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Length">At least 1.</param>
/// <param name="Cell">The cell as a spreadsheet names it (<c>D7</c>), or null.</param>
public sealed record Place(SourceText? Source, int Line, int Column, int Length, string? Cell)
{
    private readonly string? _path;

    /// <summary>The path, relative to the content folder.</summary>
    public string Path => Source?.Path ?? _path!;

    /// <summary>True for a place that is not in the content: a folder of the call, a finished page.</summary>
    public bool IsElsewhere { get; private init; }

    /// <summary>A file or a folder as a whole.</summary>
    public static Place File(string path) => new(path);

    /// <summary>A cell of a file whose text cannot be shown.</summary>
    public static Place InCell(string path, string cell) => new(path) { Cell = cell };

    /// <summary>A file or a folder that is not in the content.</summary>
    public static Place Elsewhere(string path) => new(path) { IsElsewhere = true };

    /// <summary>The page of a file that has pages, or null.</summary>
    public int? Page { get; init; }

    /// <summary>True where the line must not be shown: it holds a personal datum, and logs are kept.</summary>
    public bool IsVeiled { get; init; }

    /// <summary>The path as it is shown to whoever named the content folder so.</summary>
    public string PathFrom(string folder) => IsElsewhere ? Path : $"{folder}/{Path}";

    private Place(string path)
        : this(null, 0, 0, 0, null) => _path = path;
}
