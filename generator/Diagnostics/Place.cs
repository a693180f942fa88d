namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>A place in the content: a range of characters of a line.</summary>
/// <param name="Source">The text, or null for a place that is only a file or folder.</param>
/// <param name="Line">From 1; 0 for a whole file.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Length">At least 1.</param>
/// <param name="Cell">The cell as a spreadsheet names it (<c>D7</c>), or null.</param>
public sealed record Place(SourceText? Source, int Line, int Column, int Length, string? Cell)
{
    private readonly string? _path;

    /// <summary>The path, relative to the content folder.</summary>
    public string Path => Source?.Path ?? _path!;

    /// <summary>True for a place outside the content: a folder from the command line, a finished page.</summary>
    public bool IsElsewhere { get; private init; }

    /// <summary>Creates the place of a whole file or folder.</summary>
    public static Place File(string path) => new(path);

    /// <summary>Creates the place of a cell in a file whose text cannot be shown.</summary>
    public static Place InCell(string path, string cell) => new(path) { Cell = cell };

    /// <summary>Creates the place of a file or folder outside the content.</summary>
    public static Place Elsewhere(string path) => new(path) { IsElsewhere = true };

    /// <summary>The page number in a paginated file, or null.</summary>
    public int? Page { get; init; }

    /// <summary>True if the line must not be shown, because it contains a personal datum and logs are kept.</summary>
    public bool IsMasked { get; init; }

    /// <summary>Returns the path prefixed with the content folder as given on the command line.</summary>
    public string PathFrom(string folder) => IsElsewhere ? Path : $"{folder}/{Path}";

    private Place(string path)
        : this(null, 0, 0, 0, null) => _path = path;
}
