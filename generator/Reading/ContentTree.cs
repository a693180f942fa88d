using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>The files of the content folder by path.</summary>
public sealed class ContentTree
{
    private readonly Dictionary<string, StoredFile> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The tree of some files. Of names that differ only by case, which some systems cannot tell apart, the first counts.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="sheets">What the run before read of the spreadsheets, or null.</param>
    /// <param name="rows">What the run before found of their rows, or null.</param>
    public ContentTree(IReadOnlyList<StoredFile> files, SheetMemory? sheets = null, RowMemory? rows = null)
    {
        Sheets = sheets;
        Rows = rows ?? new RowMemory();
        files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Twins = [.. files.Where(file => !_byPath.TryAdd(file.Path, file))];
        All = [.. files.Where(file => !Twins.Contains(file))];
    }

    /// <summary>What the run before read of the spreadsheets, or null.</summary>
    public SheetMemory? Sheets { get; }

    /// <summary>What the run before found of their rows.</summary>
    public RowMemory Rows { get; }

    /// <summary>All files, sorted by path.</summary>
    public IReadOnlyList<StoredFile> All { get; }

    /// <summary>Files whose names differ only by case from another's.</summary>
    public IReadOnlyList<StoredFile> Twins { get; }

    /// <summary>The years, oldest first: the folders whose names are four digits.</summary>
    public IReadOnlyList<int> Years =>
        [
            .. All.Select(file => file.Path.Split('/'))
                .Where(parts => parts.Length > 1 && IsYear(parts[0]))
                .Select(parts => int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))
                .Distinct()
                .Order(),
        ];

    /// <summary>A file, or null.</summary>
    public StoredFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The file of a schema in a year, or null.</summary>
    public StoredFile? Find(FileSchema schema, int year) => Find(schema.PathIn(year));

    /// <summary>
    /// The files in a folder with an ending, sorted by path, without those that are copies of another by their name alone.
    /// </summary>
    public IEnumerable<StoredFile> In(string folder, string ending) =>
        All.Where(file =>
            file.Path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase)
            && file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            && file.Path.IndexOf('/', folder.Length + 1) < 0
            && !CopyNames.IsSetAside(file.Path, _byPath.ContainsKey)
        );

    /// <summary>The files below a folder, at any depth, sorted by path.</summary>
    public IEnumerable<StoredFile> Below(string folder) =>
        All.Where(file => file.Path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the name of a year's folder.</summary>
    public static bool IsYear(string name) => name.Length == 4 && name.All(char.IsAsciiDigit);
}
