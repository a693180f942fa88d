using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The files of the content folder by path.</summary>
public sealed class ContentTree
{
    private readonly Dictionary<string, StoredFile> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Indexes the files by path. Names that differ only by case are indistinguishable on some systems, so the first file takes precedence.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="sheets">The cached spreadsheets of the previous run, or null.</param>
    /// <param name="rows">The cached row results of the previous run, or null.</param>
    public ContentTree(IReadOnlyList<StoredFile> files, SheetCache? sheets = null, RowCache? rows = null)
    {
        Sheets = sheets;
        Rows = rows ?? new RowCache();
        files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Twins = [.. files.Where(file => !_byPath.TryAdd(file.Path, file))];
        All = [.. files.Where(file => !Twins.Contains(file))];
    }

    /// <summary>The cached spreadsheets of the previous run, or null.</summary>
    public SheetCache? Sheets { get; }

    /// <summary>The cached row results of the previous run.</summary>
    public RowCache Rows { get; }

    /// <summary>All files, sorted by path.</summary>
    public IReadOnlyList<StoredFile> All { get; }

    /// <summary>The files whose names differ from another file's only by case.</summary>
    public IReadOnlyList<StoredFile> Twins { get; }

    /// <summary>The years, oldest first: all folders with a four-digit name.</summary>
    public IReadOnlyList<int> Years =>
        [
            .. All.Select(file => file.Path.Split('/'))
                .Where(parts => parts.Length > 1 && IsYear(parts[0]))
                .Select(parts => int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))
                .Distinct()
                .Order(),
        ];

    /// <summary>Returns a file, or null.</summary>
    public StoredFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Returns the file of a schema in a year, or null.</summary>
    public StoredFile? Find(FileSchema schema, int year) => Find(schema.PathIn(year));

    /// <summary>
    /// Returns the files in a folder with an extension, sorted by path. Files that are copies of another file by name are excluded.
    /// </summary>
    public IEnumerable<StoredFile> In(string folder, string ending) =>
        All.Where(file =>
            file.Path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase)
            && file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            && file.Path.IndexOf('/', folder.Length + 1) < 0
            && !CopyNames.IsSetAside(file.Path, _byPath.ContainsKey)
        );

    /// <summary>Returns all files below a folder, at any depth, sorted by path.</summary>
    public IEnumerable<StoredFile> Below(string folder) =>
        All.Where(file => file.Path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the name of a year's folder.</summary>
    public static bool IsYear(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);
}
